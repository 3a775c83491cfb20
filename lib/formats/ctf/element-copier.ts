import type { FloatType, IntegerType } from './ctf-type.js';
import { newWideReader } from './integer-reader.js';
import type { PacketCursor } from './packet-cursor.js';

/** Passes `length` numbers and gives them as little-endian bytes, 1, 2, 4 or 8 each: good until the next call. */
export type ElementCopier = (cursor: PacketCursor, length: number) => Uint8Array;

export function newElementCopier(element: IntegerType | FloatType): ElementCopier {
  const { size, align, bigEndian } = element;
  const isWhole = size === 8 || size === 16 || size === 32 || size === 64;
  const isDense = align % 8 === 0 && size % align === 0;
  if (isWhole && isDense && (!bigEndian || size === 8)) {
    return (cursor, length) => {
      cursor.align(align);
      const start = cursor.pass(length * size) >>> 3;
      return cursor.bytes.subarray(start, start + (length * size) / 8);
    };
  }
  return oneByOne(element);
}

function oneByOne(element: IntegerType | FloatType): ElementCopier {
  const { align } = element;
  const read = newWideReader(
    element.kind === 'integer'
      ? element
      : { ...element, kind: 'integer', signed: false, base: 10, text: false, clock: undefined },
  );
  const bytesEach = [1, 2, 4, 8].find((bytes) => bytes * 8 >= element.size) ?? 8;
  let scratch = new DataView(new ArrayBuffer(64));
  return (cursor, length) => {
    cursor.align(align);
    if (length > (cursor.end - cursor.at) / element.size)
      throw cursor.damaged(`an array of ${length} elements goes beyond its packet`);
    if (scratch.byteLength < length * bytesEach) scratch = new DataView(new ArrayBuffer(length * bytesEach));
    for (let index = 0; index < length; index++) {
      read(cursor);
      const at = index * bytesEach;
      if (bytesEach === 1) scratch.setUint8(at, cursor.low);
      else if (bytesEach === 2) scratch.setUint16(at, cursor.low, true);
      else scratch.setUint32(at, cursor.low, true);
      if (bytesEach === 8) scratch.setUint32(at + 4, cursor.high, true);
    }
    return new Uint8Array(scratch.buffer, 0, length * bytesEach);
  };
}
