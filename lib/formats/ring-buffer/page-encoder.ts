import type { PageLayout } from '../header-page.js';
import { recordType } from './record-type.js';

/** `RB_MISSED_EVENTS` and `RB_MISSED_STORED` of kernel/trace/ring_buffer.c (v6.12). */
const lostFlag = 0x8000_0000;
const lostCountFlag = 0x4000_0000;
/** A delta has 27 bits; a longer one needs a time extend record. */
const longestDelta = 0x800_0000n;

/**
 * Lays the records of one CPU out in pages, as the kernel's ring buffer does: what `CpuReader` reads again.
 *
 * Kernel: `rb_update_event`, `rb_add_timestamp` in kernel/trace/ring_buffer.c, `struct buffer_data_page` (v6.12).
 */
export class PageEncoder {
  /** Pages written so far, with the one that is open. */
  pages = 0;
  #page: Uint8Array;
  #view: DataView;
  #at = 0;
  #time = 0n;
  #lost: bigint | 'unknown' = 0n;

  constructor(
    private readonly layout: PageLayout,
    /** Takes a page that is full. It is overwritten afterwards. */
    private readonly onPage: (page: Uint8Array) => void,
  ) {
    this.#page = new Uint8Array(layout.pageBytes);
    this.#view = new DataView(this.#page.buffer);
  }

  /** Events are missing before the next record: that begins a page, which says so. */
  lose(count: bigint | 'unknown'): void {
    this.flush();
    this.#lost = count;
  }

  /** Appends the record that lies in the bytes from `start` on; its size is a multiple of four. */
  add(bytes: Uint8Array, start: number, size: number, time: bigint): void {
    const headBytes = size > 4 * recordType.longestData ? 8 : 4;
    let delta = time - this.#time;
    // Time that goes backwards, or by more than a time extend can tell, begins a page, which has a stamp of its own.
    const extend = delta >= longestDelta;
    const need = headBytes + size + (extend ? 8 : 0);
    if (this.#at === 0 || delta < 0n || delta >= longestDelta << 32n || this.#at + need > this.#page.length) {
      this.flush();
      this.#open(time);
      delta = 0n;
    } else if (extend) {
      this.#view.setUint32(
        this.#at,
        recordType.timeExtend | (Number(delta & (longestDelta - 1n)) << 5),
        true,
      );
      this.#view.setUint32(this.#at + 4, Number(delta >> 27n), true);
      this.#at += 8;
      delta = 0n;
    }
    this.#time = time;
    const type = headBytes === 8 ? recordType.lengthInNextWord : size / 4;
    this.#view.setUint32(this.#at, type | (Number(delta) << 5), true);
    if (headBytes === 8) this.#view.setUint32(this.#at + 4, size + 4, true);
    this.#at += headBytes;
    this.#page.set(bytes.subarray(start, start + size), this.#at);
    this.#at += size;
  }

  /** Gives the page that is open. */
  flush(): void {
    if (this.#at === 0) return;
    const { dataOffset, commitBytes } = this.layout;
    let commit = this.#at - dataOffset;
    if (this.#lost !== 0n) {
      commit |= lostFlag;
      if (this.#lost !== 'unknown' && this.#at + commitBytes <= this.#page.length) {
        commit |= lostCountFlag;
        if (commitBytes === 8) this.#view.setBigUint64(this.#at, this.#lost, true);
        else this.#view.setUint32(this.#at, Number(BigInt.asUintN(32, this.#lost)), true);
      }
      this.#lost = 0n;
    }
    this.#view.setUint32(8, commit, true);
    this.onPage(this.#page);
    this.#at = 0;
  }

  #open(time: bigint): void {
    this.#page.fill(0);
    this.#view.setBigUint64(0, BigInt.asUintN(64, time), true);
    this.#at = this.layout.dataOffset;
    this.#time = time;
    this.pages++;
  }
}
