import type { FixedText } from './fixed-text.js';

const two32 = 0x1_0000_0000;
const billion = 1_000_000_000;
const zero = 0x30;
const space = 0x20;
const lowerDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const upperDigits = Uint8Array.from('0123456789ABCDEF', (digit) => digit.charCodeAt(0));
const encoder = new TextEncoder();
/** The digits of 0 to 999, three each. */
const threeDigits = encoder.encode(Array.from({ length: 1000 }, (_, n) => `${n}`.padStart(3, '0')).join(''));

/**
 * Text that is put together as UTF-8 bytes, with no string on the way. Numbers of 64 bits are given as two unsigned halves.
 *
 * @example
 * const out = new TextBuffer();
 * out.text('pid=');
 * out.decimal(1234);
 * process.stdout.write(out.take());
 */
export class TextBuffer {
  /** What was written so far is at the start. Another array after each call that writes. */
  bytes: Uint8Array;
  length = 0;
  #view: DataView;

  constructor(
    capacity = 0x1_0000,
    /** What `take` gives is good until more is written: it is not copied. */
    private readonly lends = false,
  ) {
    this.bytes = new Uint8Array(Math.max(64, capacity));
    this.#view = new DataView(this.bytes.buffer);
  }

  /** Makes room for so many more bytes. */
  reserve(count: number): void {
    if (this.length + count > this.bytes.length) this.#grow(this.length + count);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    this.#view = new DataView(larger.buffer);
  }

