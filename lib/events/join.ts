import { ColumnDataError } from '../errors/column-data-error.js';
import { BigintColumn } from './bigint-column.js';
import { BoolColumn } from './bool-column.js';
import { BytesColumn } from './bytes-column.js';
import type { Column } from './column.js';
import { newBigintArray, newNumberArray } from './column-kind.js';
import { NumberColumn } from './number-column.js';
import { sortedOrder } from './order.js';
import { selectRows } from './select-rows.js';
import { StringColumn } from './string-column.js';

const none = 0xffff_ffff;

/** Which rows belong together. `right` is `none` where the left row found no partner. */
interface Pairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/** Rows of both sides with equal keys; with `keepAll`, also the left rows that have no partner. */
export function matchEqual(left: readonly Column[], right: readonly Column[], keepAll: boolean): Pairs {
  const rightRows = new Map<string | number | bigint | boolean, number[]>();
  const rightKey = keyReader(right);
  for (let row = 0; row < (right[0]?.length ?? 0); row++) {
    const key = rightKey(row);
    const rows = rightRows.get(key);
    if (rows === undefined) rightRows.set(key, [row]);
    else rows.push(row);
  }
  const leftKey = keyReader(left);
  const pairs = { left: [] as number[], right: [] as number[] };
  for (let row = 0; row < (left[0]?.length ?? 0); row++) {
    const partners = rightRows.get(leftKey(row)) ?? (keepAll ? [none] : []);
    for (const partner of partners) {
      pairs.left.push(row);
      pairs.right.push(partner);
    }
  }
  return { left: Uint32Array.from(pairs.left), right: Uint32Array.from(pairs.right) };
}

/** For each left row the last right row, with equal `by` keys, whose time is not later. */
export function matchAsOf(
  left: { readonly on: Column; readonly by: readonly Column[] },
  right: { readonly on: Column; readonly by: readonly Column[] },
): Pairs {
  const leftTimes = left.on.toArray();
  const rightTimes = right.on.toArray();
  const leftOrder = sortedOrder(left.on.orderWords(), left.on.length, false);
  const rightOrder = sortedOrder(right.on.orderWords(), right.on.length, false);
  const leftKey = keyReader(left.by);
  const rightKey = keyReader(right.by);
  const latest = new Map<string | number | bigint | boolean, number>();
  const partners = new Uint32Array(left.on.length).fill(none);
  let next = 0;
  for (const row of leftOrder) {
    const time = leftTimes[row] ?? 0;
    for (; next < rightOrder.length; next++) {
      const candidate = rightOrder[next] ?? 0;
      if ((rightTimes[candidate] ?? 0) > time) break;
      latest.set(rightKey(candidate), candidate);
    }
    partners[row] = latest.get(leftKey(row)) ?? none;
  }
  return { left: Uint32Array.from({ length: left.on.length }, (_, row) => row), right: partners };
}

/** The joined columns: all of the left, then those of the right; a name that both have gets `_right` on the right. */
export function joinColumns(
  left: readonly Column[],
  right: readonly Column[],
  pairs: Pairs,
  withMatched: boolean,
): Column[] {
  const taken = new Set(left.map((column) => column.name));
  const rightColumns = right.map((column) =>
    taken.has(column.name) ? column.rename(`${column.name}_right`) : column,
  );
  const columns = [...selectRows(left, pairs.left), ...selectOrBlank(rightColumns, pairs.right)];
  if (!withMatched) return columns;
  return [
    ...columns,
    new BoolColumn(
      'matched',
      Uint8Array.from(pairs.right, (row) => (row === none ? 0 : 1)),
    ),
  ];
}

function selectOrBlank(columns: readonly Column[], rows: Uint32Array): Column[] {
  if (!rows.includes(none)) return selectRows(columns, rows);
  return columns.map((column) => {
    const selection = rows.map((row) => (row === none ? column.length : row));
    return selectRows([withBlankRow(column)], selection)[0] ?? column;
  });
}

/** The column with one more row at its end: NaN, 0, false, '' or no bytes. */
function withBlankRow(column: Column): Column {
  switch (column.kind) {
    case 'string':
      return StringColumn.from(column.name, [...column.toArray(), ''], column.about);
    case 'bool':
      return new BoolColumn(column.name, Uint8Array.from([...column.toArray(), false], Number), column.about);
    case 'bytes':
      return BytesColumn.from(column.name, [...column.toArray(), new Uint8Array()], column.about);
    case 'i64':
    case 'u64': {
      const data = newBigintArray(column.kind, column.length + 1);
      column.data.forEach((value, row) => {
        data[row] = value;
      });
      return new BigintColumn(column.name, column.kind, data, column.about);
    }
    default: {
      const data = newNumberArray(column.kind, column.length + 1);
      data.set(column.data);
      if (column.kind === 'f64') data[column.length] = Number.NaN;
      return new NumberColumn(column.name, column.kind, data, column.about);
    }
  }
}

/** Reads a row's key; numbers and 64-bit integers of the same value are the same key. */
function keyReader(columns: readonly Column[]): (row: number) => string | number | bigint | boolean {
  const [only, ...others] = columns;
  if (only === undefined) return () => 0;
  if (others.length > 0) return (row) => JSON.stringify(columns.map((column) => String(keyOf(column, row))));
  return (row) => keyOf(only, row);
}

function keyOf(column: Column, row: number): string | number | bigint | boolean {
  const value = column.at(row);
  if (value instanceof Uint8Array)
    throw new ColumnDataError(column.name, 'bytes cannot be the key of a join');
  if (typeof value !== 'bigint') return value;
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
