import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import type { ColumnAbout } from './column-kind.js';
import { Lazy } from './lazy.js';
import { codesOf } from './row-codes.js';
import { StringColumn } from './string-column.js';

/** Byte strings one after the other. */
export interface JoinedBytes {
  /** Row n is from `offsets[n]` to `offsets[n + 1]`: one more offset than rows. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** A column of byte strings of any length, one after the other in one array. */
export class BytesColumn extends BaseColumn<'bytes'> {
  readonly #source: JoinedBytes | Lazy<JoinedBytes>;

  constructor(
    name: string,
    source: JoinedBytes | Lazy<JoinedBytes>,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    const length = source instanceof Lazy ? source.length : source.offsets.length - 1;
    super(name, 'bytes', about, selection?.length ?? length, selection);
    this.#source = source;
  }

  get #joined(): JoinedBytes {
    return this.#source instanceof Lazy ? this.#source.value : this.#source;
  }

  /** Row n is from `offsets[n]` to `offsets[n + 1]`: one more offset than rows. */
  get offsets(): Uint32Array {
    return this.#joined.offsets;
  }

  get stored(): Uint8Array {
    return this.#joined.bytes;
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
    return new BytesColumn(name, { offsets, bytes: stored }, about);
  }

  /** The row's bytes: a view, not a copy. */
  at(row: number): Uint8Array {
    const stored = this.storedRow(row);
    const { offsets, bytes } = this.#joined;
    return bytes.subarray(offsets[stored], offsets[stored + 1]);
  }

  slice(start: number, end: number): BytesColumn {
    if (this.selection !== undefined) return this.select(this.selection.subarray(start, end));
    const part = ({ offsets, bytes }: JoinedBytes) => ({ offsets: offsets.subarray(start, end + 1), bytes });
    const source = this.#source;
    const sliced = source instanceof Lazy ? new Lazy(end - start, () => part(source.value)) : part(source);
    return new BytesColumn(this.name, sliced, this.about);
  }

  select(selection: Uint32Array): BytesColumn {
    return new BytesColumn(this.name, this.#source, this.about, selection);
  }

  rename(name: string): BytesColumn {
    return new BytesColumn(name, this.#source, this.about, this.selection);
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
