import { BigintColumn } from '../../events/bigint-column.js';
import { BoolColumn } from '../../events/bool-column.js';
import { BytesColumn, type JoinedBytes } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import {
  type BigintKind,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from '../../events/column-kind.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { type CodedStrings, StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import type { FieldColumn } from '../event-columns.js';
import { copyBytes, fillBigints, fillBools, fillNumbers, fillStrings, locateBytes } from './fill-values.js';
import { placeOf, type ValuePlace } from './locate.js';
import type { RecordPlaces } from './records.js';

/**
 * The column of a field: its values are read from the records when they are first asked for, all in one loop. Each record must be
 * long enough for the field's own bytes; strings and arrays that leave their record are cut to what lies in it.
 */
export function fieldColumn({ spec, field, offset }: FieldColumn, records: RecordPlaces): Column {
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
export function readNumbers(records: RecordPlaces, kind: NumberKind, offset: number) {
  const out = newNumberArray(kind, records.length);
  fillNumbers(records, kind, offset, out, 0);
  return out;
}

/** 64-bit integers that lie at an offset in each record. */
export function readBigints(records: RecordPlaces, kind: BigintKind, offset: number) {
  const out = newBigintArray(kind, records.length);
  fillBigints(records, offset, new Uint32Array(out.buffer), 0);
  return out;
}

/** Strings of each record, by dictionary. */
export function readStrings(records: RecordPlaces, place: ValuePlace): CodedStrings {
  const codes = new Uint32Array(records.length);
  const dictionary = new StringDictionary();
  fillStrings(records, place, dictionary, codes, 0);
  return { codes, values: dictionary.values };
}

function readBools(records: RecordPlaces, offset: number): Uint8Array {
  const out = new Uint8Array(records.length);
  fillBools(records, offset, out, 0);
  return out;
}

function readBytes(records: RecordPlaces, place: ValuePlace): JoinedBytes {
  const offsets = new Uint32Array(records.length + 1);
  const total = locateBytes(records, place, offsets, 0);
  const bytes = new Uint8Array(total);
  copyBytes(records, place, offsets, 0, bytes);
  return { offsets, bytes };
}
