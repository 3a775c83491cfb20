import { RowOutOfRangeError } from '../errors/row-out-of-range-error.js';
import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import { type BigintArray, type BigintKind, type ColumnAbout, newBigintArray } from './column-kind.js';
import { type Lazy, made, partOf } from './lazy.js';
import { codesOf } from './row-codes.js';

/** A column of lossless 64-bit integers, such as a trace's timestamps in nanoseconds. */
export class BigintColumn<K extends BigintKind = BigintKind> extends BaseColumn<K, bigint> {
  readonly #source: BigintArray | Lazy<BigintArray>;
  #gathered: BigintArray | undefined;

  constructor(
    name: string,
    kind: K,
    source: BigintArray | Lazy<BigintArray>,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    super(name, kind, about, selection?.length ?? source.length, selection);
    this.#source = source;
  }

  /** The values that rows are selected from. */
  get stored(): BigintArray {
    return made(this.#source);
  }

  /** The values as a typed array; a selection is gathered once, at the first reading. */
  get data(): BigintArray {
    if (this.selection === undefined) return this.stored;
    this.#gathered ??= this.#gather(this.selection);
    return this.#gathered;
  }

  at(row: number): bigint {
    const value = this.selection === undefined ? this.stored[row] : this.stored[this.selection[row] ?? -1];
    if (value === undefined) throw new RowOutOfRangeError(row, this.length);
    return value;
  }

  slice(start: number, end: number): BigintColumn<K> {
    return this.selection === undefined
      ? new BigintColumn(this.name, this.kind, partOf<BigintArray>(this.#source, start, end), this.about)
      : this.select(this.selection.subarray(start, end));
  }

  select(selection: Uint32Array): BigintColumn<K> {
    return new BigintColumn(this.name, this.kind, this.#source, this.about, selection);
  }

  rename(name: string): BigintColumn<K> {
    return new BigintColumn(name, this.kind, this.#source, this.about, this.selection);
  }

  /**
   * The values less `origin`, as doubles: exact while the difference is below 2^53 (104 days in nanoseconds).
   * Timestamps become numbers here, once, relative to the start of their trace.
   */
  toNumbers(origin = 0n): Float64Array {
    const { data } = this;
    const [high, low] = wordsOf(data);
    const signed = this.kind === 'i64';
    const originLow = Number(BigInt.asUintN(32, origin));
    const originHigh = Number(origin >> 32n);
    const out = new Float64Array(data.length);
    for (let row = 0; row < data.length; row++) {
      const top = high[row] ?? 0;
      out[row] = ((signed ? top | 0 : top) - originHigh) * 0x1_0000_0000 + ((low[row] ?? 0) - originLow);
    }
    return out;
  }

  orderWords(): OrderWords {
    const [high, low] = wordsOf(this.data);
    if (this.kind === 'i64')
      for (let row = 0; row < high.length; row++) high[row] = (high[row] ?? 0) ^ 0x8000_0000;
    return [high, low];
  }

  rowCodes(): RowCodes {
    return codesOf(this.data);
  }

  #gather(selection: Uint32Array): BigintArray {
    const out = newBigintArray(this.kind, selection.length);
    // Copied as 32-bit halves: a BigInt a row would be ten times as slow.
    const { stored: values } = this;
    const from = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    const to = new Uint32Array(out.buffer);
    for (let row = 0; row < selection.length; row++) {
      const stored = selection[row] ?? 0;
      to[row * 2] = from[stored * 2] ?? 0;
      to[row * 2 + 1] = from[stored * 2 + 1] ?? 0;
    }
    return out;
  }
}

/** High and low halves of each value, as the processor (little-endian wherever Node.js runs) keeps them. */
function wordsOf(data: BigintArray): [Uint32Array, Uint32Array] {
  const halves = new Uint32Array(data.buffer, data.byteOffset, data.length * 2);
  const high = new Uint32Array(data.length);
  const low = new Uint32Array(data.length);
  for (let row = 0; row < data.length; row++) {
    low[row] = halves[row * 2] ?? 0;
    high[row] = halves[row * 2 + 1] ?? 0;
  }
  return [high, low];
}
