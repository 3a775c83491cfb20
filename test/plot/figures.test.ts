import { describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../lib/errors/column-data-error.js';
import { EventTable } from '../../lib/events/event-table.js';
import { bars } from '../../lib/plot/bars.js';
import { featureTimeline } from '../../lib/plot/feature-timeline.js';
import { histogram } from '../../lib/plot/histogram.js';
import { line } from '../../lib/plot/line.js';
import { ridgeline } from '../../lib/plot/ridgeline.js';
import { isSound, marksOf } from './figures.js';

describe('bars', () => {
  it('puts the longest first and adds up those for which there is no room', () => {
    const table = EventTable.of('functions', {
      function: Array.from({ length: 100 }, (_, i) => `f${i}`),
      count: Array.from({ length: 100 }, (_, i) => i),
    });
    const figure = bars(table, { top: 3 });
    expect(isSound(figure)).toBe(true);
    expect(figure.data[0]?.y).toEqual(['f99', 'f98', 'f97', '97 others']);
    expect(figure.data[0]?.x).toEqual([99, 98, 97, 4656]);
    expect(figure.notes).toEqual(['The 3 largest of 100 values; the other 97 make up 4,656 together.']);
    expect(figure.alt).toMatch(/longest first\. f99 99 \(2.00% of all\)/);
  });

  it('shows nanoseconds as durations and keeps bars of the same name apart', () => {
    const table = EventTable.of('t', {
      comm: ['cat', 'cat'],
      busyNs: { kind: 'f64', unit: 'ns', values: [1_500_000, 3_000_000] },
    });
    const figure = bars(table);
    expect(figure.data[0]?.y).toEqual(['cat', 'cat (2)']);
    expect(figure.data[0]?.text).toEqual(['3 ms', '1.5 ms']);
  });

  it('needs numbers', () => {
    expect(() => bars(EventTable.of('t', { a: ['x'] }), { value: 'a' })).toThrow(ColumnDataError);
  });
});

describe('histogram', () => {
  const table = EventTable.of('t', {
    durationNs: { kind: 'f64', unit: 'ns', values: [0, 1, 10, 100, 1000, 10_000, Number.NaN] },
  });

  it('counts every value once, or says which are not shown', () => {
    const figure = histogram(table, 'durationNs');
    const counts = figure.data[0]?.y;
    expect(isSound(figure)).toBe(true);
    expect(Array.isArray(counts) && counts.reduce((a, b) => Number(a) + Number(b), 0)).toBe(5);
    expect(figure.notes).toEqual([
      '5 values counted in bins of equal ratio.',
      '2 values not shown: zero, negative or not a number.',
    ]);
    expect(figure.alt).toContain('median 100 ns');
  });

  it('makes equal bins with round edges', () => {
    const figure = histogram(EventTable.of('t', { n: [0, 1, 2, 3, 3, 4, 9] }), 'n', {
      bins: 'linear',
      binCount: 5,
    });
    expect(figure.data[0]?.y).toEqual([2, 3, 1, 0, 1]);
    expect(figure.data[0]?.width).toEqual([2, 2, 2, 2, 2]);
  });

  it('has one bin for one value and none for none', () => {
    expect(histogram(EventTable.of('t', { n: [7, 7] }), 'n').data[0]?.y).toEqual([2]);
    expect(histogram(EventTable.of('t', { n: new Float64Array() }), 'n').alt).toContain('nothing in it');
  });
});

describe('ridgeline', () => {
  const table = EventTable.of('t', {
    load: ['idle', 'idle', 'idle', 'loaded', 'loaded', 'loaded'],
    latencyNs: { kind: 'f64', unit: 'ns', values: [1000, 1000, 2000, 1_000_000, 0, 5_000_000] },
  });

  it('has a ridge for each group on one axis, from the top down, and its median and 99th percentile', () => {
    const figure = ridgeline(table, 'latencyNs', { by: 'load' });
    expect(isSound(figure)).toBe(true);
    expect(figure.layout.yaxis).toMatchObject({ tickvals: [1, 0], ticktext: ['idle', 'loaded'] });
    const [idle, marks, loaded] = figure.data;
    expect(Math.min(...(idle?.y as number[]))).toBe(1);
    expect(Math.max(...(loaded?.y as number[]))).toBe(1.25);
    expect(marks?.hovertext).toEqual(['idle: median 1 µs', 'idle: 99th percentile 1.98 µs']);
    expect(figure.notes).toContain('1 value not shown.');
    expect(figure.alt).toContain('loaded: 2 values, median 3 ms');
  });

  it('draws nothing of nothing', () => {
    expect(isSound(ridgeline(table.head(0), 'latencyNs', { by: 'load' }))).toBe(true);
  });
});

describe('line', () => {
  it('keeps peaks of very many points and says how many are drawn', () => {
    const ts = BigInt64Array.from({ length: 300_000 }, (_, i) => 10n ** 18n + BigInt(i) * 1000n);
    const value = Float64Array.from({ length: 300_000 }, (_, i) => (i === 123_457 ? 99 : i % 3));
    const figure = line(EventTable.of('t', { ts, value }), { y: 'value' });
    const ys = figure.data[0]?.y;
    expect(isSound(figure)).toBe(true);
    expect(marksOf(figure)).toBeLessThan(2000);
    expect(Array.isArray(ys) && ys.includes(99)).toBe(true);
    expect(figure.notes[0]).toMatch(/^300,000 points drawn as/);
  });

  it('starts at the first time and makes a line for each key', () => {
    const table = EventTable.of('t', { ts: [10n ** 18n + 5n, 10n ** 18n], cpu: [1, 0], n: [2, Number.NaN] });
    const figure = line(table, { y: 'n', by: 'cpu' });
    expect(figure.data.map((trace) => [trace.name, trace.x, trace.y])).toEqual([
      ['cpu 0', [0], [null]],
      ['cpu 1', [5], [2]],
    ]);
  });
});

describe('featureTimeline', () => {
  const features = EventTable.of('features', {
    feature: ['kprobes', 'tracefs', 'BPF on tracepoints', 'BTF'],
    kernel: ['2.6.9', '4.1', '4.7', '4.18'],
    year: [2004, 2015, 2016, 2018],
    category: ['probe', 'ftrace', 'ebpf', 'ebpf'],
    uncertain: [true, false, false, false],
  });

  it('marks what is uncertain, and which kernel has what', () => {
    const figure = featureTimeline(features, {
      lines: [
        { label: 'Ubuntu 16.04', kernel: '4.4' },
        { label: 'this kernel', kernel: '6.12.48+deb13-amd64' },
      ],
    });
    expect(isSound(figure)).toBe(true);
    expect(figure.data[0]?.marker).toMatchObject({ symbol: ['circle-open'] });
    expect(figure.notes).toEqual(['Hollow marks (1 of 4): the kernel version is not certain.']);
    expect(figure.alt).toContain(
      'Ubuntu 16.04 (4.4) has 2 of them and lacks 2; this kernel (6.12.48) has 4 of them',
    );
  });

  it('places a kernel between its neighbours', () => {
    const figure = featureTimeline(features, { lines: [{ label: 'x', kernel: '4.4' }] });
    const shapes = figure.layout.shapes;
    const dashed = Array.isArray(shapes) ? shapes.at(-1) : undefined;
    expect(dashed).toMatchObject({ x0: (2015.5 + 2016.5) / 2 });
  });
});
