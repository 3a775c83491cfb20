import { BigintColumn } from '../../events/bigint-column.js';
import { BoolColumn } from '../../events/bool-column.js';
import { BytesColumn } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import type { BigintKind, ColumnSpec, NumberArray, NumberKind } from '../../events/column-kind.js';
import { newBigintArray, newNumberArray } from '../../events/column-kind.js';
import { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import type { FieldColumn } from '../event-columns.js';
import { type EventLayout, everyEvent } from './event-layout.js';
import { copyBytes, fillBigints, fillBools, fillNumbers, fillStrings, locateBytes } from './fill-values.js';
import { placeOf, type ValuePlace } from './locate.js';
import type { Records } from './records.js';

/** A column that is filled with the values of one bunch of records after the other. */
interface Filler {
  /** Makes room for this many rows in all. */
  reserve(rows: number): void;
  /** Reads the values of the records into rows from `to` on. */
  fill(records: Records, to: number): void;
  build(rows: number): Column;
}

/**
 * Decodes all columns of an event while its records come, window by window: nothing of a record is needed afterwards.
 * `EventLayout` says what the columns are.
 */
export class TableFiller {
  length = 0;
  #room = 0;
  readonly #fillers: readonly Filler[];
  #origins = new Uint16Array(0);

  constructor(
    readonly name: string,
    readonly layout: EventLayout,
  ) {
    this.#fillers = [
      new TimeFiller(),
      new CpuFiller(),
      new NumberFiller(everyEvent.pid, layout.pidOffset),
      ...layout.columns.map(newFiller),
    ];
  }

  /** Appends the records. @param fraction of all that is to come which was read by now, to guess how many there will be */
  append(records: Records, fraction: number): void {
    const rows = this.length + records.length;
    if (rows > this.#room) {
      // Room that is never written to takes no memory: more is better than to copy once again.
      const guess = Math.min(rows / fraction, 20 * rows);
      this.#room = Math.ceil(Math.max(1024, 1.5 * this.#room, 1.2 * guess));
      for (const filler of this.#fillers) filler.reserve(this.#room);
      const grown = new Uint16Array(this.#room);
      grown.set(this.#origins);
      this.#origins = grown;
    }
    this.#origins.set(records.origins, this.length);
    for (const filler of this.#fillers) filler.fill(records, this.length);
    this.length = rows;
  }

  /** Number of the ring buffer that each row came from. */
  get origins(): Uint16Array {
    return this.#origins.subarray(0, this.length);
  }

  build(): EventTable {
    return EventTable.fromColumns(
      this.name,
      this.#fillers.map((filler) => filler.build(this.length)),
    );
  }
}

function newFiller({ spec, field, offset }: FieldColumn): Filler {
  const { name, kind } = spec;
  switch (kind) {
    case 'string':
      return new StringFiller(spec, placeOf(field, offset));
    case 'bytes':
      return new BytesFiller(spec, placeOf(field, offset));
    case 'bool':
      return new BoolFiller(spec, offset);
    case 'i64':
    case 'u64':
      return new BigintFiller({ ...spec, name, kind }, offset);
    default:
      return new NumberFiller({ ...spec, name, kind }, offset);
  }
}

class TimeFiller implements Filler {
  #times = new BigInt64Array(0);

  reserve(rows: number): void {
    const grown = new BigInt64Array(rows);
    grown.set(this.#times);
    this.#times = grown;
  }

  fill(records: Records, to: number): void {
    this.#times.set(records.times, to);
  }

  build(rows: number): Column {
    return new BigintColumn('ts', 'i64', this.#times.subarray(0, rows), everyEvent.ts);
  }
}

class CpuFiller implements Filler {
  #cpus = new Uint16Array(0);

  reserve(rows: number): void {
    const grown = new Uint16Array(rows);
    grown.set(this.#cpus);
    this.#cpus = grown;
  }

  fill(records: Records, to: number): void {
    this.#cpus.set(records.cpus, to);
  }

  build(rows: number): Column {
    return new NumberColumn('cpu', 'u16', this.#cpus.subarray(0, rows), everyEvent.cpu);
  }
}

class NumberFiller implements Filler {
  #values: NumberArray;

  constructor(
    private readonly spec: ColumnSpec<NumberKind>,
    private readonly offset: number,
  ) {
    this.#values = newNumberArray(spec.kind, 0);
  }

  reserve(rows: number): void {
    const grown = newNumberArray(this.spec.kind, rows);
    grown.set(this.#values);
    this.#values = grown;
  }

  fill(records: Records, to: number): void {
    fillNumbers(records, this.spec.kind, this.offset, this.#values, to);
  }

  build(rows: number): Column {
    return new NumberColumn(this.spec.name, this.spec.kind, this.#values.subarray(0, rows), this.spec);
  }
}

class BigintFiller implements Filler {
  #halves = new Uint32Array(0);

  constructor(
    private readonly spec: ColumnSpec<BigintKind>,
    private readonly offset: number,
  ) {}

  reserve(rows: number): void {
    const grown = new Uint32Array(2 * rows);
    grown.set(this.#halves);
    this.#halves = grown;
  }

  fill(records: Records, to: number): void {
    fillBigints(records, this.offset, this.#halves, to);
  }

  build(rows: number): Column {
    const { name, kind } = this.spec;
    const { buffer } = this.#halves;
    const values = kind === 'i64' ? new BigInt64Array(buffer, 0, rows) : new BigUint64Array(buffer, 0, rows);
    return new BigintColumn(name, kind, rows === 0 ? newBigintArray(kind, 0) : values, this.spec);
  }
}

class BoolFiller implements Filler {
  #values = new Uint8Array(0);

  constructor(
    private readonly spec: ColumnSpec,
    private readonly offset: number,
  ) {}

  reserve(rows: number): void {
    const grown = new Uint8Array(rows);
    grown.set(this.#values);
    this.#values = grown;
  }

  fill(records: Records, to: number): void {
    fillBools(records, this.offset, this.#values, to);
  }

  build(rows: number): Column {
    return new BoolColumn(this.spec.name, this.#values.subarray(0, rows), this.spec);
  }
}

class StringFiller implements Filler {
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

  fill(records: Records, to: number): void {
    fillStrings(records, this.place, this.#dictionary, this.#codes, to);
  }

  build(rows: number): Column {
    const coded = { codes: this.#codes.subarray(0, rows), values: this.#dictionary.values };
    return new StringColumn(this.spec.name, coded, this.spec);
  }
}

class BytesFiller implements Filler {
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

  fill(records: Records, to: number): void {
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
