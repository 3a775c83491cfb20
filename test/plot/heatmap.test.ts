import { describe, expect, it } from 'vitest';
import { EventTable } from '../../lib/events/event-table.js';
import { heatmap } from '../../lib/plot/heatmap.js';
import { matrix } from '../../lib/plot/matrix.js';
import { isSound } from './figures.js';

describe('heatmap', () => {
  const runs = EventTable.of('runs', {
    rate: [1000, 1000, 4000, 4000],
    buffer: { kind: 'f64', unit: 'bytes', values: [65_536, 1_048_576, 65_536, 1_048_576] },
    lost: { kind: 'f64', unit: '%', values: [0, 0, 72.5, 10] },
  });

  it('has a cell for each pair of values, in their order, with its number in it', () => {
    const figure = heatmap(runs, { x: 'rate', y: 'buffer', value: 'lost', range: [0, 100] });
    expect(isSound(figure)).toBe(true);
    expect(figure.data).toHaveLength(1);
    expect(figure.data[0]?.text).toEqual(['0 %', '0 %', '72.5 %', '10 %']);
    expect(figure.data[0]?.base).toEqual([-0.5, -0.5, 0.5, 0.5]);
    expect(figure.data[0]?.y).toEqual([0, 1, 0, 1]);
    expect(figure.layout.yaxis).toMatchObject({ ticktext: ['64 KiB', '1 MiB'] });
    expect(figure.alt).toContain('Greatest: 72.5 % at rate 4,000 and buffer 64 KiB.');
  });

  it('takes the mean where a pair comes more than once, and says so', () => {
    const twice = EventTable.of('runs', { a: [1, 1], b: [1, 1], n: [10, 20] });
    const figure = heatmap(twice, { x: 'a', y: 'b', value: 'n' });
    expect(figure.data[0]?.text).toEqual(['15']);
    expect(figure.notes).toEqual(['1 cell of several rows: their mean.']);
  });

  it('counts rows in bins of time and of equal ratio', () => {
    const rows = [...Array(2000).keys()];
    const table = EventTable.of('calls', {
      ts: {
        kind: 'i64',
        unit: 'ns',
        values: rows.map((row) => 1_700_000_000_000_000_000n + BigInt(row) * 1_000_000n),
      },
      duration_ns: { kind: 'f64', unit: 'ns', values: rows.map((row) => (row === 0 ? 0 : 10 ** (row % 7))) },
    });
    const figure = heatmap(table, { x: 'ts', y: 'duration_ns', ySteps: 'log', bins: 20 });
    const counted = String(JSON.stringify(figure.data[0]?.hovertext)).matchAll(/count ([\d,]+)/g);
    const sum = [...counted].reduce((total, match) => total + Number((match[1] ?? '').replace(',', '')), 0);
    expect(sum).toBe(1999);
    expect(figure.notes).toEqual(['1 row not shown: zero, negative or not a number.']);
    expect(figure.layout.xaxis).toMatchObject({ title: { text: 'time since the start' } });
    expect(figure.data[1]).toMatchObject({ marker: { showscale: true } });
  });

  it("takes the intervals of a kernel's histogram, those too in which nothing came", () => {
    const table = EventTable.of('histogram', {
      common_cpu: [0, 0, 1],
      latency_min: [0, 9, 5],
      latency_max: [1, 16, 8],
      hitcount: [3, 40, 7],
    });
    const figure = heatmap(table, { x: 'common_cpu', y: 'latency', xSteps: 'each' });
    expect(figure.layout.yaxis).toMatchObject({ ticktext: ['0', '2', '3', '5', '9'] });
    expect(figure.data[0]?.text).toEqual(['3', '40', '7']);
    expect(figure.data[0]?.y).toEqual([0, 4, 3]);
  });

  it('draws nothing of nothing', () => {
    const none = EventTable.of('runs', { a: new Float64Array(), b: new Float64Array() });
    const figure = heatmap(none, { x: 'a', y: 'b' });
    expect(isSound(figure)).toBe(true);
    expect(figure.alt).toContain('nothing in it');
  });
});

describe('matrix', () => {
  const tried = EventTable.of('tried', {
    mechanism: ['kprobe', 'kprobe', 'fprobe', 'tprobe'],
    situation: ['at entry', 'in mid-body', 'at entry', 'at entry'],
    answer: ['yes', 'yes', 'slower', 'no'],
    why: ['', 'needs an instruction boundary', 'a<b>', 'there is no tracepoint'],
  });

  it('has a sign, a colour and a reason in each cell, and leaves out what was not tried', () => {
    const figure = matrix(tried);
    expect(isSound(figure)).toBe(true);
    expect(figure.data.map(({ name }) => name)).toEqual(['✓ yes', '~ in part', '✗ no']);
    expect(figure.data[0]?.text).toEqual(['<b>✓</b>', '<b>✓</b><br>needs an instruction<br>boundary']);
    expect(figure.data[1]?.text).toEqual(['<b>~ slower</b><br>a&lt;b&gt;']);
    expect(figure.layout.xaxis).toMatchObject({ ticktext: ['at entry', 'in mid-body'] });
    expect(figure.layout.yaxis).toMatchObject({ ticktext: ['kprobe', 'fprobe', 'tprobe'] });
    expect(figure.alt).toContain('kprobe: at entry yes, in mid-body yes (needs an instruction boundary)');
  });
});
