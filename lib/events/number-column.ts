import { RowOutOfRangeError } from '../errors/row-out-of-range-error.js';
import { BaseColumn, type OrderWords, type RowCodes } from './column.js';
import { type ColumnAbout, type NumberArray, type NumberKind, newNumberArray } from './column-kind.js';
import { type Lazy, made, partOf } from './lazy.js';
import { codesOf } from './row-codes.js';

/** A column of numbers of at most 32 bits, or of doubles. */
export class NumberColumn<K extends NumberKind = NumberKind> extends BaseColumn<K, number> {
  readonly #source: NumberArray | Lazy<NumberArray>;
  #gathered: NumberArray | undefined;

  constructor(
    name: string,
    kind: K,
    source: NumberArray | Lazy<NumberArray>,
    about: ColumnAbout = {},
    selection?: Uint32Array,
  ) {
    super(name, kind, about, selection?.length ?? source.length, selection);
    this.#source = source;
  }

  /** The values that rows are selected from. */
  get stored(): NumberArray {
    return made(this.#source);
  }

  /** The values as a typed array; a selection is gathered once, at the first reading. */
  get data(): NumberArray {
    if (this.selection === undefined) return this.stored;
    this.#gathered ??= this.#gather(this.selection);
    return this.#gathered;
  }

  at(row: number): number {
    const value = this.selection === undefined ? this.stored[row] : this.stored[this.selection[row] ?? -1];
    if (value === undefined) throw new RowOutOfRangeError(row, this.length);
    return value;
  }

  slice(start: number, end: number): NumberColumn<K> {
    return this.selection === undefined
      ? new NumberColumn(this.name, this.kind, partOf(this.#source, start, end), this.about)
      : this.select(this.selection.subarray(start, end));
  }

  select(selection: Uint32Array): NumberColumn<K> {
    return new NumberColumn(this.name, this.kind, this.#source, this.about, selection);
  }

  rename(name: string): NumberColumn<K> {
    return new NumberColumn(name, this.kind, this.#source, this.about, this.selection);
  }

  /** The values as doubles, less `origin`. */
  toNumbers(origin = 0): Float64Array {
    const numbers = Float64Array.from(this.data);
    if (origin !== 0)
      for (let row = 0; row < numbers.length; row++) numbers[row] = (numbers[row] ?? 0) - origin;
    return numbers;
  }

  orderWords(): OrderWords {
    const { data } = this;
    return this.kind === 'f64' ? doubleWords(Float64Array.from(data)) : [integerWords(data)];
  }

  rowCodes(): RowCodes {
    return codesOf(this.data);
  }

  #gather(selection: Uint32Array): NumberArray {
    const { stored } = this;
    const out = newNumberArray(this.kind, selection.length);
    for (let row = 0; row < selection.length; row++) out[row] = stored[selection[row] ?? 0] ?? 0;
    return out;
  }
}

/** Adding 2^31 makes the signed order the unsigned one; it does no harm to unsigned values below 2^31. */
function integerWords(data: NumberArray): Uint32Array {
  const flip = data instanceof Uint32Array ? 0 : 0x8000_0000;
  const words = new Uint32Array(data.length);
  for (let row = 0; row < data.length; row++) words[row] = (data[row] ?? 0) ^ flip;
  return words;
}

/** IEEE 754 doubles sort as integers once negative ones have all bits inverted and positive ones the sign bit set; NaN sorts last. */
function doubleWords(data: Float64Array): OrderWords {
  const bits = new Uint32Array(data.buffer, data.byteOffset, data.length * 2);
  const high = new Uint32Array(data.length);
  const low = new Uint32Array(data.length);
  for (let row = 0; row < data.length; row++) {
    const top = bits[row * 2 + 1] ?? 0;
    const negative = top >>> 31 === 1;
    const value = data[row] ?? 0;
    high[row] = Number.isNaN(value) ? 0xffff_ffff : negative ? ~top : top | 0x8000_0000;
    low[row] = negative ? ~(bits[row * 2] ?? 0) : (bits[row * 2] ?? 0);
    if (value === 0) {
      high[row] = 0x8000_0000;
      low[row] = 0;
    }
  }
  return [high, low];
}
