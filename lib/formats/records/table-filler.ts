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
import { type FillPlain, fillPlain, type PlainValue } from './fill-plain.js';
import { copyBytes, fillStrings, locateBytes } from './fill-values.js';
import { placeOf, type ValuePlace } from './locate.js';
import type { Records } from './records.js';

/** A column that is filled with the values of one bunch of records after the other. */
interface Filler {
  /** Makes room for this many rows in all. */
  reserve(rows: number): void;
  build(rows: number): Column;
}

/** One that reads the records itself. */
interface OwnFiller extends Filler {
  /** Reads the values of the records into rows from `to` on. */
  fill(records: Records, to: number): void;
}

/** One whose values are read together with those of the others. */
interface PlainFiller extends Filler {
  readonly value: PlainValue;
  /** What the values are written to. */
  readonly out: NumberArray;
}

/**
 * Decodes all columns of an event while its records come, window by window: nothing of a record is needed afterwards.
 * `EventLayout` says what the columns are.
 */
export class TableFiller {
  length = 0;
  #room = 0;
  readonly #fillers: readonly Filler[];
  readonly #own: readonly OwnFiller[];
  readonly #plain: readonly PlainFiller[];
  readonly #fillPlain: FillPlain;
  #outs: readonly NumberArray[] = [];
  #origins: Uint16Array | undefined;

  constructor(
    readonly name: string,
    readonly layout: EventLayout,
    /** Origins of the rows are wanted. */
    keepsOrigins = false,
  ) {
    const fillers = [new NumberFiller(everyEvent.pid, layout.pidOffset), ...layout.columns.map(newFiller)];
    this.#plain = fillers.filter((filler) => 'value' in filler);
    const head = [new TimeFiller(), new CpuFiller()];
    this.#own = [...head, ...fillers.filter((filler) => 'fill' in filler)];
    this.#fillers = [...head, ...fillers];
    this.#fillPlain = fillPlain(this.#plain.map(({ value }) => value));
    this.#origins = keepsOrigins ? new Uint16Array(0) : undefined;
  }

  /** Appends the records. @param fraction of all that is to come which was read by now, to guess how many there will be */
  append(records: Records, fraction: number): void {
    const rows = this.length + records.length;
    if (rows > this.#room) this.#reserve(rows, fraction);
    this.#fillPlain(records, this.length, this.#outs);
    for (const filler of this.#own) filler.fill(records, this.length);
    this.#origins?.set(records.origins, this.length);
    this.length = rows;
  }

  #reserve(rows: number, fraction: number): void {
    // Room that is never written to takes no memory: more is better than to copy once again.
    const guess = Math.min(rows / fraction, 1000 * rows);
    this.#room = Math.ceil(Math.max(1024, 1.5 * this.#room, 1.2 * guess));
    for (const filler of this.#fillers) filler.reserve(this.#room);
    this.#outs = this.#plain.map(({ out }) => out);
    if (this.#origins === undefined) return;
    const grown = new Uint16Array(this.#room);
    grown.set(this.#origins);
    this.#origins = grown;
  }

  /** Number of the ring buffer that each row came from, where they are kept. */
  get origins(): Uint16Array | undefined {
    return this.#origins?.subarray(0, this.length);
  }

  build(): EventTable {
    return EventTable.fromColumns(
      this.name,
      this.#fillers.map((filler) => filler.build(this.length)),
    );
  }
}

function newFiller({ spec, field, offset }: FieldColumn): OwnFiller | PlainFiller {
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

class TimeFiller implements OwnFiller {
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

class CpuFiller implements OwnFiller {
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

class NumberFiller implements PlainFiller {
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

class StringFiller implements OwnFiller {
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

class BytesFiller implements OwnFiller {
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
