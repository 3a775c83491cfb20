import { describe, expect, it } from 'vitest';
import { UnknownColumnError } from '../../lib/errors/unknown-column-error.js';
import { EventTable } from '../../lib/events/event-table.js';
import { icicle } from '../../lib/plot/icicle.js';
import { isSound, marksOf } from './figures.js';

/** A call `read` of 100 us that calls `check` (10), `copy` (50) and within it `fault` (20), and `check` again (10). */
function calls(times = 1) {
  const one = [
    ['read', 0, 100, 0],
    ['check', 5, 10, 1],
    ['copy', 20, 50, 1],
    ['fault', 30, 20, 2],
    ['check', 80, 10, 1],
  ] as const;
  const rows = Array.from({ length: times }, (_, round) =>
    one.map(([name, at, took, depth]) => ({ name, at: at + round * 200, took, depth })),
  ).flat();
  return EventTable.of('function_graph', {
    ts: {
      kind: 'i64',
      unit: 'ns',
      values: rows.map(({ at }) => 1_700_000_000_000_000_000n + BigInt(at * 1000)),
    },
    pid: rows.map(() => 7),
    function: rows.map(({ name }) => name),
    duration_ns: { kind: 'f64', unit: 'ns', values: rows.map(({ took }) => took * 1000) },
    depth: rows.map(({ depth }) => depth),
  });
}

/** Name, begin, width and row of each box, as they are drawn. */
function boxesOf(figure: ReturnType<typeof icicle>) {
  return figure.data
    .flatMap(({ base, x, y, hovertext }) =>
      Array.isArray(base) && Array.isArray(x) && Array.isArray(y) && Array.isArray(hovertext)
        ? base.map((start, at) => [/<b>(.*?)<\/b>/.exec(String(hovertext[at]))?.[1], start, x[at], y[at]])
        : [],
    )
    .sort((a, b) => Number(a[3]) - Number(b[3]) || Number(a[1]) - Number(b[1]));
}

describe('icicle', () => {
  it('draws each call beneath its caller, where it was and as long as it took', () => {
    const figure = icicle(calls());
    expect(isSound(figure)).toBe(true);
    expect(boxesOf(figure)).toEqual([
      ['read', 0, 100, 0],
      ['check', 5, 10, 1],
      ['copy', 20, 50, 1],
      ['check', 80, 10, 1],
      ['fault', 30, 20, 2],
    ]);
    expect(figure.alt).toContain('5 calls in 100 µs, 3 levels deep, most in read (100 µs)');
  });

  it('knows what a call took of its own: copy is 50 and the fault within it 20', () => {
    const figure = icicle(calls());
    expect(figure.data.map(({ name }) => name)).toEqual(['read', 'copy', 'check', 'fault']);
    expect(figure.notes).toEqual([
      'Most time of their own: read 30 µs, copy 30 µs, check 20 µs, fault 20 µs.',
    ]);
  });

  it('adds up calls of the same function from the same callers', () => {
    const figure = icicle(calls(3), { by: 'stack' });
    expect(boxesOf(figure)).toEqual([
      ['read', 0, 300, 0],
      ['copy', 0, 150, 1],
      ['check', 150, 60, 1],
      ['fault', 0, 60, 2],
    ]);
    expect(JSON.stringify(figure.data)).toContain('check  60 µs in 6');
  });

  it('draws several tables on one scale, each from its own begin', () => {
    const figure = icicle({ once: calls(), 'three times': calls(3) });
    const outermost = boxesOf(figure).filter(([name]) => name === 'read');
    expect(outermost).toEqual([
      ['read', 0, 100, 0],
      ['read', 0, 100, 3.6],
      ['read', 200, 100, 3.6],
      ['read', 400, 100, 3.6],
    ]);
    expect(figure.layout.yaxis).toMatchObject({ ticktext: ['once', 'three times'] });
    expect(figure.layout.xaxis).toMatchObject({ range: [0, 500] });
  });

  it('keeps the whole of a hundred thousand calls small and says so', () => {
    const table = calls(20_000);
    const start = performance.now();
    const figure = icicle(table);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(marksOf(figure)).toBeLessThan(5000);
    expect(figure.notes[1]).toMatch(/^100,000 boxes drawn as /);
  });

  it('draws the levels that were asked for, and says that it does', () => {
    const figure = icicle(calls(), { levels: 2 });
    expect(boxesOf(figure).map(([name]) => name)).toEqual(['read', 'check', 'copy', 'check']);
    expect(figure.notes[1]).toBe('The outer 2 levels drawn, of 5 calls that were recorded.');
  });

  it('finds the caller of a call that seems to begin a little before it', () => {
    const table = EventTable.of('graph', {
      ts: { kind: 'i64', unit: 'ns', values: [1000n, 1010n, 5000n] },
      function: ['callee', 'caller', 'alone'],
      duration_ns: [500, 600, 100],
      depth: [1, 0, 1],
    });
    expect(boxesOf(icicle(table, { by: 'stack' }))).toEqual([
      ['caller', 0, 600, 0],
      ['alone', 600, 100, 0],
      ['callee', 0, 500, 1],
    ]);
  });

  it('takes other columns, and says which one is not there', () => {
    const table = EventTable.of('spans', { at: [0, 2], took: [10, 3], level: [4, 5], what: ['a', 'b'] });
    const columns = { start: 'at', duration: 'took', depth: 'level', name: 'what' };
    expect(boxesOf(icicle(table, columns))).toEqual([
      ['a', 0, 10, 0],
      ['b', 2, 3, 1],
    ]);
    expect(() => icicle(table)).toThrow(UnknownColumnError);
  });

  it('draws nothing of nothing', () => {
    const figure = icicle(calls(0));
    expect(figure.data).toEqual([]);
    expect(figure.alt).toContain('nothing in it');
  });
});
