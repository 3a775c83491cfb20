import { RowOutOfRangeError } from '../errors/row-out-of-range-error.js';
import type { BigintColumn } from './bigint-column.js';
import type { BoolColumn } from './bool-column.js';
import type { BytesColumn } from './bytes-column.js';
import type { BigintKind, ColumnAbout, ColumnKind, NumberKind, Unit, ValueOf } from './column-kind.js';
import type { NumberColumn } from './number-column.js';
import type { StringColumn } from './string-column.js';

/** Any column, told apart by `kind`. */
export type Column =
  | NumberColumn<NumberKind>
  | BigintColumn<BigintKind>
  | StringColumn
  | BoolColumn
  | BytesColumn;

/** The class of column that holds a kind. */
export type ColumnOf<K extends ColumnKind> = K extends NumberKind
  ? NumberColumn<K>
  : K extends BigintKind
    ? BigintColumn<K>
    : K extends 'string'
      ? StringColumn
      : K extends 'bool'
        ? BoolColumn
        : BytesColumn;

/** Unsigned 32-bit words whose order, most significant word first, is the order of a column's values. */
export type OrderWords = readonly Uint32Array[];

/** Each row's group as a small integer, equal where the values are equal. */
export interface RowCodes {
  readonly codes: Uint32Array;
  /** All codes are below this. */
  readonly limit: number;
}

/**
 * One column of a table: immutable, and either the stored values themselves or a selection of them by row number.
 * A selection costs four bytes a row and copies no value until `data` is read.
 */
export abstract class BaseColumn<K extends ColumnKind, V = ValueOf<K>> {
  readonly unit: Unit | undefined;
  readonly doc: string | undefined;

  protected constructor(
    readonly name: string,
    readonly kind: K,
    readonly about: ColumnAbout,
    readonly length: number,
    /** The stored row of each row; undefined when rows are the stored ones. */
    readonly selection: Uint32Array | undefined,
  ) {
    this.unit = about.unit;
    this.doc = about.doc;
  }

  /** The value in row `row`. */
  abstract at(row: number): V;
  /** Rows `start` to `end` (not included), with nothing copied. */
  abstract slice(start: number, end: number): BaseColumn<K, V>;
  /** The column that reads these stored rows. */
  abstract select(selection: Uint32Array): BaseColumn<K, V>;
  abstract rename(name: string): BaseColumn<K, V>;
  abstract orderWords(): OrderWords;
  abstract rowCodes(): RowCodes;

  /** All values as an ordinary array. */
  toArray(): V[] {
    return Array.from({ length: this.length }, (_, row) => this.at(row));
  }

  *[Symbol.iterator](): IterableIterator<V> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** The number of the stored row behind `row`. */
  protected storedRow(row: number): number {
    const stored = this.selection === undefined ? row : this.selection[row];
    if (stored === undefined || row >= this.length) throw new RowOutOfRangeError(row, this.length);
    return stored;
  }
}
