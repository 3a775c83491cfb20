import { BigintColumn } from './bigint-column.js';
import { BoolColumn } from './bool-column.js';
import { BytesColumn } from './bytes-column.js';
import type { Column } from './column.js';
import { BytesBuilder } from './column-builder.js';
import { type BigintArray, type NumberArray, newBigintArray, newNumberArray } from './column-kind.js';
import { NumberColumn } from './number-column.js';
import { StringColumn } from './string-column.js';
import { StringDictionary } from './string-dictionary.js';

/** A column that grows by whole columns of its kind, which are copied. */
export class GatheredColumn {
  #length = 0;
  /** Numbers, codes of strings, or truth values. */
  readonly #parts: (NumberArray | BigintArray)[] = [];
  readonly #dictionary = new StringDictionary();
  readonly #bytes: BytesBuilder;

  /** Name, kind, unit and doc are those of `head`. */
  constructor(readonly head: Column) {
    this.#bytes = new BytesBuilder({ name: head.name, kind: 'bytes' });
  }

  /** Appends a column of the same kind: the caller looked. */
  append(column: Column): void {
    this.#length += column.length;
    switch (column.kind) {
      case 'string':
        this.#parts.push(this.#codesOf(column));
        return;
      case 'bool':
        this.#parts.push(Uint8Array.from(column, Number));
        return;
      case 'bytes':
        for (const bytes of column) this.#bytes.push(bytes);
        return;
      default:
        this.#parts.push(column.data.slice());
    }
  }

  /** All that was appended. */
  build(): Column {
    const { name, kind, about } = this.head;
    switch (kind) {
      case 'string': {
        const codes = this.#joined(new Uint32Array(this.#length));
        return new StringColumn(name, { codes, values: this.#dictionary.values }, about);
      }
      case 'bool':
        return new BoolColumn(name, this.#joined(new Uint8Array(this.#length)), about);
      case 'bytes': {
        const { offsets, stored: bytes } = this.#bytes.build();
        return new BytesColumn(name, { offsets, bytes }, about);
      }
      case 'i64':
      case 'u64':
        return new BigintColumn(name, kind, this.#joined(newBigintArray(kind, this.#length)), about);
      default:
        return new NumberColumn(name, kind, this.#joined(newNumberArray(kind, this.#length)), about);
    }
  }

  #codesOf({ codes, values }: StringColumn): Uint32Array {
    return codes.map((code) => this.#dictionary.codeOfText(values[code] ?? ''));
  }

  #joined<T extends NumberArray | BigintArray>(out: T): T {
    let start = 0;
    for (const part of this.#parts) {
      (out as { set(values: unknown, start: number): void }).set(part, start);
      start += part.length;
    }
    return out;
  }
}
