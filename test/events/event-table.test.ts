import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../lib/errors/column-data-error.js';
import { RowOutOfRangeError } from '../../lib/errors/row-out-of-range-error.js';
import { UnknownColumnError } from '../../lib/errors/unknown-column-error.js';
import { EventTable } from '../../lib/events/event-table.js';

const switches = EventTable.of('sched_switch', {
  ts: {
    kind: 'i64',
    unit: 'ns',
    values: [9_007_199_254_740_993n, 9_007_199_254_740_995n, 9_007_199_254_740_994n, -5n],
  },
  cpu: Uint16Array.of(0, 1, 0, 1),
  pid: Int32Array.of(12, -1, 7, 12),
  comm: ['cat', 'ls', 'cat', 'swapper/0'],
  load: [0.5, Number.NaN, -2, 0.25],
});

describe('a table', () => {
  it('keeps 64-bit integers whole', () => {
    expect(switches.column('ts').toArray()).toEqual([
      9_007_199_254_740_993n,
      9_007_199_254_740_995n,
      9_007_199_254_740_994n,
      -5n,
    ]);
    expect([...switches.column('ts').toNumbers(9_007_199_254_740_993n).slice(0, 3)]).toEqual([0, 2, 1]);
  });

  it('takes typed arrays without copying, and slices as a view', () => {
    const data = Int32Array.of(1, 2, 3, 4);
    const part = EventTable.of('t', { data }).slice(1, 3);
    expect(part.column('data').data.buffer).toBe(data.buffer);
    expect(part.toRows()).toEqual([{ data: 2 }, { data: 3 }]);
    expect(EventTable.of('t', { data }).slice(-1).column('data').at(0)).toBe(4);
    expect(EventTable.of('t', { data }).slice(3, 1).length).toBe(0);
  });

  it('keeps each different string once', () => {
    expect(switches.column('comm').values).toEqual(['cat', 'ls', 'swapper/0']);
    expect([...switches.column('comm').codes]).toEqual([0, 1, 0, 2]);
  });

  it('names the nearest column when one is unknown', () => {
    const untyped = EventTable.untyped(EventTable.of('sched_switch', { prev_comm: ['a'], next_comm: ['b'] }));
    expect(() => untyped.column('prev_com')).toThrow(UnknownColumnError);
    expect(() => untyped.column('prev_com')).toThrow(/no column "prev_com".\nDid you mean "prev_comm"/);
    expect(() => untyped.groupBy('zzzz')).toThrow(/Its columns are: prev_comm, next_comm/);
  });

  it('refuses rows that are not there', () => {
    expect(switches.row(-1).comm).toBe('swapper/0');
    expect(() => switches.row(4)).toThrow(RowOutOfRangeError);
    expect(() => switches.column('ts').at(4)).toThrow(RowOutOfRangeError);
    expect(() =>
      switches
        .filter((row) => row.cpu === 0)
        .column('comm')
        .at(2),
    ).toThrow(RowOutOfRangeError);
  });

  it('refuses columns of different lengths and values that do not fit', () => {
    expect(() => EventTable.of('t', { a: [1, 2], b: [1] })).toThrow(ColumnDataError);
    expect(() => EventTable.of('t', { a: { kind: 'u8', values: [256] } })).toThrow(
      /row 0: 256 does not fit in u8/,
    );
    expect(() => EventTable.of('t', { a: { kind: 'u64', values: [-1n] } })).toThrow(/does not fit in u64/);
  });

  it('may have columns of any name', () => {
    const odd = EventTable.of('t', { constructor: [1, 2], toString: ['a', 'b'], row: [true, false] });
    expect(odd.filter((row) => row.constructor === 2).toRows()).toEqual([
      { constructor: 2, toString: 'b', row: false },
    ]);
  });
});