  /** Gives what was written and starts anew. */
  take(): Uint8Array {
    const taken = this.lends ? this.bytes.subarray(0, this.length) : this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  toString(): string {
    return new TextDecoder().decode(this.bytes.subarray(0, this.length));
  }

  /** One byte: an ASCII character. */
  byte(code: number): void {
    if (this.length === this.bytes.length) this.#grow(this.length + 1);
    this.bytes[this.length++] = code;
  }

  /** Text that was made bytes before. */
  put(text: Uint8Array): void {
    this.putRange(text, 0, text.length);
  }

  /** Text that was made words before. */
  putFixed({ words, length }: FixedText): void {
    const count = words.length;
    let at = this.length;
    if (at + 4 * count > this.bytes.length) this.#grow(at + 4 * count);
    const view = this.#view;
    // The zeros after the last byte are written over by what comes next.
    for (let n = 0; n < count; n++, at += 4) view.setInt32(at, words[n] as number, true);
    this.length += length;
  }

  /** The bytes from `from` to before `to`. */
  putRange(source: Uint8Array, from: number, to: number): void {
    const count = to - from;
    if (count <= 0) return;
    if (this.length + count > this.bytes.length) this.#grow(this.length + count);
    const { bytes } = this;
    let at = this.length;
    if (count > 48) {
      bytes.set(source.subarray(from, to), at);
      this.length = at + count;
      return;
    }
    for (let i = from; i < to; i++) bytes[at++] = source[i] as number;
    this.length = at;
  }

  /** The bytes up to the first that is zero, at most to `to`. */
  putUntilNul(source: Uint8Array, from: number, to: number): void {
    if (to - from > this.bytes.length - this.length) this.reserve(Math.max(0, to - from));
    const { bytes } = this;
    let at = this.length;
    for (let i = from; i < to; i++) {
      const code = source[i] as number;
      if (code === 0) break;
      bytes[at++] = code;
    }
    this.length = at;
  }

  /** Text of any characters. What is always the same is better encoded once, and `put`. */
  text(text: string): void {
    this.put(encoder.encode(text));
  }

  /** So many times the same byte. */
  fill(code: number, count: number): void {
    if (count <= 0) return;
    this.reserve(count);
    const { bytes, length } = this;
    if (count > 48) bytes.fill(code, length, length + count);
    else for (let at = length; at < length + count; at++) bytes[at] = code;
    this.length = length + count;
  }

  /** A whole number, not negative, up to 2^53. */
  decimal(value: number): void {
    if (this.length + 20 > this.bytes.length) this.#grow(this.length + 20);
    if (value < 10) {
      this.bytes[this.length++] = zero + value;
      return;
    }
    if (value < 1000) {
      const digits = value < 100 ? 2 : 3;
      for (let at = 3 * value + 3 - digits; at < 3 * value + 3; at++)
        this.bytes[this.length++] = threeDigits[at] as number;
      return;
    }
    if (value < two32) {
      this.#digits(value >>> 0);
      return;
    }
    let top = Math.floor(value / billion);
    let rest = value - top * billion;
    if (rest < 0) {
      top--;
      rest += billion;
    }
    this.decimal(top);
    this.nineDigits(rest);
  }

  /** A whole number of at most 53 bits with its sign. */
  signed(value: number): void {
    if (value < 0) this.byte(0x2d);
    this.decimal(Math.abs(value));
  }

  /** An unsigned number of 64 bits. */
  decimal64(low: number, high: number): void {
    if (high === 0) {
      this.decimal(low);
      return;
    }
    if (high < 0x20_0000) {
      this.decimal(high * two32 + low);
      return;
    }
    // Long division by 10^9 in digits of 32, 16 and 16 bits: no step leaves 53 bits.
    const first = Math.floor(high / billion);
    const afterFirst = (high % billion) * 0x1_0000 + (low >>> 16);
    const second = Math.floor(afterFirst / billion);
    const afterSecond = (afterFirst - second * billion) * 0x1_0000 + (low & 0xffff);
    const third = Math.floor(afterSecond / billion);
    this.decimal(first * two32 + second * 0x1_0000 + third);
    this.nineDigits(afterSecond - third * billion);
  }

  /** A signed number of 64 bits, in two's complement. */
  signed64(low: number, high: number): void {
    if (high < 0x8000_0000) {
      this.decimal64(low, high);
      return;
    }
    this.byte(0x2d);
    if (low === 0) this.decimal64(0, -high >>> 0);
    else this.decimal64(-low >>> 0, ~high >>> 0);
  }

  /** A decimal number with zeros before it, to at least so many digits. */
  decimalPadded(value: number, digits: number): void {
    const start = this.length;
    this.decimal(value);
    this.padLeft(start, digits, zero);
  }

  /** Three digits of a number below a thousand: zeros first. */
  threeDigits(value: number): void {
    if (this.length + 3 > this.bytes.length) this.#grow(this.length + 3);
    const { bytes, length } = this;
    bytes[length] = threeDigits[3 * value] as number;
    bytes[length + 1] = threeDigits[3 * value + 1] as number;
    bytes[length + 2] = threeDigits[3 * value + 2] as number;
    this.length = length + 3;
  }

  /** Six digits of a number below a million: zeros first. */
  sixDigits(value: number): void {
    if (this.length + 6 > this.bytes.length) this.#grow(this.length + 6);
    const { bytes, length } = this;
    const high = Math.floor(value / 1000);
    const low = value - high * 1000;
    bytes[length] = threeDigits[3 * high] as number;
    bytes[length + 1] = threeDigits[3 * high + 1] as number;
    bytes[length + 2] = threeDigits[3 * high + 2] as number;
    bytes[length + 3] = threeDigits[3 * low] as number;
    bytes[length + 4] = threeDigits[3 * low + 1] as number;
    bytes[length + 5] = threeDigits[3 * low + 2] as number;
    this.length = length + 6;
  }

  /** Nine digits of a number below a thousand million: zeros first. */
  nineDigits(value: number): void {
    const high = Math.floor(value / 1_000_000);
    this.threeDigits(high);
    this.sixDigits(value - high * 1_000_000);
  }

  /** An unsigned number of 32 bits. */
  hex(value: number, upper = false): void {
    this.#hexDigits(value, 8 - (Math.clz32(value | 1) >>> 2), upper ? upperDigits : lowerDigits);
  }

  /** An unsigned number of 64 bits. */
  hex64(low: number, high: number, upper = false): void {
    if (high === 0) {
      this.hex(low, upper);
      return;
    }
    this.hex(high, upper);
    this.#hexDigits(low, 8, upper ? upperDigits : lowerDigits);
  }

  /** Two digits. */
  hexByte(value: number, upper = false): void {
    this.#hexDigits(value, 2, upper ? upperDigits : lowerDigits);
  }

  octal64(low: number, high: number): void {
    if (high === 0 && low < 8) this.byte(zero + low);
    else {
      this.octal64(((low >>> 3) | (high << 29)) >>> 0, high >>> 3);
      this.byte(zero + (low & 7));
    }
  }

  /** Pads what was written since `start` on its left. */
  padLeft(start: number, width: number, code = space): void {
    const missing = width - (this.length - start);
    if (missing <= 0) return;
    this.reserve(missing);
    this.bytes.copyWithin(start + missing, start, this.length);
    this.bytes.fill(code, start, start + missing);
    this.length += missing;
  }

  /** Pads what was written since `start` on its right, with spaces. */
  padRight(start: number, width: number): void {
    this.fill(space, width - (this.length - start));
  }

  /** Digits of a number of at most 32 bits. */
  #digits(value: number): void {
    const { bytes } = this;
    const count = digitsOf(value);
    let at = this.length + count;
    this.length = at;
    let rest = value;
    while (at > this.length - count) {
      const tenth = Math.floor(rest / 10);
      bytes[--at] = zero + (rest - tenth * 10);
      rest = tenth;
    }
  }

  #hexDigits(value: number, count: number, digits: Uint8Array): void {
    if (this.length + 8 > this.bytes.length) this.#grow(this.length + 8);
    const { bytes } = this;
    let at = this.length;
    for (let shift = 4 * (count - 1); shift >= 0; shift -= 4)
      bytes[at++] = digits[(value >>> shift) & 15] as number;
    this.length = at;
  }
}

function digitsOf(value: number): number {
  if (value < 100_000) {
    if (value < 100) return value < 10 ? 1 : 2;
    if (value < 1000) return 3;
    return value < 10_000 ? 4 : 5;
  }
  if (value < 10_000_000) return value < 1_000_000 ? 6 : 7;
  if (value < 100_000_000) return 8;
  return value < billion ? 9 : 10;
}
