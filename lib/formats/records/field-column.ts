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
import { placeOf, type ValuePlace } from './locate.js';
import { copyBytes, locateBytes, readBigints, readBools, readNumbers, readStrings } from './read-values.js';
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
      return new StringColumn(name, new Lazy(length, () => stringsOf(records, placeOf(field, offset))), spec);
    case 'bytes':
      return new BytesColumn(name, new Lazy(length, () => bytesOf(records, placeOf(field, offset))), spec);
    case 'bool':
      return new BoolColumn(name, new Lazy(length, () => boolsOf(records, offset)), spec);
    case 'i64':
    case 'u64':
      return new BigintColumn(name, kind, new Lazy(length, () => bigintsOf(records, kind, offset)), spec);
    default:
      return new NumberColumn(name, kind, new Lazy(length, () => numbersOf(records, kind, offset)), spec);
  }
}

/** Numbers of up to 32 bits (and doubles) that lie at an offset in each record. */
export function numbersOf(records: Records, kind: NumberKind, offset: number) {
  const out = newNumberArray(kind, records.length);
  readNumbers(records, kind, offset, out, 0);
  return out;
}

/** 64-bit integers that lie at an offset in each record. */
export function bigintsOf(records: Records, kind: BigintKind, offset: number) {
  const out = newBigintArray(kind, records.length);
  readBigints(records, offset, new Uint32Array(out.buffer), 0);
  return out;
}

/** Strings of each record, by dictionary. */
export function stringsOf(records: Records, place: ValuePlace): CodedStrings {
  const codes = new Uint32Array(records.length);
  const dictionary = new StringDictionary();
  readStrings(records, place, dictionary, codes, 0);
  return { codes, values: dictionary.values };
}

function boolsOf(records: Records, offset: number): Uint8Array {
  const out = new Uint8Array(records.length);
  readBools(records, offset, out, 0);
  return out;
}

function bytesOf(records: Records, place: ValuePlace): JoinedBytes {
  const offsets = new Uint32Array(records.length + 1);
  const total = locateBytes(records, place, offsets, 0);
  const bytes = new Uint8Array(total);
  copyBytes(records, place, offsets, 0, bytes);
  return { offsets, bytes };
}
