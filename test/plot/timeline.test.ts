import { describe, expect, it } from 'vitest';
import { EventTable } from '../../lib/events/event-table.js';
import { coalesce } from '../../lib/plot/coalesce.js';
import { timeline } from '../../lib/plot/timeline.js';
import { intervals, isSound, marksOf } from './figures.js';

describe('timeline', () => {
  it('draws each interval that is not idle, by CPU', () => {
    const figure = timeline(intervals(40, 2), { title: 'Two CPUs' });
    expect(isSound(figure)).toBe(true);
    expect(marksOf(figure)).toBe(20);
    expect(figure.notes).toEqual([]);
    expect(figure.alt).toMatch(
      /^Two CPUs: a timeline of 2 lanes over .*CPU 0 busy \d+% of the time, mostly /,
    );
    expect(JSON.stringify(figure.data)).not.toContain('a<b>');
  });

  it('makes a lane a task, and none for the idle task', () => {
    const figure = timeline(intervals(400, 2), { lane: 'comm' });
    expect(JSON.stringify(figure.layout.yaxis)).toContain('"sshd"');
    expect(JSON.stringify(figure.layout.yaxis)).not.toContain('swapper');
  });

  it('keeps a million intervals small, says so, and keeps their time', () => {
    const table = intervals(1_000_000, 4);
    const start = performance.now();
    const figure = timeline(table);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(marksOf(figure)).toBeLessThan(4000);
    expect(JSON.stringify(figure).length).toBeLessThan(300_000);
    expect(figure.notes[0]).toMatch(/^500,000 intervals drawn as [\d,]+ bars: in steps of/);
  });

  it('hatches what was lost, from the caller and from intervals that nobody knows', () => {
    const table = EventTable.of('t', {
      cpu: [0, 1],
      startNs: [10n, 20n],
      endNs: [900n, 800n],
      pid: [-1, 7],
      comm: ['(events lost)', 'cat'],
    });
    const figure = timeline(table, { lost: [{ startNs: 100n, endNs: 300n, cpu: 1, count: 12 }] });
    const lost = figure.data.find((trace) => trace.name === 'events lost');
    expect(lost?.y).toEqual([1, 0]);
    expect(lost?.base).toEqual([90, 0]);
    expect(figure.notes).toEqual([
      'More than 12 events were lost in 2 stretches (hatched): what happened there is not known.',
    ]);
    expect(figure.alt).toContain('were lost');
  });

  it('draws nothing of nothing', () => {
    const figure = timeline(intervals(0, 1));
    expect(figure.data).toEqual([]);
    expect(figure.alt).toContain('nothing in it');
  });
});

describe('coalesce', () => {
  it('leaves long intervals alone and gives short ones their share of the height', () => {
    const spans = coalesce(
      [
        { start: 0, end: 20, category: 0 },
        { start: 20, end: 22, category: 1 },
        { start: 24, end: 26, category: 0 },
        { start: 27, end: 29, category: 1 },
        { start: 30, end: 60, category: 1 },
      ],
      10,
      9,
    );
    expect(spans).toEqual([
      { start: 0, end: 20, category: 0, count: 1, busy: 20, foot: 0, top: 1 },
      { start: 20, end: 30, category: 0, count: 1, busy: 2, foot: 0, top: 0.2 },
      { start: 20, end: 30, category: 1, count: 2, busy: 4, foot: 0.2, top: expect.closeTo(0.6) },
      { start: 30, end: 60, category: 1, count: 1, busy: 30, foot: 0, top: 1 },
    ]);
  });
});
