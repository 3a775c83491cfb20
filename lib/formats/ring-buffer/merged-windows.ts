import type { DamagedPageError } from '../../errors/damaged-page-error.js';
import type { PageLayout } from '../header-page.js';
import { CpuReader, type LostEvents } from './cpu-reader.js';
import type { PageSource } from './page-source.js';

/** What is read of a CPU at once, where windows are limited: more makes fewer reads, less makes windows that end together. */
const pieceBytes = 0x4_0000;

/**
 * Reads the ring buffers of all CPUs in the order of time, a window after the other. The records of a window lie in one array of
 * bytes, which is left to them; what a CPU has beyond the window's end goes on into the next one's.
 */
export class MergedWindows {
  readonly readers: readonly CpuReader[];
  /** What the records of the current window lie in. */
  bytes = new Uint8Array(0);
  /** Bytes of pages that were read so far. */
  loadedBytes = 0;
  /** CPU of each ring buffer. */
  readonly cpuOf: Uint16Array;
  readonly #lanes: readonly Lane[];
  #spare = new Uint8Array(0);

  constructor(
    sources: readonly PageSource[],
    layout: PageLayout,
    private readonly windowBytes: number,
    /** The bytes of a window are overwritten by those of the one after the next. */
    private readonly recycles = false,
  ) {
    this.cpuOf = new Uint16Array(sources.length);
    this.#lanes = sources
      .map((source, origin) => ({
        source,
        reader: new CpuReader(source.cpu, { ...layout, pageBytes: source.pageBytes }, origin),
        loadedLow: 0,
        loadedHigh: 0,
        ended: false,
      }))
      .sort((a, b) => a.source.cpu - b.source.cpu);
    this.readers = this.#lanes.map(({ reader }) => reader);
    for (const { origin, cpu } of this.readers) this.cpuOf[origin] = cpu;
  }

