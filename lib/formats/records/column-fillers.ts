import { BigintColumn } from '../../events/bigint-column.js';
import { BoolColumn } from '../../events/bool-column.js';
import { BytesColumn } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import {
  type BigintKind,
  type ColumnSpec,
  type NumberArray,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from '../../events/column-kind.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import type { FieldColumn } from '../event-columns.js';
import type { PlainValue } from './fill-plain.js';
import { copyBytes, fillStrings, locateBytes } from './fill-values.js';
import { placeOf, type ValuePlace } from './locate.js';
import type { RecordPlaces } from './records.js';

/** A column that is filled with the values of one bunch of records after the other. */
interface Growing {
  /** Makes room for this many rows in all. */
  reserve(rows: number): void;
  build(rows: number): Column;
}

/** One that reads the records itself. */
export interface OwnFiller<R extends RecordPlaces> extends Growing {
  readonly kind: 'own';
  /** Reads the values of the records into rows from `to` on. */
  fill(records: R, to: number): void;
}

/** One whose values are read together with those of the others. */
export interface PlainFiller extends Growing {
  readonly kind: 'plain';
  readonly value: PlainValue;
  /** What the values are written to. */
  readonly out: NumberArray;
}

/** One that whoever appends the records fills afterwards. */
export interface LaterFiller extends Growing {
  readonly kind: 'later';
}

/** The column of a field. @param shift where the record begins that the field's offset counts from, for a plain value */
export function fieldFiller(
  { spec, field, offset }: FieldColumn,
  shift = 0,
): OwnFiller<RecordPlaces> | PlainFiller {
  const { kind } = spec;
  switch (kind) {
    case 'string':
      return new StringFiller(spec, placeOf(field, offset));
    case 'bytes':
      return new BytesFiller(spec, placeOf(field, offset));
    case 'bool':
      return new BoolFiller(spec, shift + offset);
    default:
      return valueFiller({ ...spec, kind }, shift + offset);
  }
}

/** The column of numbers that stand at an offset. */
export function valueFiller(spec: ColumnSpec<NumberKind | BigintKind>, offset: number): PlainFiller {
  const { kind } = spec;
  return kind === 'i64' || kind === 'u64'
    ? new BigintFiller({ ...spec, kind }, offset)
    : new NumberFiller({ ...spec, kind }, offset);
}

class NumberFiller implements PlainFiller {
  readonly kind = 'plain';
  readonly value: PlainValue;
  out: NumberArray;

  constructor(
    private readonly spec: ColumnSpec<NumberKind>,
    offset: number,
  ) {
    this.value = { kind: spec.kind, offset };
    this.out = newNumberArray(spec.kind, 0);
  }

  reserve(rows: number): void {
    const grown = newNumberArray(this.spec.kind, rows);
    grown.set(this.out);
    this.out = grown;
  }

  build(rows: number): Column {
    return new NumberColumn(this.spec.name, this.spec.kind, this.out.subarray(0, rows), this.spec);
  }
}

class BigintFiller implements PlainFiller {
  readonly kind = 'plain';
  readonly value: PlainValue;
  out = new Uint32Array(0);

  constructor(
    private readonly spec: ColumnSpec<BigintKind>,
    offset: number,
  ) {
    this.value = { kind: spec.kind, offset };
  }

  reserve(rows: number): void {
    const grown = new Uint32Array(2 * rows);
    grown.set(this.out);
    this.out = grown;
  }

  build(rows: number): Column {
    const { name, kind } = this.spec;
    const { buffer } = this.out;
    const values = kind === 'i64' ? new BigInt64Array(buffer, 0, rows) : new BigUint64Array(buffer, 0, rows);
    return new BigintColumn(name, kind, rows === 0 ? newBigintArray(kind, 0) : values, this.spec);
  }
}

class BoolFiller implements PlainFiller {
  readonly kind = 'plain';
  readonly value: PlainValue;
  out = new Uint8Array(0);

  constructor(
    private readonly spec: ColumnSpec,
    offset: number,
  ) {
    this.value = { kind: 'bool', offset };
  }

  reserve(rows: number): void {
    const grown = new Uint8Array(rows);
    grown.set(this.out);
    this.out = grown;
  }

  build(rows: number): Column {
    return new BoolColumn(this.spec.name, this.out.subarray(0, rows), this.spec);
  }
}

class StringFiller implements OwnFiller<RecordPlaces> {
  readonly kind = 'own';
  #codes = new Uint32Array(0);
  readonly #dictionary = new StringDictionary();

  constructor(
    private readonly spec: ColumnSpec,
    private readonly place: ValuePlace,
  ) {}

  reserve(rows: number): void {
    const grown = new Uint32Array(rows);
    grown.set(this.#codes);
    this.#codes = grown;
  }

  fill(records: RecordPlaces, to: number): void {
    fillStrings(records, this.place, this.#dictionary, this.#codes, to);
  }

  build(rows: number): Column {
    const coded = { codes: this.#codes.subarray(0, rows), values: this.#dictionary.values };
    return new StringColumn(this.spec.name, coded, this.spec);
  }
}

class BytesFiller implements OwnFiller<RecordPlaces> {
  readonly kind = 'own';
  #offsets = new Uint32Array(1);
  #bytes = new Uint8Array(0);

  constructor(
    private readonly spec: ColumnSpec,
    private readonly place: ValuePlace,
  ) {}

  reserve(rows: number): void {
    const grown = new Uint32Array(rows + 1);
    grown.set(this.#offsets);
    this.#offsets = grown;
  }

  fill(records: RecordPlaces, to: number): void {
    const end = locateBytes(records, this.place, this.#offsets, to);
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    copyBytes(records, this.place, this.#offsets, to, this.#bytes);
  }

  build(rows: number): Column {
    const joined = { offsets: this.#offsets.subarray(0, rows + 1), bytes: this.#bytes };
    return new BytesColumn(this.spec.name, joined, this.spec);
  }
}
