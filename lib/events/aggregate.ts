import { ColumnDataError } from '../errors/column-data-error.js';
import { BigintColumn } from './bigint-column.js';
import type { Column } from './column.js';
import { type BigintKind, type ColumnKind, newBigintArray } from './column-kind.js';
import type { Groups } from './group-rows.js';
import { NumberColumn } from './number-column.js';
import { sortedOrder } from './order.js';
import { selectRows } from './select-rows.js';

/** What to compute of each group: `'count'`, `['sum', column]`, `['quantile', column, 0.99]`. */
export type Aggregate<N extends string = string> =
  | 'count'
  | readonly ['sum' | 'min' | 'max' | 'mean' | 'first' | 'last', N]
  | readonly ['quantile', N, number];

/** The kind of column that an aggregate makes. */
export type AggregateKind<A, S extends Readonly<Record<string, ColumnKind>>> = A extends 'count'
  ? 'f64'
  : A extends readonly [infer How, infer N extends keyof S & string, ...unknown[]]
    ? How extends 'mean' | 'quantile'
      ? 'f64'
      : How extends 'sum'
        ? S[N] extends BigintKind
          ? S[N]
          : 'f64'
        : S[N]
    : never;

/** One column with a row a group. */
export function aggregateColumn(
  name: string,
  aggregate: Aggregate,
  groups: Groups,
  columnNamed: (name: string) => Column,
): Column {
  if (aggregate === 'count') return countRows(name, groups);
  const [how, of] = aggregate;
  const column = columnNamed(of);
  if (how === 'first') return pick(name, column, groups.firstRows);
  if (how === 'last') return pick(name, column, lastRows(groups));
  if (column.kind === 'string' || column.kind === 'bool' || column.kind === 'bytes') {
    throw new ColumnDataError(of, `it holds ${column.kind} values, and ${how} needs numbers`);
  }
  switch (how) {
    case 'sum':
      return column instanceof BigintColumn
        ? sumBigints(name, column, groups)
        : sumNumbers(name, column, groups);
    case 'min':
      return pick(name, column, extremeRows(column, groups, true));
    case 'max':
      return pick(name, column, extremeRows(column, groups, false));
    case 'mean':
      return mean(name, column, groups);
    case 'quantile':
      return quantile(name, column, groups, aggregate[2]);
  }
}

type NumericColumn = Extract<Column, { toNumbers: unknown }>;

function pick(name: string, column: Column, rows: Uint32Array): Column {
  return selectRows([column.rename(name)], rows)[0] ?? column;
}

function countRows(name: string, { ids, firstRows }: Groups): Column {
  const counts = new Float64Array(firstRows.length);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return new NumberColumn(name, 'f64', counts);
}

function lastRows({ ids, firstRows }: Groups): Uint32Array {
  const rows = Uint32Array.from(firstRows);
  ids.forEach((id, row) => {
    rows[id] = row;
  });
  return rows;
}

/** The row of each group's smallest (or greatest) value; NaN is never the smallest. */
function extremeRows(column: NumericColumn, groups: Groups, smallest: boolean): Uint32Array {
  const order = sortedOrder(column.orderWords(), column.length, !smallest);
  const rows = new Uint32Array(groups.firstRows.length);
  for (let i = order.length - 1; i >= 0; i--) {
    const row = order[i] ?? 0;
    rows[groups.ids[row] ?? 0] = row;
  }
  return rows;
}

function sumNumbers(name: string, column: NumberColumn, { ids, firstRows }: Groups): Column {
  const sums = new Float64Array(firstRows.length);
  const { data } = column;
  for (let row = 0; row < ids.length; row++)
    sums[ids[row] ?? 0] = (sums[ids[row] ?? 0] ?? 0) + (data[row] ?? 0);
  return new NumberColumn(name, 'f64', sums, column.about);
}

function sumBigints(name: string, column: BigintColumn, { ids, firstRows }: Groups): Column {
  const sums = Array.from(firstRows, () => 0n);
  const { data } = column;
  for (let row = 0; row < ids.length; row++)
    sums[ids[row] ?? 0] = (sums[ids[row] ?? 0] ?? 0n) + (data[row] ?? 0n);
  const out = newBigintArray(column.kind, sums.length);
  sums.forEach((sum, group) => {
    out[group] = sum;
    if (out[group] !== sum) throw new ColumnDataError(name, `the sum ${sum} does not fit in ${column.kind}`);
  });
  return new BigintColumn(name, column.kind, out, column.about);
}

function mean(name: string, column: NumericColumn, { ids, firstRows }: Groups): Column {
  const origin = column instanceof BigintColumn && column.length > 0 ? column.at(0) : 0n;
  const values = column instanceof BigintColumn ? column.toNumbers(origin) : column.toNumbers();
  const sums = new Float64Array(firstRows.length);
  const counts = new Float64Array(firstRows.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? 0;
    sums[id] = (sums[id] ?? 0) + (values[row] ?? 0);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  const means = sums.map((sum, group) => Number(origin) + sum / (counts[group] ?? 1));
  return new NumberColumn(name, 'f64', means, column.about);
}

/** Linear between the two nearest values, as in most statistics programs (Hyndman and Fan's type 7). */
function quantile(name: string, column: NumericColumn, { ids, firstRows }: Groups, q: number): Column {
  if (!(q >= 0 && q <= 1)) throw new ColumnDataError(name, `a quantile lies between 0 and 1, not at ${q}`);
  const byValue = sortedOrder(column.orderWords(), column.length, false);
  const order = sortedOrder([ids], column.length, false, byValue);
  const values = column.toNumbers();
  const ends = new Uint32Array(firstRows.length);
  for (const id of ids) ends[id] = (ends[id] ?? 0) + 1;
  const out = new Float64Array(firstRows.length);
  let start = 0;
  ends.forEach((count, group) => {
    const place = (count - 1) * q;
    const below = values[order[start + Math.floor(place)] ?? 0] ?? 0;
    const above = values[order[start + Math.ceil(place)] ?? 0] ?? 0;
    out[group] = below + (above - below) * (place - Math.floor(place));
    start += count;
  });
  return new NumberColumn(name, 'f64', out, column.about);
}