  /** Reads one window, some events of one page at a time; false when there was none left. */
  next(take: TakeEvents): boolean {
    if (this.#lanes.every(({ ended }) => ended)) return false;
    this.#load();
    const open = this.#lanes.filter(({ ended }) => !ended);
    const waiting = open.filter(({ reader }) => reader.advance());
    // A CPU whose pages so far are all empty may go on with an event that is earlier than all others.
    if (open.every((lane) => waiting.includes(lane) || isOver(lane))) mergeByTime(waiting, take);
    for (const lane of open) {
      if (lane.reader.hasEvent || !isOver(lane)) continue;
      lane.reader.finish(lane.source.restBytes);
      lane.ended = true;
    }
    return true;
  }

  /** Makes the bytes of a window: first what is left of the one before, then pages of all CPUs up to about the same time. */
  #load(): void {
    const lanes = this.#lanes.filter(({ ended }) => !ended);
    const waiting = lanes.reduce((sum, { reader }) => sum + reader.waitingBytes, 0);
    const remaining = lanes.reduce((sum, { source }) => sum + source.remainingBytes, 0);
    const dry = lanes.filter(({ reader }) => reader.waitingBytes === 0);
    const least = dry.reduce((sum, { source }) => sum + source.nextBytes(this.#wanted), 0);
    const size = waiting + Math.max(least, Math.min(remaining, this.windowBytes - waiting));
    this.bytes = this.#bytesOf(size);
    const view = new DataView(this.bytes.buffer);
    let used = 0;
    for (const { reader } of lanes) used = reader.moveTo(this.bytes, view, used);
    for (const lane of dry) used = this.#loadPiece(lane, used);
    for (let lane = behind(lanes); lane !== undefined; lane = behind(lanes)) {
      if (used + lane.source.nextBytes(this.#wanted) > size) break;
      used = this.#loadPiece(lane, used);
    }
    this.loadedBytes += used - waiting;
  }

  /** What was noted since the last call. */
  takeNotes(): { lost: LostEvents[]; damage: DamagedPageError[] } {
    return {
      lost: this.readers.flatMap(({ lost }) => lost.splice(0)),
      damage: this.readers.flatMap(({ damage }) => damage.splice(0)),
    };
  }

  /** Two arrays take turns: what waits is copied from one to the other. */
  #bytesOf(size: number): Uint8Array<ArrayBuffer> {
    if (!this.recycles) return new Uint8Array(size);
    const next = this.#spare.length >= size ? this.#spare : new Uint8Array(2 * size);
    this.#spare = this.bytes;
    return next;
  }

  get #wanted(): number {
    return Number.isFinite(this.windowBytes) ? pieceBytes : Number.MAX_SAFE_INTEGER;
  }

  #loadPiece(lane: Lane, at: number): number {
    const { source, reader } = lane;
    const count = source.nextBytes(this.#wanted);
    if (count === 0) return at;
    source.read(this.bytes.subarray(at, at + count));
    reader.give(at, at + count);
    const lastPage = at + count - source.pageBytes;
    const view = reader.view;
    lane.loadedLow = view.getUint32(lastPage, true);
    lane.loadedHigh = view.getUint32(lastPage + 4, true);
    return at + count;
  }
}

/** Takes the events of a reader's page from one number to before another. */
export type TakeEvents = (reader: CpuReader, from: number, to: number) => void;

interface Lane {
  readonly source: PageSource;
  readonly reader: CpuReader;
  /** Time of the last page that was loaded. */
  loadedLow: number;
  loadedHigh: number;
  ended: boolean;
}

function isOver({ source }: Lane): boolean {
  return source.remainingBytes === 0;
}

/** The CPU whose loaded pages end earliest, among those that have more. */
function behind(lanes: readonly Lane[]): Lane | undefined {
  let least: Lane | undefined;
  for (const lane of lanes) {
    if (isOver(lane)) continue;
    const isLess =
      least === undefined ||
      lane.loadedHigh < least.loadedHigh ||
      (lane.loadedHigh === least.loadedHigh && lane.loadedLow < least.loadedLow);
    if (isLess) least = lane;
  }
  return least;
}

/** Takes the events of all CPUs in the order of time until one has no page left: stays with a CPU for as long as no other is earlier. */
function mergeByTime(waiting: Lane[], take: TakeEvents): void {
  while (waiting.length > 0) {
    const first = earliest(waiting, undefined);
    const second = earliest(waiting, first);
    if (first === undefined) return;
    const { reader } = first;
    const end = second === undefined ? reader.count : endOfRun(reader, second.reader);
    take(reader, reader.next, end);
    reader.next = end;
    if (reader.advance()) continue;
    if (!isOver(first)) return;
    waiting.splice(waiting.indexOf(first), 1);
  }
}

/** The first event of a page that is after the next one of another CPU; the next one of its own is not. */
function endOfRun(reader: CpuReader, other: CpuReader): number {
  const { lows, highs, count } = reader;
  const low = other.lows[other.next] ?? 0;
  const high = other.highs[other.next] ?? 0;
  const winsTies = reader.cpu < other.cpu;
  let event = reader.next + 1;
  for (; event < count; event++) {
    const ownHigh = highs[event] ?? 0;
    if (ownHigh > high) break;
    if (ownHigh < high) continue;
    const ownLow = lows[event] ?? 0;
    if (ownLow > low || (ownLow === low && !winsTies)) break;
  }
  return event;
}

function earliest(lanes: readonly Lane[], except: Lane | undefined): Lane | undefined {
  let best: Lane | undefined;
  for (const lane of lanes) {
    if (lane !== except && (best === undefined || isBefore(lane.reader, best.reader))) best = lane;
  }
  return best;
}

function isBefore(a: CpuReader, b: CpuReader): boolean {
  const [aHigh = 0, bHigh = 0] = [a.highs[a.next], b.highs[b.next]];
  if (aHigh !== bHigh) return aHigh < bHigh;
  const [aLow = 0, bLow = 0] = [a.lows[a.next], b.lows[b.next]];
  return aLow === bLow ? a.cpu < b.cpu : aLow < bLow;
}
