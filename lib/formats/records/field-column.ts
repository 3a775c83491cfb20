import { BigintColumn } from '../../events/bigint-column.js';
import { BoolColumn } from '../../events/bool-column.js';
import { BytesColumn, type JoinedBytes } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import {
  type BigintArray,
  type BigintKind,
  type NumberArray,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from '../../events/column-kind.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { type CodedStrings, StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import type { FieldColumn } from '../event-columns.js';
import { placeOf, type ValuePlace } from './locate.js';
import type { Records } from './records.js';

/**
 * The column of a field: its values are read from the records when they are first asked for, all in one loop. Each record must be
 * long enough for the field's own bytes; strings and arrays that leave their record are cut to what lies in it.
 */
export function fieldColumn({ spec, field, offset }: FieldColumn, records: Records): Column {
  const { name, kind } = spec;
  const { length } = records;
  switch (kind) {
    case 'string':
      return new StringColumn(
        name,
        new Lazy(length, () => readStrings(records, placeOf(field, offset))),
        spec,
      );
    case 'bytes':
      return new BytesColumn(name, new Lazy(length, () => readBytes(records, placeOf(field, offset))), spec);
    case 'bool':
      return new BoolColumn(name, new Lazy(length, () => readBools(records, offset)), spec);
    case 'i64':
    case 'u64':
      return new BigintColumn(name, kind, new Lazy(length, () => readBigints(records, kind, offset)), spec);
    default:
      return new NumberColumn(name, kind, new Lazy(length, () => readNumbers(records, kind, offset)), spec);
  }
}

/** Numbers of up to 32 bits (and doubles) that lie at an offset in each record. */
export function readNumbers(
  { length, view, starts }: Records,
  kind: NumberKind,
  offset: number,
): NumberArray {
  const out = newNumberArray(kind, length);
  switch (kind) {
    case 'i8':
      for (let row = 0; row < length; row++) out[row] = view.getInt8((starts[row] ?? 0) + offset);
      break;
    case 'u8':
      for (let row = 0; row < length; row++) out[row] = view.getUint8((starts[row] ?? 0) + offset);
      break;
    case 'i16':
      for (let row = 0; row < length; row++) out[row] = view.getInt16((starts[row] ?? 0) + offset, true);
      break;
    case 'u16':
      for (let row = 0; row < length; row++) out[row] = view.getUint16((starts[row] ?? 0) + offset, true);
      break;
    case 'i32':
      for (let row = 0; row < length; row++) out[row] = view.getInt32((starts[row] ?? 0) + offset, true);
      break;
    case 'u32':
      for (let row = 0; row < length; row++) out[row] = view.getUint32((starts[row] ?? 0) + offset, true);
      break;
    case 'f64':
      for (let row = 0; row < length; row++) out[row] = view.getFloat64((starts[row] ?? 0) + offset, true);
      break;
  }
  return out;
}

/** 64-bit integers that lie at an offset in each record, copied as halves: a BigInt a row would be ten times as slow. */
export function readBigints(
  { length, view, starts }: Records,
  kind: BigintKind,
  offset: number,
): BigintArray {
  const out = newBigintArray(kind, length);
  const halves = new Uint32Array(out.buffer);
  for (let row = 0; row < length; row++) {
    const at = (starts[row] ?? 0) + offset;
    halves[2 * row] = view.getUint32(at, true);
    halves[2 * row + 1] = view.getUint32(at + 4, true);
  }
  return out;
}

function readBools({ length, bytes, starts }: Records, offset: number): Uint8Array {
  const out = new Uint8Array(length);
  for (let row = 0; row < length; row++) out[row] = bytes[(starts[row] ?? 0) + offset] === 0 ? 0 : 1;
  return out;
}

/** A string ends at its NUL, or where its room ends: the kernel does not always write one. */
export function readStrings(records: Records, place: ValuePlace): CodedStrings {
  const { length, view, bytes, starts, sizes } = records;
  const { offset, size, dynamic, base } = place;
  const codes = new Uint32Array(length);
  const dictionary = new StringDictionary();
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
    codes[row] = dictionary.codeOf(bytes, from < stop ? from : stop, stop);
  }
  return { codes, values: dictionary.values };
}

function readBytes(records: Records, place: ValuePlace): JoinedBytes {
  const { length, view, bytes, starts, sizes } = records;
  const { offset, size, dynamic, base } = place;
  const offsets = new Uint32Array(length + 1);
  const froms = new Uint32Array(length);
  let total = 0;
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
    froms[row] = from;
    total += Math.max(0, end - from);
    offsets[row + 1] = total;
  }
  const out = new Uint8Array(total);
  for (let row = 0; row < length; row++) {
    const to = offsets[row] ?? 0;
    const count = (offsets[row + 1] ?? 0) - to;
    const from = froms[row] ?? 0;
    if (count <= 64) for (let i = 0; i < count; i++) out[to + i] = bytes[from + i] ?? 0;
    else out.set(bytes.subarray(from, from + count), to);
  }
  return { offsets, bytes: out };
}
