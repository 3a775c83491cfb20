import type { ByteCursor } from '../../base/byte-cursor.js';

/** How one event was recorded: `struct perf_event_attr`, and the ids of its counters. */
export interface EventAttributes {
  /** 0 hardware, 1 software, 2 tracepoint, 3 cache, 4 raw, 5 breakpoint; else a PMU's number. */
  readonly type: number;
  readonly config: bigint;
  /** A period, or a frequency where `isFrequency`. */
  readonly samplePeriod: bigint;
  readonly isFrequency: boolean;
  readonly sampleType: number;
  readonly readFormat: number;
  /** Records that are no samples end with who and when. */
  readonly sampleIdAll: boolean;
  readonly branchSampleType: number;
  readonly regsUser: bigint;
  readonly regsIntr: bigint;
  readonly useClockid: boolean;
  readonly clockid: number;
  readonly ids: readonly bigint[];
}

/** Sizes of the first version of the structure, and a bound of those to come. */
const firstSize = 64;
const largestSize = 4096;

/**
 * Reads a `struct perf_event_attr`. It may be shorter or longer than the one that is known here: what it lacks is 0, what is more
 * is left out.
 *
 * Kernel: include/uapi/linux/perf_event.h (v6.12).
 *
 * @param room the bytes that it may take, of which its own `size` says how many it does
 * @returns the attributes without ids, and the bytes that they take
 */
export function readAttributes(
  cursor: ByteCursor,
  room: number,
): { attributes: Omit<EventAttributes, 'ids'>; size: number } {
  const bytes = Uint8Array.from(cursor.bytes(Math.min(room, largestSize)));
  const head = new DataView(bytes.buffer);
  const stated = bytes.length >= 8 ? head.getUint32(4, true) : 0;
  const size = Math.min(stated === 0 ? firstSize : stated, bytes.length);
  const whole = new Uint8Array(largestSize);
  whole.set(bytes.subarray(0, size));
  const view = new DataView(whole.buffer);
  const flags = view.getUint32(40, true);
  const attributes = {
    type: view.getUint32(0, true),
    config: view.getBigUint64(8, true),
    samplePeriod: view.getBigUint64(16, true),
    isFrequency: ((flags >>> 10) & 1) === 1,
    sampleType: view.getUint32(24, true),
    readFormat: view.getUint32(32, true),
    sampleIdAll: ((flags >>> 18) & 1) === 1,
    branchSampleType: view.getUint32(72, true),
    regsUser: view.getBigUint64(80, true),
    regsIntr: view.getBigUint64(96, true),
    useClockid: ((flags >>> 25) & 1) === 1,
    clockid: view.getInt32(92, true),
  };
  return { attributes, size };
}
