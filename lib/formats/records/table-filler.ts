import { BigintColumn } from '../../events/bigint-column.js';
import type { Column } from '../../events/column.js';
import type { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { fieldFiller, type OwnFiller, valueFiller } from './column-fillers.js';
import { type EventLayout, everyEvent } from './event-layout.js';
import { GrowingTable } from './growing-table.js';
import type { Records } from './records.js';

/** Decodes all columns of an event while its records come, window by window. `EventLayout` says what the columns are. */
export class TableFiller {
  readonly #table: GrowingTable<Records>;
  readonly #origins: OriginFiller | undefined;

  constructor(
    name: string,
    layout: EventLayout,
    /** Origins of the rows are wanted. */
    keepsOrigins = false,
  ) {
    this.#table = new GrowingTable<Records>(name, [
      new TimeFiller(),
      new CpuFiller(),
      valueFiller(everyEvent.pid, layout.pidOffset),
      ...layout.columns.map((column) => fieldFiller(column)),
    ]);
    this.#origins = keepsOrigins ? new OriginFiller() : undefined;
  }

  /** Appends the records. @param fraction of all that is to come which was read by now, to guess how many there will be */
  append(records: Records, fraction: number): void {
    this.#origins?.fill(records, this.#table.length);
    this.#table.append(records, records, fraction);
  }

  /** Number of the ring buffer that each row came from, where they are kept. */
  get origins(): Uint16Array | undefined {
    return this.#origins?.until(this.#table.length);
  }

  build(): EventTable {
    return this.#table.build();
  }
}

class TimeFiller implements OwnFiller<Records> {
  readonly kind = 'own';
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

class CpuFiller implements OwnFiller<Records> {
  readonly kind = 'own';
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

/** No column of its own: what the file says of instances is told of it. */
class OriginFiller {
  #origins = new Uint16Array(1024);

  fill({ origins }: Records, to: number): void {
    const rows = to + origins.length;
    if (rows > this.#origins.length) {
      const grown = new Uint16Array(Math.max(rows, 2 * this.#origins.length));
      grown.set(this.#origins);
      this.#origins = grown;
    }
    this.#origins.set(origins, to);
  }

  until(rows: number): Uint16Array {
    return this.#origins.subarray(0, rows);
  }
}
