import type { RecordKind } from './record-walk.js';
import type { RunSorter } from './run-sorter.js';
import type { KindRecords } from './window-records.js';

/** Sorted records by kind, and the order in which they are to be taken from the kinds. */
export interface Distributed {
  readonly kinds: readonly KindRecords[];
  readonly sequence: Uint16Array;
}

/** Gives the first `count` records of a sorter, in the order of time, to their kinds; kinds without a record are left out. */
export function distribute(sorter: RunSorter, count: number, kinds: readonly RecordKind[]): Distributed {
  const { order, slots, places } = sorter;
  const counts = new Uint32Array(kinds.length);
  for (let n = 0; n < count; n++) {
    const slot = slots[order[n] ?? 0] ?? 0;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const came: KindRecords[] = [];
  const numbers = new Uint16Array(kinds.length);
  const next = new Uint32Array(kinds.length);
  // One array for all: each kind's part begins where that of the one before ends.
  const all = new Uint32Array(count);
  let start = 0;
  kinds.forEach((kind, slot) => {
    const length = counts[slot] ?? 0;
    if (length === 0) return;
    numbers[slot] = came.length;
    next[slot] = start;
    came.push({ kind, places: all.subarray(start, start + length) });
    start += length;
  });
  const sequence = new Uint16Array(count);
  for (let n = 0; n < count; n++) {
    const record = order[n] ?? 0;
    const slot = slots[record] ?? 0;
    const to = next[slot] ?? 0;
    all[to] = places[record] ?? 0;
    next[slot] = to + 1;
    sequence[n] = numbers[slot] ?? 0;
  }
  return { kinds: came, sequence };
}
