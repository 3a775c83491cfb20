import type { PageLayout } from '../header-page.js';

/** What stands at the start of a page. */
export interface PageHead {
  /** Time of the page, 64 bits in two halves. */
  readonly stampLow: number;
  readonly stampHigh: number;
  /** Bytes of events that follow the head. */
  readonly dataBytes: number;
  /** Events lost just before this page: how many, `unknown` when the kernel says only that there were some, or 0. */
  readonly lost: bigint | 'unknown';
}

/** `RB_MISSED_EVENTS` and `RB_MISSED_STORED` of kernel/trace/ring_buffer.c (v6.12). */
const lostFlag = 0x8000_0000;
const lostCountFlag = 0x4000_0000;
const lengthMask = 0x07ff_ffff;

/**
 * Reads the head of a page; undefined when its `commit` is not one that the kernel writes.
 *
 * Kernel: `struct buffer_data_page`, `ring_buffer_read_page` in kernel/trace/ring_buffer.c (v6.12).
 */
export function readPageHead(view: DataView, at: number, layout: PageLayout): PageHead | undefined {
  const commit = view.getUint32(at + 8, true);
  const commitHigh = layout.commitBytes === 8 ? view.getUint32(at + 12, true) : 0;
  const dataBytes = commit & lengthMask;
  const otherBits = commit & ~(lengthMask | lostFlag | lostCountFlag);
  // The flags are C ints that are added to a long: bit 31 fills the high half.
  const highIsSign = commitHigh === 0xffff_ffff && (commit & lostFlag) !== 0;
  if (
    otherBits !== 0 ||
    (commitHigh !== 0 && !highIsSign) ||
    dataBytes > layout.pageBytes - layout.dataOffset
  )
    return undefined;
  return {
    stampLow: view.getUint32(at, true),
    stampHigh: view.getUint32(at + 4, true),
    dataBytes,
    lost: lostBefore(view, at, commit, dataBytes, layout),
  };
}

function lostBefore(
  view: DataView,
  at: number,
  commit: number,
  dataBytes: number,
  layout: PageLayout,
): bigint | 'unknown' {
  if ((commit & lostFlag) === 0) return 0n;
  const countAt = layout.dataOffset + dataBytes;
  if ((commit & lostCountFlag) === 0 || countAt + layout.commitBytes > layout.pageBytes) return 'unknown';
  return layout.commitBytes === 8
    ? view.getBigUint64(at + countAt, true)
    : BigInt(view.getUint32(at + countAt, true));
}
