import { DamagedPageError } from '../../errors/damaged-page-error.js';
import type { PageLayout } from '../header-page.js';
import { checkPage } from './check-page.js';
import { readPageHead } from './page-head.js';
import { recordType } from './record-type.js';

/** Events that are missing between two that were read of one CPU. */
export interface LostEvents {
  readonly cpu: number;
  /** Time of the last event before the gap; undefined when the gap is at the start. */
  readonly fromNs: bigint | undefined;
  /** Time of the first event after the gap; undefined when the gap is at the end. */
  readonly toNs: bigint | undefined;
  /** How many, or `unknown` where the kernel (or a damaged page) does not say. */
  readonly count: bigint | 'unknown';
}

/** Pages from `at` to `end`. */
interface PageRun {
  readonly at: number;
  readonly end: number;
}

/** An event's record has a head of four bytes, and what every event has is eight. */
const leastRecordBytes = 12;

const noView = new DataView(new ArrayBuffer(0));
const noBytes = new Uint8Array(0);
const two32 = 0x1_0000_0000;

/**
 * Reads the events of one CPU's pages, a page at a time. The events of a page from `next` to before `count` are those that were not
 * taken yet: `starts`, `ends`, `lows` and `highs` say where they lie and when they were. Nothing is allocated for an event.
 *
 * Kernel: `struct ring_buffer_event` (include/linux/ring_buffer.h), `rb_event_length`, `rb_fix_abs_ts`,
 * `rb_update_read_stamp` (kernel/trace/ring_buffer.c), v6.12. Unlike the last of these, and like libtraceevent, the delta of a
 * discarded event counts: the writer counted it.
 */
export class CpuReader {
  readonly cpu: number;
  /** The bytes in which the event lies, as a view and as they are. */
  view: DataView = noView;
  bytes: Uint8Array = noBytes;
  /** Of each event of the page: the first byte of its record, and the byte after its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Low and high halves of its time. */
  readonly lows: Uint32Array;
  readonly highs: Uint32Array;
  /** The event that comes next, and how many the page has. */
  next = 0;
  count = 0;
  /** Events of all pages so far. */
  events = 0;
  /** Events are missing just before the first of the page; whoever has seen it takes it away. */
  gapBefore: LostEvents | undefined;
  readonly damage: DamagedPageError[] = [];
  readonly lost: LostEvents[] = [];

  readonly #layout: PageLayout;
  /** Pages that lie one after the other in the bytes, to be read in this order. */
  readonly #runs: PageRun[] = [];
  /** Offset of the page that is being read, and of the one after it. */
  #page = 0;
  #nextPage = 0;
  #runEnd = 0;
  /** Pages opened before the one that is next. */
  #pagesBefore = 0;
  /** Time after the last record that was read. */
  #timeLow = 0;
  #timeHigh = 0;
  /** Events were read before: the gap before the next ones has a start. */
  #hasTime = false;
  #gap: bigint | 'unknown' = 0n;

  constructor(
    cpu: number,
    layout: PageLayout,
    /** Number of the ring buffer among those that are read together. */
    readonly origin: number,
  ) {
    this.cpu = cpu;
    this.#layout = layout;
    const most = Math.ceil(layout.pageBytes / leastRecordBytes);
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.lows = new Uint32Array(most);
    this.highs = new Uint32Array(most);
  }

  /** Bytes of pages that were given and are not read to their end. */
  get waitingBytes(): number {
    const current = this.hasEvent ? this.#layout.pageBytes : 0;
    return this.#runs.reduce((sum, run) => sum + run.end - run.at, current + this.#runEnd - this.#nextPage);
  }

  /** It has an event. */
  get hasEvent(): boolean {
    return this.next < this.count;
  }

  /** Gives more whole pages, which lie in the reader's bytes from `at` to `end`. */
  give(at: number, end: number): void {
    this.#runs.push({ at, end });
  }

