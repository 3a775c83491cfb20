import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import type { ColumnAbout } from './column-kind.js';
import { Lazy } from './lazy.js';

/** Strings by dictionary. */
export interface CodedStrings {
  /** Of each row: an index into `values`. */
  readonly codes: Uint32Array;
  /** The different strings; none is in it twice. */
  readonly values: readonly string[];
}

/** A column of strings kept by dictionary: each different string once, and a code a row. */
export class StringColumn extends BaseColumn<'string'> {
  readonly #source: CodedStrings | Lazy<CodedStrings>;
  #gathered: Uint32Array | undefined;

  constructor(
    name: string,
    source: CodedStrings | Lazy<CodedStrings>,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    const length = source instanceof Lazy ? source.length : source.codes.length;
    super(name, 'string', about, selection?.length ?? length, selection);
    this.#source = source;
  }

  get #coded(): CodedStrings {
    return this.#source instanceof Lazy ? this.#source.value : this.#source;
  }

  /** The codes that rows are selected from. */
  get stored(): Uint32Array {
    return this.#coded.codes;
  }

  /** The different strings; a code is an index into it. No string is in it twice. */
  get values(): readonly string[] {
    return this.#coded.values;
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
    return new StringColumn(name, { codes, values: [...codeOf.keys()] }, about);
  }

  /** The code of each row; a selection is gathered once, at the first reading. */
  get codes(): Uint32Array {
    if (this.selection === undefined) return this.stored;
    const { stored: codes } = this;
    this.#gathered ??= this.selection.map((stored) => codes[stored] ?? 0);
    return this.#gathered;
  }

  at(row: number): string {
    return this.values[this.stored[this.storedRow(row)] ?? 0] ?? '';
  }

  slice(start: number, end: number): StringColumn {
    if (this.selection !== undefined) return this.select(this.selection.subarray(start, end));
    const part = ({ codes, values }: CodedStrings) => ({ codes: codes.subarray(start, end), values });
    const source = this.#source;
    const sliced = source instanceof Lazy ? new Lazy(end - start, () => part(source.value)) : part(source);
    return new StringColumn(this.name, sliced, this.about);
  }

  select(selection: Uint32Array): StringColumn {
    return new StringColumn(this.name, this.#source, this.about, selection);
  }

  rename(name: string): StringColumn {
    return new StringColumn(name, this.#source, this.about, this.selection);
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
