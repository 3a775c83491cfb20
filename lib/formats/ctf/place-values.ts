import type { NumberArray } from '../../events/column-kind.js';
import type { FloatType, IntegerType } from './ctf-type.js';

/** Where one segment of each event begins in the bytes of a window. */
export interface SegmentStarts {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly starts: Uint32Array;
}

/** Writes the number that lies at an offset in each segment to `out`. A loop for each size: each has one kind of access. */
export function readPlacedNumbers(
  { length, view, starts }: SegmentStarts,
  { kind, size, bigEndian, ...type }: IntegerType | FloatType,
  offset: number,
  out: NumberArray,
): void {
  const little = !bigEndian;
  const signed = 'signed' in type && type.signed;
  if (kind === 'float') {
    if (size === 32)
      for (let row = 0; row < length; row++) out[row] = view.getFloat32((starts[row] ?? 0) + offset, little);
    else
      for (let row = 0; row < length; row++) out[row] = view.getFloat64((starts[row] ?? 0) + offset, little);
  } else if (size === 8) {
    // A column of signed bytes takes an unsigned one as it should be.
    for (let row = 0; row < length; row++) out[row] = view.getUint8((starts[row] ?? 0) + offset);
  } else if (size === 16) {
    for (let row = 0; row < length; row++) out[row] = view.getUint16((starts[row] ?? 0) + offset, little);
  } else if (signed) {
    for (let row = 0; row < length; row++) out[row] = view.getInt32((starts[row] ?? 0) + offset, little);
  } else {
    for (let row = 0; row < length; row++) out[row] = view.getUint32((starts[row] ?? 0) + offset, little);
  }
}

/** Writes 64-bit integers as halves, low half first. */
export function readPlacedHalves(
  { length, view, starts }: SegmentStarts,
  bigEndian: boolean,
  offset: number,
  halves: Uint32Array,
): void {
  const [low, high] = bigEndian ? [offset + 4, offset] : [offset, offset + 4];
  for (let row = 0; row < length; row++) {
    const start = starts[row] ?? 0;
    halves[2 * row] = view.getUint32(start + low, !bigEndian);
    halves[2 * row + 1] = view.getUint32(start + high, !bigEndian);
  }
}

/** The unsigned integer at a place of the window, up to 2^53. */
export function readLength(view: DataView, at: number, { size, bigEndian }: IntegerType): number {
  const little = !bigEndian;
  switch (size) {
    case 8:
      return view.getUint8(at);
    case 16:
      return view.getUint16(at, little);
    case 32:
      return view.getUint32(at, little);
    default: {
      const [low, high] = bigEndian ? [4, 0] : [0, 4];
      return view.getUint32(at + high, little) * 0x1_0000_0000 + view.getUint32(at + low, little);
    }
  }
}
