import type { TextBuffer } from '../../base/text-buffer.js';
import type { Conversion, Layout } from './conversion.js';
import { highOf, type NumberReader, type Read } from './number.js';
import type { PrintedRecord } from './printed-record.js';

/** Writes a piece of a line. */
export type Piece = (out: TextBuffer, record: PrintedRecord) => void;

const minus = 0x2d;
const plus = 0x2b;
const zero = 0x30;

/** `%d` and its kin, for one argument; `star` is the argument that says the width or the precision. */
export function numberPiece(
  conversion: Extract<Conversion, { kind: 'number' }>,
  number: NumberReader,
  star: NumberReader | undefined,
): Piece {
  const { letter, layout } = conversion;
  const digits = digitsPiece(conversion, number);
  const isPlain =
    layout.width === 0 &&
    layout.precision === undefined &&
    layout.star === undefined &&
    !layout.plus &&
    !layout.alternate;
  if (isPlain) return digits;
  if (letter === 'c')
    return padded(
      digits,
      { ...layout, precision: undefined, star: layout.star === 'width' ? 'width' : undefined },
      star,
    );
  return laidOut(conversion, number, star);
}

/** Without flags, width and precision. */
function digitsPiece(
  { letter, bytes }: Extract<Conversion, { kind: 'number' }>,
  number: NumberReader,
): Piece {
  const { low } = number;
  if (letter === 'c') return (out, r) => out.byte(low(r) & 0xff);
  const isSigned = letter === 'd' || letter === 'i';
  if (isSigned && bytes === 8) {
    if (number.high === undefined) return (out, r) => out.decimal(low(r));
    const { high } = number;
    return (out, r) => out.signed64(low(r), high(r));
  }
  if (isSigned) {
    const shift = 32 - 8 * bytes;
    return (out, r) => {
      const value = (low(r) << shift) >> shift;
      if (value < 0) {
        out.byte(minus);
        out.decimal(-value);
      } else out.decimal(value);
    };
  }
  return unsignedPiece(letter, truncated(low, bytes), bytes === 8 ? number.high : undefined);
}

function unsignedPiece(letter: string, low: Read, high: Read | undefined): Piece {
  switch (letter) {
    case 'x':
    case 'X': {
      const upper = letter === 'X';
      if (high === undefined) return (out, r) => out.hex(low(r), upper);
      return (out, r) => out.hex64(low(r), high(r), upper);
    }
    case 'o': {
      const top = high ?? (() => 0);
      return (out, r) => out.octal64(low(r), top(r));
    }
    default:
      if (high === undefined) return (out, r) => out.decimal(low(r));
      return (out, r) => out.decimal64(low(r), high(r));
  }
}

function truncated(low: Read, bytes: 1 | 2 | 4 | 8): Read {
  if (bytes >= 4) return low;
  const mask = bytes === 1 ? 0xff : 0xffff;
  return (r) => low(r) & mask;
}

/** With sign or prefix, at least so many digits, to at least such a width. */
function laidOut(
  conversion: Extract<Conversion, { kind: 'number' }>,
  number: NumberReader,
  star: NumberReader | undefined,
): Piece {
  const { letter, layout, bytes } = conversion;
  const isSigned = letter === 'd' || letter === 'i';
  const low = truncated(number.low, bytes);
  const high: Read = bytes === 8 ? highOf(number) : () => 0;
  const signBit = isSigned ? signOf(low, high, bytes) : () => false;
  const magnitude = unsignedPiece(letter, low, bytes === 8 ? number.high : undefined);
  const negative = digitsPiece(conversion, number);
  return (out, r) => {
    const width = layout.star === 'width' ? starValue(star, r) : layout.width;
    const precision = layout.star === 'precision' ? starValue(star, r) : layout.precision;
    const start = out.length;
    const isNegative = signBit(r);
    if (isNegative) negative(out, r);
    else {
      if (layout.plus && isSigned) out.byte(plus);
      if (layout.alternate) prefix(out, letter, low(r) !== 0 || high(r) !== 0);
      if (precision !== 0 || low(r) !== 0 || high(r) !== 0) magnitude(out, r);
    }
    const head = isNegative || (layout.plus && isSigned) ? 1 : prefixLength(out, start, layout, letter);
    if (precision !== undefined) out.padLeft(start + head, precision, zero);
    if (layout.alternate && letter === 'o' && (out.length === start || out.bytes[start] !== zero))
      out.padLeft(start, out.length - start + 1, zero);
    if (precision === undefined && layout.zeros && !layout.left)
      out.padLeft(start + head, width - head, zero);
    if (layout.left) out.padRight(start, width);
    else out.padLeft(start, width);
  };
}

function signOf(low: Read, high: Read, bytes: 1 | 2 | 4 | 8): (record: PrintedRecord) => boolean {
  if (bytes === 8) return (r) => high(r) >= 0x8000_0000;
  const bit = 1 << (8 * bytes - 1);
  return (r) => (low(r) & bit) !== 0;
}

function prefix(out: TextBuffer, letter: string, isOther: boolean): void {
  if (!isOther) return;
  if (letter === 'x' || letter === 'X') {
    out.byte(zero);
    out.byte(letter.charCodeAt(0));
  }
}

/** Bytes before which no zeros are put: those of `0x`. */
function prefixLength(out: TextBuffer, start: number, { alternate }: Layout, letter: string): number {
  const hasPrefix =
    alternate &&
    (letter === 'x' || letter === 'X') &&
    out.length > start + 1 &&
    out.bytes[start + 1] === letter.charCodeAt(0);
  return hasPrefix ? 2 : 0;
}

/** What a `*` stands for; nothing is padded to more than this. */
export function starValue(star: NumberReader | undefined, record: PrintedRecord): number {
  return star === undefined ? 0 : Math.min(4096, Math.max(0, star.low(record) | 0));
}

/** A piece padded to the layout's width, and cut to its precision. */
export function padded(piece: Piece, layout: Layout, star: NumberReader | undefined): Piece {
  if (layout.width === 0 && layout.precision === undefined && layout.star === undefined) return piece;
  return (out, r) => {
    const start = out.length;
    piece(out, r);
    const width = layout.star === 'width' ? starValue(star, r) : layout.width;
    const precision = layout.star === 'precision' ? starValue(star, r) : layout.precision;
    if (precision !== undefined) out.length = Math.min(out.length, start + precision);
    if (layout.left) out.padRight(start, width);
    else out.padLeft(start, width);
  };
}
