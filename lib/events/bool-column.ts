import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import type { ColumnAbout } from './column-kind.js';

/** A column of truth values, a byte each. */
export class BoolColumn extends BaseColumn<'bool'> {
  constructor(
    name: string,
    readonly stored: Uint8Array,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    super(name, 'bool', about, selection?.length ?? stored.length, selection);
  }

  at(row: number): boolean {
    return this.stored[this.storedRow(row)] === 1;
  }

  slice(start: number, end: number): BoolColumn {
    return this.selection === undefined
      ? new BoolColumn(this.name, this.stored.subarray(start, end), this.about)
      : this.select(this.selection.subarray(start, end));
  }

  select(selection: Uint32Array): BoolColumn {
    return new BoolColumn(this.name, this.stored, this.about, selection);
  }

  rename(name: string): BoolColumn {
    return new BoolColumn(name, this.stored, this.about, this.selection);
  }

  orderWords(): OrderWords {
    return [Uint32Array.from({ length: this.length }, (_, row) => Number(this.at(row)))];
  }

  rowCodes(): RowCodes {
    return { codes: this.orderWords()[0] ?? new Uint32Array(), limit: 2 };
  }
}