describe('filter and where', () => {
  it('keeps the rows for which the predicate holds, again and again', () => {
    const cats = switches.filter((row) => row.comm === 'cat');
    expect([...cats.column('pid').data]).toEqual([12, 7]);
    expect(
      cats
        .filter((row) => row.ts > 9_007_199_254_740_993n)
        .toRows()
        .map((row) => row.pid),
    ).toEqual([7]);
    expect(cats.slice(1).column('comm').toArray()).toEqual(['cat']);
  });

  it('finds one value or any of several', () => {
    expect(switches.where({ comm: ['ls', 'cat'], cpu: 0 }).length).toBe(2);
    expect(switches.where({ ts: -5n }).length).toBe(1);
    expect(switches.where({ comm: 'nobody' }).length).toBe(0);
  });
});

describe('sort', () => {
  it('orders integers, 64-bit integers, strings and doubles, NaN last', () => {
    expect([...switches.sort('pid').column('pid').data]).toEqual([-1, 7, 12, 12]);
    expect(switches.sort('ts').column('ts').at(0)).toBe(-5n);
    expect(switches.sort('ts', 'desc').column('ts').at(0)).toBe(9_007_199_254_740_995n);
    expect(switches.sort('comm', 'desc').column('comm').toArray()).toEqual(['swapper/0', 'ls', 'cat', 'cat']);
    expect([...switches.sort('load').column('load').data]).toEqual([-2, 0.25, 0.5, Number.NaN]);
  });

  it('is stable and takes several columns', () => {
    expect(switches.sort('comm').column('pid').toArray()).toEqual([12, 7, -1, 12]);
    expect(switches.sort(['cpu', 'pid']).column('pid').toArray()).toEqual([7, 12, -1, 12]);
  });
});

describe('groupBy', () => {
  it('counts in the order of appearance', () => {
    expect(switches.groupBy('comm').count().toRows()).toEqual([
      { comm: 'cat', count: 2 },
      { comm: 'ls', count: 1 },
      { comm: 'swapper/0', count: 1 },
    ]);
  });

  it('gives sum, min, max, mean and quantile', () => {
    const groups = switches.groupBy('comm');
    expect(groups.sum('pid').row(0)).toEqual({ comm: 'cat', sum_pid: 19 });
    expect(groups.min('ts').row(0)).toEqual({ comm: 'cat', min_ts: 9_007_199_254_740_993n });
    expect(groups.max('pid').row(0)).toEqual({ comm: 'cat', max_pid: 12 });
    expect(groups.mean('pid').row(0)).toEqual({ comm: 'cat', mean_pid: 9.5 });
    expect(groups.quantile('pid', 0.5).row(0)).toEqual({ comm: 'cat', quantile_pid: 9.5 });
    expect(groups.sum('ts').row(0).sum_ts).toBe(18_014_398_509_481_987n);
  });

  it('takes several keys and several figures, also of a selection', () => {
    const table = switches
      .filter((row) => row.pid > 0)
      .groupBy('cpu', 'comm')
      .agg({
        n: 'count',
        last: ['last', 'pid'],
        p90: ['quantile', 'pid', 0.9],
      });
    expect(table.toRows()).toEqual([
      { cpu: 0, comm: 'cat', n: 2, last: 7, p90: 11.5 },
      { cpu: 1, comm: 'swapper/0', n: 1, last: 12, p90: 12 },
    ]);
  });

  it('makes one group of all rows with no key, and none of no rows', () => {
    expect(switches.groupBy().count().toRows()).toEqual([{ count: 4 }]);
    expect(switches.head(0).groupBy('comm').count().length).toBe(0);
  });

  it('refuses to add up strings', () => {
    expect(() => switches.groupBy('cpu').sum('comm')).toThrow(/holds string values, and sum needs numbers/);
  });
});

