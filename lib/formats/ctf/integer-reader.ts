import type { IntegerType } from './ctf-type.js';
import type { PacketCursor } from './packet-cursor.js';

/** Reads something of the packet; a closure made once for a field, and run for each event. */
export type Reader = (cursor: PacketCursor) => void;
export type NumberReader = (cursor: PacketCursor) => number;

/** Reads an integer of at most 32 bits. */
export function newNumberReader(type: IntegerType): NumberReader {
  const { size, align, signed, bigEndian } = type;
  const little = !bigEndian;
  if (align % 8 !== 0) return bitsReader(type);
  switch (size) {
    case 8:
      return signed
        ? (cursor) => cursor.view.getInt8(passAligned(cursor, align, 8) >>> 3)
        : (cursor) => cursor.view.getUint8(passAligned(cursor, align, 8) >>> 3);
    case 16:
      return signed
        ? (cursor) => cursor.view.getInt16(passAligned(cursor, align, 16) >>> 3, little)
        : (cursor) => cursor.view.getUint16(passAligned(cursor, align, 16) >>> 3, little);
    case 32:
      return signed
        ? (cursor) => cursor.view.getInt32(passAligned(cursor, align, 32) >>> 3, little)
        : (cursor) => cursor.view.getUint32(passAligned(cursor, align, 32) >>> 3, little);
    default:
      return bitsReader(type);
  }
}

/** Reads an integer of any size into `low` and `high` of the cursor, with its sign in all 64 bits. */
export function newWideReader(type: IntegerType): Reader {
  const { size, align, signed, bigEndian } = type;
  if (size <= 32) {
    const read = newNumberReader(type);
    return (cursor) => {
      const value = read(cursor);
      cursor.low = value >>> 0;
      cursor.high = value < 0 ? 0xffff_ffff : 0;
    };
  }
  if (size === 64 && align % 8 === 0) {
    const [lowAt, highAt] = bigEndian ? [4, 0] : [0, 4];
    return (cursor) => {
      const byte = passAligned(cursor, align, 64) >>> 3;
      cursor.low = cursor.view.getUint32(byte + lowAt, !bigEndian);
      cursor.high = cursor.view.getUint32(byte + highAt, !bigEndian);
    };
  }
  const unused = 64 - size;
  return (cursor) => {
    const at = passAligned(cursor, align, size);
    const { bytes } = cursor;
    cursor.low = bigEndian ? bitsFromTop(bytes, at + size - 32, 32) : bitsFromBottom(bytes, at, 32);
    const high = bigEndian ? bitsFromTop(bytes, at, size - 32) : bitsFromBottom(bytes, at + 32, size - 32);
    cursor.high = signed ? ((high << unused) >> unused) >>> 0 : high;
  };
}

/** The value that a wide reader left, as a number where that is exact. */
export function wideValue({ low, high }: PacketCursor, signed: boolean): number | bigint {
  return wideNumber(low, high, signed);
}

/** Two halves as a number where that is exact. */
export function wideNumber(low: number, high: number, signed: boolean): number | bigint {
  const top = signed ? high | 0 : high;
  if (top >= -0x20_0000 && top < 0x20_0000) return top * 0x1_0000_0000 + low;
  return (BigInt(top) << 32n) | BigInt(low);
}

function passAligned(cursor: PacketCursor, align: number, bits: number): number {
  const at = (cursor.at + align - 1) & -align;
  const next = at + bits;
  if (next > cursor.end) throw cursor.damaged('a field goes beyond the content of its packet');
  cursor.at = next;
  return at;
}

function bitsReader({ size, align, signed, bigEndian }: IntegerType): NumberReader {
  const unused = 32 - size;
  const bits = bigEndian ? bitsFromTop : bitsFromBottom;
  return signed
    ? (cursor) => (bits(cursor.bytes, passAligned(cursor, align, size), size) << unused) >> unused
    : (cursor) => bits(cursor.bytes, passAligned(cursor, align, size), size);
}

/** 1 to 32 bits from bit `at` on, where a byte's first bit is its lowest: little-endian. */
function bitsFromBottom(bytes: Uint8Array, at: number, size: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  const word =
    (bytes[byte] ?? 0) |
    ((bytes[byte + 1] ?? 0) << 8) |
    ((bytes[byte + 2] ?? 0) << 16) |
    ((bytes[byte + 3] ?? 0) << 24);
  let value = word >>> shift;
  if (shift + size > 32) value |= (bytes[byte + 4] ?? 0) << (32 - shift);
  return size === 32 ? value >>> 0 : value & ((1 << size) - 1);
}

/** 1 to 32 bits from bit `at` on, where a byte's first bit is its highest: big-endian. */
function bitsFromTop(bytes: Uint8Array, at: number, size: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  const word =
    ((bytes[byte] ?? 0) << 24) |
    ((bytes[byte + 1] ?? 0) << 16) |
    ((bytes[byte + 2] ?? 0) << 8) |
    (bytes[byte + 3] ?? 0);
  let value = word << shift;
  if (shift + size > 32) value |= (bytes[byte + 4] ?? 0) >>> (8 - shift);
  return value >>> (32 - size);
}
