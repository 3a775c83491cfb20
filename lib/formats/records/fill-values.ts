import type { NumberArray, NumberKind } from '../../events/column-kind.js';
import type { StringDictionary } from '../../events/string-dictionary.js';
import type { ValuePlace } from './locate.js';
import type { RecordPlaces } from './records.js';

/** Writes the numbers that lie at an offset in each record to `out`, from place `to` on. */
export function fillNumbers(
  { length, view, starts }: RecordPlaces,
  kind: NumberKind,
  offset: number,
  out: NumberArray,
  to: number,
): void {
  switch (kind) {
    case 'i8':
      for (let row = 0; row < length; row++) out[to + row] = view.getInt8((starts[row] ?? 0) + offset);
      break;
    case 'u8':
      for (let row = 0; row < length; row++) out[to + row] = view.getUint8((starts[row] ?? 0) + offset);
      break;
    case 'i16':
      for (let row = 0; row < length; row++) out[to + row] = view.getInt16((starts[row] ?? 0) + offset, true);
      break;
    case 'u16':
      for (let row = 0; row < length; row++)
        out[to + row] = view.getUint16((starts[row] ?? 0) + offset, true);
      break;
    case 'i32':
      for (let row = 0; row < length; row++) out[to + row] = view.getInt32((starts[row] ?? 0) + offset, true);
      break;
    case 'u32':
      for (let row = 0; row < length; row++)
        out[to + row] = view.getUint32((starts[row] ?? 0) + offset, true);
      break;
    case 'f64':
      for (let row = 0; row < length; row++)
        out[to + row] = view.getFloat64((starts[row] ?? 0) + offset, true);
      break;
  }
}

/** Writes 64-bit integers as halves, low half first: a BigInt a row would be ten times as slow. */
export function fillBigints(
  { length, view, starts }: RecordPlaces,
  offset: number,
  halves: Uint32Array,
  to: number,
): void {
  for (let row = 0, out = 2 * to; row < length; row++, out += 2) {
    const at = (starts[row] ?? 0) + offset;
    halves[out] = view.getUint32(at, true);
    halves[out + 1] = view.getUint32(at + 4, true);
  }
}

export function fillBools(
  { length, bytes, starts }: RecordPlaces,
  offset: number,
  out: Uint8Array,
  to: number,
): void {
  for (let row = 0; row < length; row++) out[to + row] = bytes[(starts[row] ?? 0) + offset] === 0 ? 0 : 1;
}

/** Writes the code of each record's string. It ends at its NUL, or where its room ends: the kernel does not always write one. */
export function fillStrings(
  records: RecordPlaces,
  { offset, size, dynamic, base }: ValuePlace,
  dictionary: StringDictionary,
  codes: Uint32Array,
  to: number,
): void {
  const { length, view, bytes, starts, sizes } = records;
  for (let row = 0; row < length; row++) {
    const start = starts[row] ?? 0;
    const recordEnd = start + (sizes[row] ?? 0);
    let from = start + offset;
    let room = size;
    if (dynamic) {
      const word = view.getUint32(from, true);
      from = start + (word & 0xffff) + base;
      room = word >>> 16;
    }
    const end = room < 0 || from + room > recordEnd ? recordEnd : from + room;
    let stop = from;
    while (stop < end && bytes[stop] !== 0) stop++;
    codes[to + row] = dictionary.codeOf(bytes, from < stop ? from : stop, stop);
  }
}

/** Writes where the bytes of each record end, `offsets[to]` being where they start; gives the end of the last. */
export function locateBytes(
  records: RecordPlaces,
  { offset, size, dynamic, base }: ValuePlace,
  offsets: Uint32Array,
  to: number,
): number {
  const { length, view, starts, sizes } = records;
  let total = offsets[to] ?? 0;
  for (let row = 0; row < length; row++) {
    const recordBytes = sizes[row] ?? 0;
    let from = offset;
    let room = size;
    if (dynamic) {
      const word = view.getUint32((starts[row] ?? 0) + offset, true);
      from = (word & 0xffff) + base;
      room = word >>> 16;
    }
    const left = Math.max(0, recordBytes - from);
    total += room < 0 || room > left ? left : room;
    offsets[to + row + 1] = total;
  }
  return total;
}

/** Copies the bytes of each record to where `locateBytes` said. */
export function copyBytes(
  { length, view, bytes, starts }: RecordPlaces,
  { offset, dynamic, base }: ValuePlace,
  offsets: Uint32Array,
  to: number,
  out: Uint8Array,
): void {
  for (let row = 0; row < length; row++) {
    const start = starts[row] ?? 0;
    const from = start + (dynamic ? (view.getUint32(start + offset, true) & 0xffff) + base : offset);
    const at = offsets[to + row] ?? 0;
    const count = (offsets[to + row + 1] ?? 0) - at;
    if (count > 64) out.set(bytes.subarray(from, from + count), at);
    else for (let i = 0; i < count; i++) out[at + i] = bytes[from + i] ?? 0;
  }
}
