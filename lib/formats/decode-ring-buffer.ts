import type { DamagedPageError } from '../errors/damaged-page-error.js';
import type { EventTable } from '../events/event-table.js';
import { EventDecoder } from './event-decoder.js';
import type { EventFormat } from './event-format.js';
import type { PageLayout } from './header-page.js';
import { CpuReader, type LostEvents } from './ring-buffer/cpu-reader.js';
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
}

/**
 * Decodes the pages of all CPUs' ring buffers into a table for each event. Damaged pages are left out and told; whatever the
 * bytes are, it ends and takes memory in proportion to them.
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
  const readers = cpus.map((pages) => new CpuReader(pages, layout)).sort((a, b) => a.cpu - b.cpu);
  const decoders = formats.map((format) => new EventDecoder(format, tableName(format, formats)));
  const byId: (EventDecoder | undefined)[] = [];
  for (const decoder of decoders) byId[decoder.format.id] = decoder;
  const unknown = new Map<number, number>();
  mergeByTime(readers, (reader) => {
    const id = reader.view.getUint16(reader.at, true);
    const decoder = byId[id];
    if (decoder === undefined) unknown.set(id, (unknown.get(id) ?? 0) + 1);
    else decoder.decode(reader);
  });
  return {
    tables: new Map(decoders.map((decoder) => [decoder.format, decoder.build()])),
    eventsOfCpu: new Map(readers.map(({ cpu, events }) => [cpu, events])),
    lost: readers.flatMap(({ lost }) => lost),
    damage: readers.flatMap(({ damage }) => damage),
    unknown,
    shortRecords: sum(decoders.map(({ shortRecords }) => shortRecords)),
    cutValues: sum(decoders.map(({ cutValues }) => cutValues)),
  };
}

/** The event's name; with its system before it when another system has an event of the same name. */
function tableName(format: EventFormat, formats: readonly EventFormat[]): string {
  const same = formats.filter(({ name }) => name === format.name);
  return same.length === 1 ? format.name : `${format.system}:${format.name}`;
}

/** Takes the events of all readers in the order of time: stays with a reader for as long as no other is earlier. */
function mergeByTime(readers: readonly CpuReader[], take: (reader: CpuReader) => void): void {
  const waiting = readers.filter((reader) => reader.next());
  while (waiting.length > 0) {
    const first = earliest(waiting, undefined);
    const second = earliest(waiting, first);
    if (first === undefined) return;
    let more = true;
    do {
      take(first);
      more = first.next();
    } while (more && (second === undefined || isBefore(first, second)));
    if (!more) waiting.splice(waiting.indexOf(first), 1);
  }
}

function earliest(readers: readonly CpuReader[], except: CpuReader | undefined): CpuReader | undefined {
  let best: CpuReader | undefined;
  for (const reader of readers) {
    if (reader !== except && (best === undefined || isBefore(reader, best))) best = reader;
  }
  return best;
}

function isBefore(a: CpuReader, b: CpuReader): boolean {
  if (a.timeHigh !== b.timeHigh) return a.timeHigh < b.timeHigh;
  return a.timeLow === b.timeLow ? a.cpu < b.cpu : a.timeLow < b.timeLow;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
