import { ColumnDataError } from '../errors/column-data-error.js';
import { BigintColumn } from './bigint-column.js';
import type { Column } from './column.js';

/** A column's values as doubles less `origin`, exact for 64-bit values near it. @throws ColumnDataError when they are no numbers */
export function numbersOf(column: Column, origin = 0n): Float64Array {
  if (column instanceof BigintColumn) return column.toNumbers(origin);
  if (column.kind === 'string' || column.kind === 'bytes' || column.kind === 'bool') {
    throw new ColumnDataError(column.name, `it holds ${column.kind} values where numbers are needed`);
  }
  return column.toNumbers(Number(origin));
}

/** The smallest value of a column as a 64-bit integer, rounded down: the origin to plot against. 0 when there are no rows. */
export function originOf(column: Column): bigint {
  if (column.length === 0) return 0n;
  if (column instanceof BigintColumn) {
    let least = column.at(0);
    for (const value of column.data) if (value < least) least = value;
    return least;
  }
  const least = numbersOf(column).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return Number.isFinite(least) ? BigInt(Math.floor(least)) : 0n;
}
