import { ColumnDataError } from '../errors/column-data-error.js';
import { BigintColumn } from './bigint-column.js';
import { BoolColumn } from './bool-column.js';
import { BytesColumn } from './bytes-column.js';
import type { ColumnOf } from './column.js';
import {
  type BigintKind,
  type ColumnKind,
  type ColumnSpec,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from './column-kind.js';
import { NumberColumn } from './number-column.js';
import { StringColumn } from './string-column.js';

const firstCapacity = 256;

/** A growing column: values are pushed at its end, and `build` gives what is there as a column. */
export type ColumnBuilder = NumberBuilder | BigintBuilder | StringBuilder | BoolBuilder | BytesBuilder;

/** The class of builder that fills a kind of column. */
export type ColumnBuilderOf<K extends ColumnKind> = K extends NumberKind
  ? NumberBuilder<K>
  : K extends BigintKind
    ? BigintBuilder<K>
    : K extends 'string'
      ? StringBuilder
      : K extends 'bool'
        ? BoolBuilder
        : BytesBuilder;

export function newColumnBuilder(spec: ColumnSpec): ColumnBuilder {
  const { name, kind } = spec;
  switch (kind) {
    case 'string':
      return new StringBuilder({ ...spec, kind, name });
    case 'bool':
      return new BoolBuilder({ ...spec, kind, name });
    case 'bytes':
      return new BytesBuilder({ ...spec, kind, name });
    case 'i64':
    case 'u64':
      return new BigintBuilder({ ...spec, kind, name });
    default:
      return new NumberBuilder({ ...spec, kind, name });
  }
}

/** Fills a column of numbers. */
export class NumberBuilder<K extends NumberKind = NumberKind> {
  length = 0;
  #data: ReturnType<typeof newNumberArray>;

  constructor(readonly spec: ColumnSpec<K>) {
    this.#data = newNumberArray(spec.kind, firstCapacity);
  }

  /** Appends a number. It must fit the kind: typed arrays wrap what does not, and `pushChecked` refuses it. */
  push(value: number): void {
    if (this.length === this.#data.length) this.#grow();
    this.#data[this.length++] = value;
  }

  /** @throws ColumnDataError when the value is no number or does not fit */
  pushChecked(value: unknown): void {
    if (typeof value !== 'number') throw wrongType(this.spec, value);
    this.push(value);
    const kept = this.#data[this.length - 1];
    if (!Object.is(kept, value) && kept !== value) throw misfit(this.spec, value);
  }

  build(): ColumnOf<K> {
    const column = new NumberColumn(
      this.spec.name,
      this.spec.kind,
      this.#data.subarray(0, this.length),
      this.spec,
    );
    return column as ColumnOf<NumberKind> as ColumnOf<K>;
  }

  #grow(): void {
    const grown = newNumberArray(this.spec.kind, this.#data.length * 2);
    grown.set(this.#data);
    this.#data = grown;
  }
}

/** Fills a column of 64-bit integers. */
export class BigintBuilder<K extends BigintKind = BigintKind> {
  length = 0;
  #data: ReturnType<typeof newBigintArray>;
  /** The same memory as 32-bit halves, low half first. */
  #halves: Uint32Array;

  constructor(readonly spec: ColumnSpec<K>) {
    this.#data = newBigintArray(spec.kind, firstCapacity);
    this.#halves = new Uint32Array(this.#data.buffer);
  }

  push(value: bigint): void {
    if (this.length === this.#data.length) this.#grow();
    this.#data[this.length++] = value;
  }

  /** Appends a value given as its two halves, with no BigInt made: several times as fast as `push`. */
  pushHalves(low: number, high: number): void {
    if (this.length === this.#data.length) this.#grow();
    this.#halves[this.length * 2] = low;
    this.#halves[this.length * 2 + 1] = high;
    this.length++;
  }

  /** @throws ColumnDataError when the value is no bigint or does not fit */
  pushChecked(value: unknown): void {
    if (typeof value !== 'bigint') throw wrongType(this.spec, value);
    this.push(value);
    if (this.#data[this.length - 1] !== value) throw misfit(this.spec, value);
  }

  build(): ColumnOf<K> {
    const column = new BigintColumn(
      this.spec.name,
      this.spec.kind,
      this.#data.subarray(0, this.length),
      this.spec,
    );
    return column as ColumnOf<BigintKind> as ColumnOf<K>;
  }

  #grow(): void {
    const grown = newBigintArray(this.spec.kind, this.#data.length * 2);
    const halves = new Uint32Array(grown.buffer);
    halves.set(this.#halves);
    this.#data = grown;
    this.#halves = halves;
  }
}

/** Fills a column of strings; a string that was there before costs no new string. */
export class StringBuilder {
  length = 0;
  #codes = new Uint32Array(firstCapacity);
  readonly #values: string[] = [];
  readonly #codeOf = new Map<string, number>();
  /** Code by hash of the UTF-8 bytes; a hit is compared byte by byte. */
  readonly #codeOfHash = new Map<number, { readonly bytes: Uint8Array; readonly code: number }>();

  constructor(readonly spec: ColumnSpec<'string'>) {}

  push(text: string): void {
    this.#pushCode(this.#intern(text));
  }

  /** Appends the string whose UTF-8 bytes lie from `start` to `end`; only a string not seen before is decoded. */
  pushUtf8(bytes: Uint8Array, start: number, end: number): void {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    const seen = this.#codeOfHash.get(hash);
    if (seen !== undefined && sameBytes(seen.bytes, bytes, start, end)) {
      this.#pushCode(seen.code);
      return;
    }
    const own = bytes.slice(start, end);
    const code = this.#intern(Buffer.from(own).toString('utf8'));
    if (seen === undefined) this.#codeOfHash.set(hash, { bytes: own, code });
    this.#pushCode(code);
  }

  /** @throws ColumnDataError when the value is no string */
  pushChecked(value: unknown): void {
    if (typeof value !== 'string') throw wrongType(this.spec, value);
    this.push(value);
  }

  build(): StringColumn {
    return new StringColumn(
      this.spec.name,
      { codes: this.#codes.subarray(0, this.length), values: this.#values.slice() },
      this.spec,
    );
  }

  #intern(text: string): number {
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#values.push(text) - 1;
      this.#codeOf.set(text, code);
    }
    return code;
  }

  #pushCode(code: number): void {
    if (this.length === this.#codes.length) {
      const grown = new Uint32Array(this.#codes.length * 2);
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[this.length++] = code;
  }
}

/** Fills a column of truth values. */
export class BoolBuilder {
  readonly #bytes: NumberBuilder<'u8'>;

  constructor(readonly spec: ColumnSpec<'bool'>) {
    this.#bytes = new NumberBuilder({ name: spec.name, kind: 'u8' });
  }

  get length(): number {
    return this.#bytes.length;
  }

  push(value: boolean): void {
    this.#bytes.push(value ? 1 : 0);
  }

  /** @throws ColumnDataError when the value is no boolean */
  pushChecked(value: unknown): void {
    if (typeof value !== 'boolean') throw wrongType(this.spec, value);
    this.push(value);
  }

  build(): BoolColumn {
    return new BoolColumn(this.spec.name, Uint8Array.from(this.#bytes.build().data), this.spec);
  }
}

/** Fills a column of byte strings. */
export class BytesBuilder {
  readonly #ends: NumberBuilder<'u32'>;
  #stored = new Uint8Array(firstCapacity);
  #used = 0;

  constructor(readonly spec: ColumnSpec<'bytes'>) {
    this.#ends = new NumberBuilder({ name: spec.name, kind: 'u32' });
    this.#ends.push(0);
  }

  get length(): number {
    return this.#ends.length - 1;
  }

  /** Appends a copy of the bytes. */
  push(bytes: Uint8Array): void {
    while (this.#used + bytes.length > this.#stored.length) {
      const grown = new Uint8Array(this.#stored.length * 2);
      grown.set(this.#stored);
      this.#stored = grown;
    }
    this.#stored.set(bytes, this.#used);
    this.#used += bytes.length;
    this.#ends.push(this.#used);
  }

  /** @throws ColumnDataError when the value is no byte array */
  pushChecked(value: unknown): void {
    if (!(value instanceof Uint8Array)) throw wrongType(this.spec, value);
    this.push(value);
  }

  build(): BytesColumn {
    return new BytesColumn(
      this.spec.name,
      { offsets: Uint32Array.from(this.#ends.build().data), bytes: this.#stored },
      this.spec,
    );
  }
}

function sameBytes(own: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let i = 0; i < own.length; i++) if (own[i] !== bytes[start + i]) return false;
  return true;
}

function wrongType(spec: ColumnSpec, value: unknown): ColumnDataError {
  return new ColumnDataError(
    spec.name,
    `a ${value === null ? 'null' : typeof value} cannot go into a ${spec.kind} column`,
  );
}

function misfit(spec: ColumnSpec, value: number | bigint): ColumnDataError {
  return new ColumnDataError(spec.name, `${value} does not fit in ${spec.kind}`);
}