  /** Goes on in other bytes: what waits still is copied there, from `to` on; gives where it ends. */
  moveTo(bytes: Uint8Array, view: DataView, to: number): number {
    const from = this.bytes;
    const inPage = this.hasEvent;
    const first = inPage ? this.#page : this.#nextPage;
    bytes.set(from.subarray(first, this.#runEnd), to);
    let end = to + this.#runEnd - first;
    for (const run of this.#runs) {
      bytes.set(from.subarray(run.at, run.end), end);
      end += run.end - run.at;
    }
    this.#runs.length = 0;
    for (let event = this.next; event < this.count; event++) {
      this.starts[event] = (this.starts[event] ?? 0) + to - first;
      this.ends[event] = (this.ends[event] ?? 0) + to - first;
    }
    this.#page = to;
    this.#nextPage = inPage ? to + this.#layout.pageBytes : to;
    this.#runEnd = end;
    this.bytes = bytes;
    this.view = view;
    return end;
  }

  /** Whether there is an event; after the last one of a page it goes to the next page that was given. */
  advance(): boolean {
    return this.next < this.count || this.#openPage();
  }

  /** Takes the records of a page apart, time records and padding as well. Their lengths were checked. */
  #readRecords(first: number, end: number): void {
    const { view, starts, ends, lows, highs } = this;
    let low = this.#timeLow;
    let high = this.#timeHigh;
    let count = 0;
    for (let at = first; at < end; ) {
      const head = view.getUint32(at, true);
      const type = head & 31;
      if (type === recordType.timeStamp) {
        const delta = head >>> 5;
        const word = view.getUint32(at + 4, true);
        const newLow = ((word << 27) | delta) >>> 0;
        high = stampHigh(word >>> 5, newLow, low, high);
        low = newLow;
        at += 8;
        continue;
      }
      low += head >>> 5;
      if (low >= two32) {
        low -= two32;
        high = (high + 1) >>> 0;
      }
      let start = at + 4;
      if (type >= 1 && type <= recordType.longestData) at = start + 4 * type;
      else {
        const word = view.getUint32(at + 4, true);
        if (type === recordType.timeExtend) {
          low += (word << 27) >>> 0;
          high = (high + (word >>> 5)) >>> 0;
          if (low >= two32) {
            low -= two32;
            high = (high + 1) >>> 0;
          }
          at += 8;
          continue;
        }
        start = at + 8;
        at = at + 4 + word;
        if (type !== recordType.lengthInNextWord) continue;
      }
      starts[count] = start;
      ends[count] = at;
      lows[count] = low;
      highs[count] = high;
      count++;
    }
    this.#timeLow = low;
    this.#timeHigh = high;
    this.next = 0;
    this.count = count;
    this.events += count;
  }

  /** Goes to the next page that holds events; false when there is none. */
  #openPage(): boolean {
    for (;;) {
      if (this.#nextPage >= this.#runEnd) {
        const run = this.#runs.shift();
        if (run === undefined) return false;
        this.#nextPage = run.at;
        this.#runEnd = run.end;
      }
      this.#page = this.#nextPage;
      this.#nextPage += this.#layout.pageBytes;
      this.#pagesBefore++;
      if (this.#openPageAt(this.#page)) return true;
    }
  }

  #openPageAt(start: number): boolean {
    const head = readPageHead(this.view, start, this.#layout);
    if (head === undefined) {
      this.#note(8, 'its length is impossible', 0);
      this.#gap = 'unknown';
      return false;
    }
    if (head.lost !== 0n) this.#gap = sumOf(this.#gap, head.lost);
    const first = start + this.#layout.dataOffset;
    const check = checkPage(this.view, first, first + head.dataBytes);
    const { fault } = check;
    const kept = fault === undefined || fault.keepsEvents ? check.events : 0;
    if (fault !== undefined) this.#note(fault.at - start, fault.problem, kept);
    if (kept === 0) {
      if (fault !== undefined) this.#gap = 'unknown';
      return false;
    }
    const gap = this.#gap !== 0n;
    const before = gap && this.#hasTime ? bigOf(this.#timeLow, this.#timeHigh) : undefined;
    this.#timeLow = head.stampLow;
    this.#timeHigh = head.stampHigh;
    this.#hasTime = true;
    this.#readRecords(first, check.end);
    if (gap) this.#closeGap(before, bigOf(head.stampLow, head.stampHigh));
    if (fault !== undefined) this.#gap = 'unknown';
    return true;
  }

  #closeGap(fromNs: bigint | undefined, toNs: bigint | undefined): void {
    if (this.#gap !== 0n) {
      const gap = { cpu: this.cpu, fromNs, toNs, count: this.#gap };
      this.lost.push(gap);
      if (toNs !== undefined) this.gapBefore = gap;
    }
    this.#gap = 0n;
  }

  /** @param at within the page that was opened last */
  #note(at: number, problem: string, keptEvents: number): void {
    const page = this.#pagesBefore - 1;
    const offset = page * this.#layout.pageBytes + at;
    this.damage.push(new DamagedPageError({ cpu: this.cpu, page, offset, keptEvents }, problem));
  }

  /** After the last page: the bytes that are no whole page, and a gap that nothing follows. */
  finish(restBytes: number): void {
    if (restBytes > 0) {
      this.#pagesBefore++;
      this.#note(0, `only ${restBytes} of its ${this.#layout.pageBytes} bytes are there`, 0);
      this.#gap = 'unknown';
    }
    this.#closeGap(this.#hasTime ? bigOf(this.#timeLow, this.#timeHigh) : undefined, undefined);
  }
}

/** High half of an absolute time of 59 bits; when the top five bits are in use they are those of the time before, or one more. */
function stampHigh(stated: number, low: number, lowBefore: number, highBefore: number): number {
  const top = highBefore & 0xf800_0000;
  if (top === 0) return stated;
  const high = (stated | top) >>> 0;
  const wrapped = high < highBefore || (high === highBefore && low < lowBefore);
  return wrapped ? (high + 0x0800_0000) >>> 0 : high;
}

function bigOf(low: number, high: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

function sumOf(a: bigint | 'unknown', b: bigint | 'unknown'): bigint | 'unknown' {
  return a === 'unknown' || b === 'unknown' ? 'unknown' : a + b;
}