describe('join', () => {
  const names = EventTable.of('names', { pid: [7n, 12n, 12n], name: ['seven', 'a', 'b'] });

  it('pairs rows with equal keys', () => {
    const pairs = switches.select('pid', 'comm').join(names, 'pid');
    expect(pairs.toRows()).toEqual([
      { pid: 12, comm: 'cat', name: 'a' },
      { pid: 12, comm: 'cat', name: 'b' },
      { pid: 7, comm: 'cat', name: 'seven' },
      { pid: 12, comm: 'swapper/0', name: 'a' },
      { pid: 12, comm: 'swapper/0', name: 'b' },
    ]);
  });

  it('keeps rows without a partner in a left join and says which', () => {
    const all = switches.select('pid').join(names, 'pid', 'left');
    expect(all.row(2)).toEqual({ pid: -1, name: '', matched: false });
    expect(all.length).toBe(6);
  });

  it('pairs each row with the latest one before it', () => {
    const calls = EventTable.of('calls', { ts: [5n, 10n, 20n, 25n], cpu: [0, 0, 1, 0] });
    const marks = EventTable.of('marks', {
      ts: [10n, 1n, 24n],
      cpu: [0, 1, 0],
      label: ['ten', 'one', 'late'],
    });
    expect(calls.joinAsOf(marks, { on: 'ts', by: ['cpu'] }).toRows()).toEqual([
      { ts: 5n, cpu: 0, ts_right: 0n, label: '', matched: false },
      { ts: 10n, cpu: 0, ts_right: 10n, label: 'ten', matched: true },
      { ts: 20n, cpu: 1, ts_right: 1n, label: 'one', matched: true },
      { ts: 25n, cpu: 0, ts_right: 24n, label: 'late', matched: true },
    ]);
  });
});

describe('withColumn', () => {
  it('computes, keeps the kind and takes a unit', () => {
    const table = switches
      .withColumn('cpuName', (row) => `cpu${row.cpu}`)
      .withColumn('twice', (row) => row.ts * 2n, { unit: 'ns' });
    expect(table.row(1).cpuName).toBe('cpu1');
    expect(table.column('twice').kind).toBe('i64');
    expect(table.column('twice').unit).toBe('ns');
  });
});

describe('between', () => {
  it('is a view of the rows in a time, its end not included', () => {
    const table = EventTable.of('t', { ts: [10n, 20n, 20n, 30n], n: [0, 1, 2, 3] });
    expect(table.between(20n, 30n).column('n').toArray()).toEqual([1, 2]);
    expect(table.between(0n, 100n).length).toBe(4);
    expect(table.between(31n, 100n).length).toBe(0);
    expect(table.between(30n, 10n).length).toBe(0);
    expect(() => EventTable.of('t', { ts: ['a'] }).between(0n, 1n)).toThrow(/not times/);
  });
});

describe('printing', () => {
  it('aligns, groups digits of quantities, and says how many rows are left', () => {
    expect(inspect(switches.select('ts', 'cpu', 'comm').tail(3).head(2))).toMatchSnapshot();
    const many = EventTable.of('many', { n: Float64Array.from({ length: 12_355 }, (_, i) => i) });
    expect(inspect(many)).toMatch(/\(12,355 rows, 1 column\)[\s\S]*… 12,345 more rows$/);
  });

  it('cannot be disturbed by control characters or HTML in a name', () => {
    const nasty = EventTable.of('t', { comm: ['a\n\u001b[2J<b>', '"&'] });
    expect(nasty.toString()).not.toContain('\u001b');
    expect(nasty.toString().split('\n').length).toBe(5);
    expect(nasty.toHtml()).toContain('&lt;b&gt;');
    expect(nasty.toHtml()).not.toContain('<b>');
  });

  it('prints an empty table', () => {
    expect(switches.head(0).toString()).toContain('(0 rows, 5 columns)');
    expect(EventTable.of('none', {}).toString()).toContain('none (0 rows, 0 columns)');
  });

  it('names the columns for which there is no room', () => {
    const wide = EventTable.of(
      'wide',
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`column${i}`, [i]])),
    );
    expect(wide.toString()).toMatch(/… \d+ more columns: .*column29/);
  });
});
