import type { DamagedPageError } from '../errors/damaged-page-error.js';
import type { EventTable } from '../events/event-table.js';
import type { EventFormat } from './event-format.js';
import type { PageLayout } from './header-page.js';
import { eventLayout } from './records/event-layout.js';
import { EventSorter } from './records/event-sorter.js';
import { eventTableOf } from './records/event-table-of.js';
import { countCut, countEmpty } from './records/locate.js';
import { RecordsBuilder } from './records/records.js';
import type { LostEvents } from './ring-buffer/cpu-reader.js';
import { MergedWindows } from './ring-buffer/merged-windows.js';
import type { PagePieces } from './ring-buffer/page-pieces.js';

/** What a ring buffer held. */
export interface DecodedRingBuffer {
  /** A table for each format, also where none of its events came. Rows are in the order of time, equal times in that of CPUs. */
  readonly tables: ReadonlyMap<EventFormat, EventTable>;
  /** How many events were read of each CPU, whether they are in a table or not. */
  readonly eventsOfCpu: ReadonlyMap<number, number>;
  /** Gaps, where the kernel said so or a page was damaged. */
  readonly lost: readonly LostEvents[];
  /** Pages (and records) that could not be read; all others are in the tables. */
  readonly damage: readonly DamagedPageError[];
  /** Records that are in no table: their `common_type` and how many. */
  readonly unknown: ReadonlyMap<number, number>;
  /** Records too short for their event, which are in no table either. */
  readonly shortRecords: number;
  /** Strings and arrays that left their record and were cut. */
  readonly cutValues: number;
  /** Strings of no bytes at all, not even the one that ends them: the kernel could not read what they were to hold. */
  readonly unreadStrings: ReadonlyMap<EventFormat, number>;
}

/**
 * Decodes the pages of all CPUs' ring buffers into a table for each event; a column is decoded when it is asked for. Damaged pages
 * are left out and told; whatever the bytes are, it ends and takes memory in proportion to them.
 *
 * @param formats of all events that can be in the buffer
 * @example
 * const cpu0 = new PagePieces(0, layout.pageBytes);
 * for await (const { bytes } of vm.stream(['/sys/kernel/tracing/per_cpu/cpu0/trace_pipe_raw'])) cpu0.add(bytes);
 * const { tables, damage } = decodeRingBuffer([cpu0], layout, formats);
 */
export function decodeRingBuffer(
  cpus: readonly PagePieces[],
  layout: PageLayout,
  formats: readonly EventFormat[],
): DecodedRingBuffer {
  const sources = cpus.map((pages) => pages.source());
  const windows = new MergedWindows(sources, layout, Number.POSITIVE_INFINITY);
  const byId = new Map(formats.map((format) => [format.id, format]));
  const sorter = new EventSorter((id) => byId.get(id));
  windows.next((reader, from, to) => sorter.take(reader, from, to));
  const { readers, bytes, cpuOf } = windows;
  const sorted = sorter.build(bytes, cpuOf);
  const came = new Map(sorted.events.map(({ layout: { format }, records }) => [format, records]));
  const tables = formats.map((format) => {
    const records = came.get(format) ?? new RecordsBuilder().build(bytes);
    return [format, eventTableOf(tableName(format, formats), eventLayout(format), records)] as const;
  });
  return {
    tables: new Map(tables),
    eventsOfCpu: new Map(readers.map(({ cpu, events }) => [cpu, events])),
    lost: readers.flatMap(({ lost }) => lost),
    damage: readers.flatMap(({ damage }) => damage),
    unknown: sorted.unknown,
    shortRecords: sorted.shortRecords,
    unreadStrings: new Map(
      sorted.events.map(({ layout: { format, stringPlaces }, records }) => [
        format,
        sum(stringPlaces.map((place) => countEmpty(records, place))),
      ]),
    ),
    cutValues: sum(
      sorted.events.flatMap(({ layout: { places }, records }) =>
        places.map((place) => countCut(records, place)),
      ),
    ),
  };
}

/** The event's name; with its system before it when another system has an event of the same name. */
export function tableName(format: EventFormat, formats: readonly EventFormat[]): string {
  const same = formats.filter(({ name }) => name === format.name);
  return same.length === 1 ? format.name : `${format.system}:${format.name}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
