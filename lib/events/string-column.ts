import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import type { ColumnAbout } from './column-kind.js';

/** A column of strings kept by dictionary: each different string once, and a code a row. */
export class StringColumn extends BaseColumn<'string'> {
  #gathered: Uint32Array | undefined;

  constructor(
    name: string,
    readonly stored: Uint32Array,
    /** The different strings; a code is an index into it. No string is in it twice. */
    readonly values: readonly string[],
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    super(name, 'string', about, selection?.length ?? stored.length, selection);
  }

  static from(name: string, strings: readonly string[], about: ColumnAbout = {}): StringColumn {
    const codeOf = new Map<string, number>();
    const codes = new Uint32Array(strings.length);
    strings.forEach((text, row) => {
      let code = codeOf.get(text);
      if (code === undefined) {
        code = codeOf.size;
        codeOf.set(text, code);
      }
      codes[row] = code;
    });
    return new StringColumn(name, codes, [...codeOf.keys()], about);
  }

  /** The code of each row; a selection is gathered once, at the first reading. */
  get codes(): Uint32Array {
    if (this.selection === undefined) return this.stored;
    this.#gathered ??= this.selection.map((stored) => this.stored[stored] ?? 0);
    return this.#gathered;
  }

  at(row: number): string {
    return this.values[this.stored[this.storedRow(row)] ?? 0] ?? '';
  }

  slice(start: number, end: number): StringColumn {
    return this.selection === undefined
      ? new StringColumn(this.name, this.stored.subarray(start, end), this.values, this.about)
      : this.select(this.selection.subarray(start, end));
  }

  select(selection: Uint32Array): StringColumn {
    return new StringColumn(this.name, this.stored, this.values, this.about, selection);
  }

  rename(name: string): StringColumn {
    return new StringColumn(name, this.stored, this.values, this.about, this.selection);
  }

  /** The order is that of the strings' UTF-16 units, the same everywhere. */
  orderWords(): OrderWords {
    const byValue = Uint32Array.from(this.values.keys()).sort((a, b) =>
      compare(this.values[a], this.values[b]),
    );
    const rank = new Uint32Array(this.values.length);
    byValue.forEach((code, place) => {
      rank[code] = place;
    });
    return [this.codes.map((code) => rank[code] ?? 0)];
  }

  rowCodes(): RowCodes {
    return { codes: this.codes, limit: this.values.length };
  }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
