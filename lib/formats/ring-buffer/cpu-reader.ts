import { DamagedPageError } from '../../errors/damaged-page-error.js';
import type { PageLayout } from '../header-page.js';
import { checkPage } from './check-page.js';
import { readPageHead } from './page-head.js';
import type { PagePiece, PagePieces } from './page-pieces.js';
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

const noView = new DataView(new ArrayBuffer(0));
const noBytes = new Uint8Array(0);
const two32 = 0x1_0000_0000;

/**
 * Reads the events of one CPU's pages one after the other. After `next` gave true, `view`, `bytes`, `at`, `end`, `timeLow` and
 * `timeHigh` say where the event lies and when it was; nothing is allocated for an event.
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
  /** First byte of the event's record, and the byte after its last. */
  at = 0;
  end = 0;
  timeLow = 0;
  timeHigh = 0;
  /** Events given so far. */
  events = 0;
  readonly damage: DamagedPageError[] = [];
  readonly lost: LostEvents[] = [];

  readonly #layout: PageLayout;
  readonly #pieces: readonly PagePiece[];
  #restBytes: number;
  #nextPiece = 0;
  #piece: PagePiece | undefined;
  #nextPage = 0;
  #nextRecord = 0;
  #pageEnd = 0;
  /** Events were read before: the gap before the next ones has a start. */
  #hasTime = false;
  #gap: bigint | 'unknown' = 0n;

  constructor(pages: PagePieces, layout: PageLayout) {
    this.cpu = pages.cpu;
    this.#layout = layout;
    this.#pieces = pages.pieces;
    this.#restBytes = pages.restBytes;
  }

  /** Goes to the next event; false after the last one. */
  next(): boolean {
    for (;;) {
      while (this.#nextRecord < this.#pageEnd) {
        if (this.#readRecord()) {
          this.events++;
          return true;
        }
      }
      if (!this.#openPage()) return false;
    }
  }

  /** Takes one record apart, time records and padding as well; true when it is an event. */
  #readRecord(): boolean {
    const { view } = this;
    const at = this.#nextRecord;
    const head = view.getUint32(at, true);
    const delta = head >>> 5;
    const type = head & 31;
    if (type === recordType.timeStamp) {
      this.#setTime(delta, view.getUint32(at + 4, true));
      this.#nextRecord = at + 8;
      return false;
    }
    this.#addTime(delta, 0);
    if (type >= 1 && type <= recordType.longestData) {
      this.at = at + 4;
      this.end = this.#nextRecord = at + 4 + 4 * type;
      return true;
    }
    const word = view.getUint32(at + 4, true);
    if (type === recordType.timeExtend) {
      this.#addTime((word << 27) >>> 0, word >>> 5);
      this.#nextRecord = at + 8;
      return false;
    }
    this.at = at + 8;
    this.end = this.#nextRecord = at + 4 + word;
    return type === recordType.lengthInNextWord;
  }

  #addTime(low: number, high: number): void {
    const sum = this.timeLow + low;
    if (sum < two32) this.timeLow = sum;
    else {
      this.timeLow = sum - two32;
      this.timeHigh = (this.timeHigh + 1) >>> 0;
    }
    if (high !== 0) this.timeHigh = (this.timeHigh + high) >>> 0;
  }

  /** An absolute time of 59 bits; when the top five bits are in use they are those of the time before, or one more. */
  #setTime(delta: number, word: number): void {
    const top = this.timeHigh & 0xf800_0000;
    const low = ((word << 27) | delta) >>> 0;
    let high = word >>> 5;
    if (top !== 0) {
      high = (high | top) >>> 0;
      const wrapped = high < this.timeHigh || (high === this.timeHigh && low < this.timeLow);
      if (wrapped) high = (high + 0x0800_0000) >>> 0;
    }
    this.timeLow = low;
    this.timeHigh = high;
  }

  /** Goes to the next page that holds events; false when there is none. */
  #openPage(): boolean {
    for (;;) {
      const piece = this.#pieceOfNextPage();
      if (piece === undefined) {
        this.#finish();
        return false;
      }
      const start = (this.#nextPage++ - piece.firstPage) * this.#layout.pageBytes;
      if (this.#openPageAt(piece, start)) return true;
    }
  }

  #openPageAt(piece: PagePiece, start: number): boolean {
    const head = readPageHead(this.view, start, this.#layout);
    if (head === undefined) {
      this.#note(piece, start + 8, 'its length is impossible', 0);
      this.#gap = 'unknown';
      return false;
    }
    if (head.lost !== 0n) this.#gap = sumOf(this.#gap, head.lost);
    const first = start + this.#layout.dataOffset;
    const check = checkPage(this.view, first, first + head.dataBytes);
    const { fault } = check;
    const kept = fault === undefined || fault.keepsEvents ? check.events : 0;
    if (fault !== undefined) this.#note(piece, fault.at, fault.problem, kept);
    if (kept === 0) {
      if (fault !== undefined) this.#gap = 'unknown';
      return false;
    }
    const before = this.#hasTime ? bigOf(this.timeLow, this.timeHigh) : undefined;
    this.timeLow = head.stampLow;
    this.timeHigh = head.stampHigh;
    this.#hasTime = true;
    this.#nextRecord = first;
    this.#pageEnd = check.end;
    this.#closeGap(before, bigOf(head.stampLow, head.stampHigh));
    if (fault !== undefined) this.#gap = 'unknown';
    return true;
  }

  #closeGap(fromNs: bigint | undefined, toNs: bigint | undefined): void {
    if (this.#gap !== 0n) this.lost.push({ cpu: this.cpu, fromNs, toNs, count: this.#gap });
    this.#gap = 0n;
  }

  #note(piece: PagePiece, at: number, problem: string, keptEvents: number): void {
    const offset = piece.firstPage * this.#layout.pageBytes + at;
    const page = Math.floor(offset / this.#layout.pageBytes);
    this.damage.push(new DamagedPageError({ cpu: this.cpu, page, offset, keptEvents }, problem));
  }

  /** After the last whole page: what is left of a page, and a gap that nothing follows. */
  #finish(): void {
    if (this.#restBytes > 0) {
      const rest = { bytes: noBytes, firstPage: this.#nextPage };
      this.#note(rest, 0, `only ${this.#restBytes} of its ${this.#layout.pageBytes} bytes are there`, 0);
      this.#gap = 'unknown';
      this.#restBytes = 0;
    }
    this.#closeGap(this.#hasTime ? bigOf(this.timeLow, this.timeHigh) : undefined, undefined);
  }

  #pieceOfNextPage(): PagePiece | undefined {
    const inPiece = this.#piece;
    const pageBytes = this.#layout.pageBytes;
    if (inPiece !== undefined && (this.#nextPage - inPiece.firstPage) * pageBytes < inPiece.bytes.length)
      return inPiece;
    const piece = this.#pieces[this.#nextPiece++];
    if (piece === undefined) return undefined;
    this.#piece = piece;
    this.bytes = piece.bytes;
    this.view = new DataView(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.byteLength);
    return piece;
  }
}

function bigOf(low: number, high: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

function sumOf(a: bigint | 'unknown', b: bigint | 'unknown'): bigint | 'unknown' {
  return a === 'unknown' || b === 'unknown' ? 'unknown' : a + b;
}
