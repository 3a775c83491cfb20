import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import type { ColumnAbout } from './column-kind.js';
import { codesOf } from './row-codes.js';
import { StringColumn } from './string-column.js';

/** A column of byte strings of any length, one after the other in one array. */
export class BytesColumn extends BaseColumn<'bytes'> {
  constructor(
    name: string,
    /** Row n is from `offsets[n]` to `offsets[n + 1]`: one more offset than rows. */
    readonly offsets: Uint32Array,
    readonly stored: Uint8Array,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    super(name, 'bytes', about, selection?.length ?? offsets.length - 1, selection);
  }

  static from(name: string, rows: readonly Uint8Array[], about: ColumnAbout = {}): BytesColumn {
    const offsets = new Uint32Array(rows.length + 1);
    rows.forEach((bytes, row) => {
      offsets[row + 1] = (offsets[row] ?? 0) + bytes.length;
    });
    const stored = new Uint8Array(offsets[rows.length] ?? 0);
    rows.forEach((bytes, row) => {
      stored.set(bytes, offsets[row] ?? 0);
    });
    return new BytesColumn(name, offsets, stored, about);
  }

  /** The row's bytes: a view, not a copy. */
  at(row: number): Uint8Array {
    const stored = this.storedRow(row);
    return this.stored.subarray(this.offsets[stored], this.offsets[stored + 1]);
  }

  slice(start: number, end: number): BytesColumn {
    return this.selection === undefined
      ? new BytesColumn(this.name, this.offsets.subarray(start, end + 1), this.stored, this.about)
      : this.select(this.selection.subarray(start, end));
  }

  select(selection: Uint32Array): BytesColumn {
    return new BytesColumn(this.name, this.offsets, this.stored, this.about, selection);
  }

  rename(name: string): BytesColumn {
    return new BytesColumn(name, this.offsets, this.stored, this.about, this.selection);
  }

  orderWords(): OrderWords {
    return StringColumn.from(this.name, this.#texts()).orderWords();
  }

  rowCodes(): RowCodes {
    return codesOf(this.#texts());
  }

  #texts(): string[] {
    return this.toArray().map((bytes) => Buffer.from(bytes).toString('latin1'));
  }
}
