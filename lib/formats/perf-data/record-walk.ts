import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { Metadata } from './metadata.js';
import { plainPerfTypes, recordType } from './record-type.js';
import type { RecordedEvent } from './recorded-event.js';
import type { RunSorter } from './run-sorter.js';
import type { SampleLayout, TrailerLayout } from './sample-layout.js';
import { sectionBytes } from './sample-sections.js';
import { type SideRecord, sideRecords } from './side-record.js';

/** Records of one kind: samples of an event, or side records of a type. */
export type RecordKind =
  | { readonly kind: 'sample'; readonly event: RecordedEvent }
  | {
      readonly kind: 'side';
      readonly type: number;
      readonly side: SideRecord;
      readonly trailer: TrailerLayout;
    };

/** What the walk does not do itself with a record of perf. */
export interface PerfRecords {
  /** A record that says something of the events or the machine. */
  onMetadata(type: number, at: number, size: number): void;
  onCompressed(): void;
}

const noTrailer: TrailerLayout = { tid: 1, time: 1, id: 1, streamId: 1, cpu: 1, identifier: 1, bytes: 0 };

/** Most kinds that there can be: their numbers have 16 bits. */
const mostKinds = 0xffff;

/**
 * Walks over records and gives those with a time to a sorter: nothing is decoded, and every record that is given is as long as it
 * says and has room for all that its event's samples hold.
 */
export class RecordWalk {
  readonly kinds: RecordKind[] = [];
  readonly unknown = new Map<number, number>();
  readonly damage: DamagedFileError[] = [];
  shortRecords = 0;
  #kindOfEvent = new Int32Array(64).fill(-1);
  readonly #kindOfSide = new Map<number, number>();
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Of the last flush: what has no time comes after all before it. */
  #flushedLow = 0;
  #flushedHigh = 0;
  #nextFlushLow = 0;
  #nextFlushHigh = 0;

  constructor(
    private readonly metadata: Metadata,
    private readonly perf: PerfRecords,
  ) {}

  /** How many of the sorted records no later one can come before. */
  settledCount(sorter: RunSorter): number {
    sorter.finish();
    return sorter.countUntil(this.#flushedLow, this.#flushedHigh);
  }

  /**
   * Walks from a place to another.
   *
   * @param fileOffset what is to be added to a place for its offset in the file
   * @returns the place of the first record that is not whole, or `to`
   */
  walk(view: DataView, from: number, to: number, sorter: RunSorter, fileOffset: number): number {
    this.#view = view;
    let at = from;
    while (at + 8 <= to) {
      const size = view.getUint16(at + 6, true);
      if (size < 8) {
        this.#note(
          at + fileOffset,
          `a record of ${size} bytes`,
          `${to - at} bytes from there on are not read`,
        );
        return to;
      }
      if (at + size > to) break;
      const type = view.getUint32(at, true);
      if (type === recordType.sample) this.#takeSample(at, size, sorter);
      else if (type < recordType.firstOfPerf) this.#takeSide(type, at, size, sorter);
      else {
        const payload = payloadBytes(view, type, at, size);
        if (at + size + payload > to) break;
        this.#takePerf(type, at, size, sorter);
        at += payload;
      }
      at += size;
    }
    return at;
  }

