import {
  BigintBuilder,
  BoolBuilder,
  BytesBuilder,
  type ColumnBuilder,
  type NumberBuilder,
  StringBuilder,
} from '../events/column-builder.js';
import type { FieldColumn } from './event-columns.js';

/** Reads one value of the record that lies from `at` to `end` and appends it to its column. */
export type FieldReader = (view: DataView, bytes: Uint8Array, at: number, end: number) => void;

/** Counts the values that do not lie where their record says: what is there of them is taken. */
export interface CutTally {
  cutValues: number;
}

/** Makes the reader of one column; what can be known before the first record is settled here. */
export function newFieldReader(column: FieldColumn, builder: ColumnBuilder, tally: CutTally): FieldReader {
  const { offset } = column;
  if (builder instanceof StringBuilder) return stringReader(newLocator(column, tally), builder);
  if (builder instanceof BytesBuilder) return bytesReader(newLocator(column, tally), builder);
  if (builder instanceof BoolBuilder) return (view, _, at) => builder.push(view.getUint8(at + offset) !== 0);
  if (builder instanceof BigintBuilder) {
    return (view, _, at) =>
      builder.pushHalves(view.getUint32(at + offset, true), view.getUint32(at + offset + 4, true));
  }
  return numberReader(column, builder);
}

function numberReader({ spec, offset }: FieldColumn, builder: NumberBuilder): FieldReader {
  switch (spec.kind) {
    case 'i8':
      return (view, _, at) => builder.push(view.getInt8(at + offset));
    case 'u8':
      return (view, _, at) => builder.push(view.getUint8(at + offset));
    case 'i16':
      return (view, _, at) => builder.push(view.getInt16(at + offset, true));
    case 'u16':
      return (view, _, at) => builder.push(view.getUint16(at + offset, true));
    case 'i32':
      return (view, _, at) => builder.push(view.getInt32(at + offset, true));
    default:
      return (view, _, at) => builder.push(view.getUint32(at + offset, true));
  }
}

/** A string ends at its NUL, or where its room ends: the kernel does not always write one. */
function stringReader(locate: Locator, builder: StringBuilder): FieldReader {
  return (view, bytes, at, end) => {
    const place = locate(view, at, end);
    const start = at + (place & 0xffff);
    const last = start + (place >>> 16);
    let stop = start;
    while (stop < last && bytes[stop] !== 0) stop++;
    builder.pushUtf8(bytes, start, stop);
  };
}

function bytesReader(locate: Locator, builder: BytesBuilder): FieldReader {
  return (view, bytes, at, end) => {
    const place = locate(view, at, end);
    const start = at + (place & 0xffff);
    builder.push(bytes.subarray(start, start + (place >>> 16)));
  };
}

/** Gives offset (low 16 bits) and length (high 16) of a value within its record; it never leaves the record. */
type Locator = (view: DataView, at: number, end: number) => number;

function newLocator({ field }: FieldColumn, tally: CutTally): Locator {
  const { offset, size } = field;
  const cut = (start: number, length: number, recordBytes: number) => {
    const from = Math.min(start, recordBytes);
    const kept = Math.min(length, recordBytes - from);
    if (kept < length || from < start) tally.cutValues++;
    return from | (kept << 16);
  };
  if (field.place === 'inline' && size === 0) {
    return (_, at, end) => offset | (Math.max(0, end - at - offset) << 16);
  }
  if (field.place === 'inline') return (_, at, end) => cut(offset, size, end - at);
  const base = field.place === 'data_loc' ? 0 : offset + 4;
  return (view, at, end) => {
    const place = view.getUint32(at + offset, true);
    return cut((place & 0xffff) + base, place >>> 16, end - at);
  };
}
