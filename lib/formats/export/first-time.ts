import type { TraceEvents } from '../trace-file.js';
import { commonColumns } from './rows-in-order.js';

/** A trace whose clock started so shortly before has real events at its time 0. */
const aSecond = 1_000_000_000n;

/**
 * The time at which a trace starts, of its first window. perf writes what was there before (`mmap`, `comm`) with the time 0: a picture
 * that began there would be empty up to the first sample. Such events are shown where this time is.
 */
export function firstTime({ tables, sequence }: TraceEvents): bigint {
  const times = tables.map((table) => commonColumns(table).times);
  const rows = new Uint32Array(tables.length);
  for (const number of sequence) {
    const row = rows[number] ?? 0;
    rows[number] = row + 1;
    const time = times[number]?.[row] ?? 0n;
    if (time !== 0n) return time > 0n && time < aSecond && sawZero(rows) ? 0n : time;
  }
  return 0n;
}

/** Whether rows were passed before this one. */
function sawZero(rows: Uint32Array): boolean {
  return rows.reduce((sum, count) => sum + count, 0) > 1;
}