  #note(offset: number, problem: string, spoils: string): void {
    this.damage.push(new DamagedFileError('perf.data', offset, problem, spoils));
  }

  #count(type: number): void {
    this.unknown.set(type, (this.unknown.get(type) ?? 0) + 1);
  }

  #takeSample(at: number, size: number, sorter: RunSorter): void {
    const view = this.#view;
    const event = this.#eventOf(at, size);
    if (event === undefined || event.isStrange) {
      this.#count(recordType.sample);
      return;
    }
    const { layout } = event;
    if (!this.#isWhole(event, layout, at, size)) {
      this.shortRecords++;
      return;
    }
    const kind = this.#kindOfEvent[event.number] ?? -1;
    this.#add(
      at,
      kind < 0 ? this.#newEventKind(event) : kind,
      layout.time < 0 ? -1 : at + layout.time,
      view,
      sorter,
    );
  }

  #add(at: number, kind: number, timeAt: number, view: DataView, sorter: RunSorter): void {
    if (kind < 0) return;
    const low = timeAt < 0 ? 0 : view.getUint32(timeAt, true);
    const high = timeAt < 0 ? 0 : view.getUint32(timeAt + 4, true);
    const hasTime = (low !== 0 || high !== 0) && (low !== 0xffff_ffff || high !== 0xffff_ffff);
    if (hasTime) sorter.add(at, kind, low, high);
    else sorter.add(at, kind, this.#flushedLow, this.#flushedHigh);
  }

  #eventOf(at: number, size: number): RecordedEvent | undefined {
    if (!this.metadata.isSettled) this.metadata.settle();
    const { events } = this.metadata;
    const [first] = events;
    if (first === undefined || events.length === 1 || first.idAt < 0) return first;
    const idAt = at + first.idAt;
    if (idAt + 8 > at + size) return undefined;
    const low = this.#view.getUint32(idAt, true);
    const high = this.#view.getUint32(idAt + 4, true);
    return low === 0 && high === 0 ? first : events[this.metadata.numberOf(low, high)];
  }

  #isWhole(event: RecordedEvent, layout: SampleLayout, at: number, size: number): boolean {
    const { fixedBytes } = layout;
    if (size < fixedBytes) return false;
    if (event.endsWithRaw) {
      if (size < fixedBytes + 4) return false;
      const rawBytes = this.#view.getUint32(at + fixedBytes, true);
      if (rawBytes < event.leastRawBytes || fixedBytes + 4 + rawBytes > size) return false;
      return event.rawType < 0 || this.#view.getUint16(at + fixedBytes + 4, true) === event.rawType;
    }
    const end = at + size;
    let place = at + fixedBytes;
    for (const section of layout.sections) {
      const bytes = sectionBytes(section, this.#view, place, end, layout);
      if (bytes < 0) return false;
      if (section === 'raw' && event.rawType >= 0) {
        if (bytes < 4 + event.leastRawBytes) return false;
        if (this.#view.getUint16(place + 4, true) !== event.rawType) return false;
      }
      place += bytes;
    }
    return true;
  }

  #newEventKind(event: RecordedEvent): number {
    const kind = this.#newKind({ kind: 'sample', event });
    if (event.number >= this.#kindOfEvent.length) {
      const grown = new Int32Array(Math.max(event.number + 1, this.#kindOfEvent.length * 2)).fill(-1);
      grown.set(this.#kindOfEvent);
      this.#kindOfEvent = grown;
    }
    this.#kindOfEvent[event.number] = kind;
    return kind;
  }

  #newKind(kind: RecordKind): number {
    if (this.kinds.length >= mostKinds) return -1;
    return this.kinds.push(kind) - 1;
  }

  #takeSide(type: number, at: number, size: number, sorter: RunSorter): void {
    const side = sideRecords.get(type);
    if (side === undefined) {
      this.#count(type);
      return;
    }
    const event = this.#eventOfTrailer(at + size);
    const trailer = event?.trailer ?? noTrailer;
    if (size - trailer.bytes < side.leastBytes) {
      this.shortRecords++;
      return;
    }
    // All events of a recording end their records in the same way; where they do not, each way is a kind.
    const key = type * 0x1_0000 + (event === undefined ? 0 : 1 + this.#wayOf(event));
    let kind = this.#kindOfSide.get(key);
    if (kind === undefined) {
      kind = this.#newKind({ kind: 'side', type, side, trailer });
      this.#kindOfSide.set(key, kind);
    }
    this.#add(at, kind, trailer.time < 0 ? at + size + trailer.time : -1, this.#view, sorter);
  }

  /** Number of the first event whose records end in the same way. */
  #wayOf(event: RecordedEvent): number {
    const [first] = this.metadata.events;
    if (first === undefined || isSame(first.trailer, event.trailer)) return 0;
    return this.metadata.events.findIndex(({ trailer }) => isSame(trailer, event.trailer));
  }

  #eventOfTrailer(end: number): RecordedEvent | undefined {
    const { events } = this.metadata;
    const [first] = events;
    if (first === undefined || events.length === 1 || first.trailerIdAt > 0) return first;
    const idAt = end + first.trailerIdAt;
    if (idAt < 0) return undefined;
    const low = this.#view.getUint32(idAt, true);
    const high = this.#view.getUint32(idAt + 4, true);
    return (low === 0 && high === 0 ? undefined : events[this.metadata.numberOf(low, high)]) ?? first;
  }

  #takePerf(type: number, at: number, size: number, sorter: RunSorter): void {
    switch (type) {
      case recordType.finishedRound:
        this.#finishRound(sorter);
        break;
      case recordType.compressed:
      case recordType.compressed2:
        this.perf.onCompressed();
        break;
      case recordType.headerAttr:
      case recordType.headerTracingData:
      case recordType.headerFeature:
      case recordType.headerBuildId:
      case recordType.eventUpdate:
        this.perf.onMetadata(type, at, size);
        break;
      default:
        if (!plainPerfTypes.has(type)) this.#count(type);
    }
  }

  /**
   * A round ends when every CPU's buffer was written once: what comes later is not before the latest time of the round before.
   *
   * tools/perf: `ordered_events__flush` in util/ordered-events.c (v6.12).
   */
  #finishRound(sorter: RunSorter): void {
    sorter.endRound();
    this.#flushedLow = this.#nextFlushLow;
    this.#flushedHigh = this.#nextFlushHigh;
    const last = sorter.latest;
    if (last < 0) return;
    this.#nextFlushLow = sorter.lows[last] ?? 0;
    this.#nextFlushHigh = sorter.highs[last] ?? 0;
  }
}

/** Bytes after a record that its size does not count. tools/perf: `perf_event__process_tracing_data`, `perf_session__process_auxtrace` (v6.12). */
export function payloadBytes(view: DataView, type: number, at: number, size: number): number {
  if (type === recordType.headerTracingData && size >= 12)
    return 8 * Math.ceil(view.getUint32(at + 8, true) / 8);
  if (type === recordType.auxtrace && size >= 16) return Number(view.getBigUint64(at + 8, true));
  return 0;
}

function isSame(a: TrailerLayout, b: TrailerLayout): boolean {
  return (
    a.tid === b.tid &&
    a.time === b.time &&
    a.id === b.id &&
    a.streamId === b.streamId &&
    a.cpu === b.cpu &&
    a.identifier === b.identifier
  );
}
