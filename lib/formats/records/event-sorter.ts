import type { EventFormat } from '../event-format.js';
import type { CpuReader, LostEvents } from '../ring-buffer/cpu-reader.js';
import { type EventLayout, eventLayout } from './event-layout.js';
import { type Records, RecordsBuilder } from './records.js';

/** The records of one event. */
export interface EventRecords {
  readonly layout: EventLayout;
  readonly records: Records;
}

/** Events that are missing. */
export interface Gap {
  /** Place in the sequence of the first record after it. */
  readonly before: number;
  readonly lost: LostEvents;
}

/** Records by their event, and the order in which they came. */
export interface SortedRecords {
  /** The events that came, in the order of their first record. */
  readonly events: readonly EventRecords[];
  /** The n-th record of all is the next one of the event with this number. */
  readonly sequence: Uint16Array;
  /** Events that are missing before the record with this place in the sequence. */
  readonly gaps: readonly Gap[];
  /** Records whose `common_type` is of no event that is known: how many of each. */
  readonly unknown: ReadonlyMap<number, number>;
  /** Records that were too short for their event. */
  readonly shortRecords: number;
}

export interface SortOptions {
  /** The records of a window are overwritten by those of the next one. */
  readonly recycles?: boolean;
  /** What time a time in the ring buffer stands for, where that is not itself. */
  readonly timeOf?: ((time: bigint) => bigint) | undefined;
  /** Says of an event whether its records are wanted; others are passed over. Default: all are. */
  readonly isWanted?: (format: EventFormat) => boolean;
}

/** Of a window without a record. */
export const noRecords: SortedRecords = {
  events: [],
  sequence: new Uint16Array(),
  gaps: [],
  unknown: new Map(),
  shortRecords: 0,
};

function shiftTimes(times: BigInt64Array, timeOf: (time: bigint) => bigint): void {
  times.forEach((time, row) => {
    times[row] = timeOf(time);
  });
}

const unwanted = 0xffff;

/** Kernels of distributions have some two thousand events. */
const firstTypes = 2048;

interface Slot {
  readonly layout: EventLayout;
  readonly leastBytes: number;
  readonly number: number;
  readonly builder: RecordsBuilder;
}

/** Knows the layout of each event; sorts the records of any number of windows. */
export class EventSorter {
  readonly #layouts = new Map<number, EventLayout | undefined>();
  /** Of each `common_type`: number of its slot plus 1, 0 where it did not come yet, or `unwanted`. An array of slots would be sparse, and slow. */
  #slotOf = new Uint16Array(firstTypes);
  #came: Slot[] = [];
  #sequence = new Uint16Array(1024);
  #length = 0;
  #gaps: Gap[] = [];
  #unknown = new Map<number, number>();
  #shortRecords = 0;
  #built = false;

  /** @param formatOf gives the format of the records with a `common_type`; undefined where it is not known */
  constructor(
    private readonly formatOf: (id: number) => EventFormat | undefined,
    private readonly options: SortOptions = {},
  ) {}

  /** Takes the records of a reader's page from number `from` to before `to`. */
  take(reader: CpuReader, from: number, to: number): void {
    if (this.#built) this.#startAnew();
    if (reader.gapBefore !== undefined) {
      this.#gaps.push({ before: this.#length, lost: reader.gapBefore });
      reader.gapBefore = undefined;
    }
    while (this.#length + to - from > this.#sequence.length) this.#grow();
    const { view, starts, ends, lows, highs, origin } = reader;
    const sequence = this.#sequence;
    const came = this.#came;
    let length = this.#length;
    for (let event = from; event < to; event++) {
      const start = starts[event] ?? 0;
      const size = (ends[event] ?? 0) - start;
      const type = view.getUint16(start, true);
      const number = this.#slotOf[type] || this.#firstOf(type);
      if (number === unwanted) continue;
      const slot = came[number - 1];
      if (slot === undefined) continue;
      if (size < slot.leastBytes) {
        this.#shortRecords++;
        continue;
      }
      slot.builder.add(start, size, lows[event] ?? 0, highs[event] ?? 0, origin);
      sequence[length++] = slot.number;
    }
    this.#length = length;
  }

  /** What was taken since the last call; all of it lies in these bytes. */
  build(bytes: Uint8Array, cpuOf: Uint16Array): SortedRecords {
    const events = this.#came.map(({ layout, builder }) => ({
      layout,
      records: builder.build(bytes, cpuOf),
    }));
    const { timeOf } = this.options;
    if (timeOf !== undefined) for (const { records } of events) shiftTimes(records.times, timeOf);
    const sorted: SortedRecords = {
      events,
      sequence: this.#sequence.subarray(0, this.#length),
      gaps: this.#gaps,
      unknown: this.#unknown,
      shortRecords: this.#shortRecords,
    };
    this.#length = 0;
    this.#gaps = [];
    this.#unknown = new Map();
    this.#shortRecords = 0;
    this.#built = true;
    return sorted;
  }

  /** Before the first record after `build`. */
  #startAnew(): void {
    this.#built = false;
    if (this.options.recycles) {
      for (const { builder } of this.#came) builder.startAnew();
      return;
    }
    this.#slotOf.fill(0);
    this.#came = [];
    this.#sequence = new Uint16Array(1024);
  }

  /** Number of the slot plus 1 of a type that has none yet; 0 where its event is not known. */
  #firstOf(type: number): number {
    const layout = this.#layoutOf(type);
    if (layout === undefined) {
      this.#unknown.set(type, (this.#unknown.get(type) ?? 0) + 1);
      return 0;
    }
    const isWanted = this.options.isWanted?.(layout.format) ?? true;
    if (isWanted) {
      const { leastBytes } = layout;
      this.#came.push({ layout, leastBytes, number: this.#came.length, builder: new RecordsBuilder() });
    }
    const number = isWanted ? this.#came.length : unwanted;
    if (type >= this.#slotOf.length) this.#growTypes(type);
    this.#slotOf[type] = number;
    return number;
  }

  #growTypes(type: number): void {
    const grown = new Uint16Array(2 * (type + 1));
    grown.set(this.#slotOf);
    this.#slotOf = grown;
  }

  #layoutOf(type: number): EventLayout | undefined {
    if (!this.#layouts.has(type)) {
      const format = this.formatOf(type);
      this.#layouts.set(type, format === undefined ? undefined : eventLayout(format));
    }
    return this.#layouts.get(type);
  }

  #grow(): void {
    const grown = new Uint16Array(this.#sequence.length * 2);
    grown.set(this.#sequence);
    this.#sequence = grown;
  }
}
