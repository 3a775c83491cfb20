import type { FloatType } from './ctf-type.js';
import { newElementCopier } from './element-copier.js';
import type { NumberReader } from './integer-reader.js';

/** Reads a floating point number. */
export function newFloatReader(type: FloatType): NumberReader {
  const { size, align, bigEndian } = type;
  const little = !bigEndian;
  if (align % 8 !== 0) return bitwise(type);
  return size === 32
    ? (cursor) => {
        cursor.align(align);
        return cursor.view.getFloat32(cursor.pass(32) >>> 3, little);
      }
    : (cursor) => {
        cursor.align(align);
        return cursor.view.getFloat64(cursor.pass(64) >>> 3, little);
      };
}

/** One that may begin within a byte. */
function bitwise(type: FloatType): NumberReader {
  const copy = newElementCopier(type);
  const scratch = new DataView(new ArrayBuffer(8));
  const bytes = new Uint8Array(scratch.buffer);
  return (cursor) => {
    bytes.set(copy(cursor, 1));
    return type.size === 32 ? scratch.getFloat32(0, true) : scratch.getFloat64(0, true);
  };
}
