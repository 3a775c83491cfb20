import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import type { ColumnAbout } from './column-kind.js';
import { type Lazy, made, partOf } from './lazy.js';

/** A column of truth values, a byte each. */
export class BoolColumn extends BaseColumn<'bool'> {
  readonly #source: Uint8Array | Lazy<Uint8Array>;

  constructor(
    name: string,
    source: Uint8Array | Lazy<Uint8Array>,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    super(name, 'bool', about, selection?.length ?? source.length, selection);
    this.#source = source;
  }

  /** 0 or 1 for each row that rows are selected from. */
  get stored(): Uint8Array {
    return made(this.#source);
  }

  at(row: number): boolean {
    return this.stored[this.storedRow(row)] === 1;
  }

  slice(start: number, end: number): BoolColumn {
    return this.selection === undefined
      ? new BoolColumn(this.name, partOf(this.#source, start, end), this.about)
      : this.select(this.selection.subarray(start, end));
  }

  select(selection: Uint32Array): BoolColumn {
    return new BoolColumn(this.name, this.#source, this.about, selection);
  }

  rename(name: string): BoolColumn {
    return new BoolColumn(name, this.#source, this.about, this.selection);
  }

  orderWords(): OrderWords {
    return [Uint32Array.from({ length: this.length }, (_, row) => Number(this.at(row)))];
  }

  rowCodes(): RowCodes {
    return { codes: this.orderWords()[0] ?? new Uint32Array(), limit: 2 };
  }
}
