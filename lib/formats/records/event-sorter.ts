import type { EventFormat } from '../event-format.js';
import type { CpuReader } from '../ring-buffer/cpu-reader.js';
import { type EventLayout, eventLayout } from './event-layout.js';
import { type Records, RecordsBuilder } from './records.js';

/** The records of one event. */
export interface EventRecords {
  readonly layout: EventLayout;
  readonly records: Records;
}

/** Records by their event, and the order in which they came. */
export interface SortedRecords {
  /** The events that came, in the order of their first record. */
  readonly events: readonly EventRecords[];
  /** The n-th record of all is the next one of the event with this number. */
  readonly sequence: Uint16Array;
  /** Records whose `common_type` is of no event that is known: how many of each. */
  readonly unknown: ReadonlyMap<number, number>;
  /** Records that were too short for their event. */
  readonly shortRecords: number;
}

interface Slot {
  readonly layout: EventLayout;
  readonly number: number;
  readonly builder: RecordsBuilder;
}

/** Knows the layout of each event; sorts the records of any number of windows. */
export class EventSorter {
  readonly #layouts: (EventLayout | undefined)[] = [];
  #slots: (Slot | undefined)[] = [];
  #came: Slot[] = [];
  #sequence = new Uint16Array(1024);
  #length = 0;
  #unknown = new Map<number, number>();
  #shortRecords = 0;

  constructor(formats: Iterable<EventFormat>) {
    for (const format of formats) this.#layouts[format.id] = eventLayout(format);
  }

  /** Takes the record at which a reader stands. */
  take(reader: CpuReader): void {
    const { at, end } = reader;
    const type = reader.view.getUint16(at, true);
    const slot = this.#slots[type] ?? this.#firstOf(type);
    if (slot === undefined) return;
    if (end - at < slot.layout.leastBytes) {
      this.#shortRecords++;
      return;
    }
    slot.builder.add(at, end - at, reader.timeLow, reader.timeHigh, reader.origin);
    if (this.#length === this.#sequence.length) this.#grow();
    this.#sequence[this.#length++] = slot.number;
  }

  /** What was taken since the last call; all of it lies in these bytes. */
  build(bytes: Uint8Array, cpuOf: Uint16Array): SortedRecords {
    const sorted = {
      events: this.#came.map(({ layout, builder }) => ({ layout, records: builder.build(bytes, cpuOf) })),
      sequence: this.#sequence.subarray(0, this.#length),
      unknown: this.#unknown,
      shortRecords: this.#shortRecords,
    };
    this.#slots = [];
    this.#came = [];
    this.#sequence = new Uint16Array(1024);
    this.#length = 0;
    this.#unknown = new Map();
    this.#shortRecords = 0;
    return sorted;
  }

  #firstOf(type: number): Slot | undefined {
    const layout = this.#layouts[type];
    if (layout === undefined) {
      this.#unknown.set(type, (this.#unknown.get(type) ?? 0) + 1);
      return undefined;
    }
    const slot = { layout, number: this.#came.length, builder: new RecordsBuilder() };
    this.#slots[type] = slot;
    this.#came.push(slot);
    return slot;
  }

  #grow(): void {
    const grown = new Uint16Array(this.#sequence.length * 2);
    grown.set(this.#sequence);
    this.#sequence = grown;
  }
}
