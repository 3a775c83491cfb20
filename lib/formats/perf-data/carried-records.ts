import { RunSorter } from './run-sorter.js';

/** Records that a window leaves to the next one. */
export interface CarriedRecords {
  /** The records, one after the other. */
  readonly bytes: Uint8Array;
  /** Where they stand in `bytes`, with their times. */
  readonly sorter: RunSorter;
}

/** Takes all but the first `count` records of a sorter out of their bytes: those in order first, then those that came after the last round. */
export function carryRecords(view: DataView, from: RunSorter, count: number): CarriedRecords {
  const left = Array.from(from.order.subarray(count, from.sortedLength));
  for (let n = from.sortedLength; n < from.length; n++) left.push(n);
  const sorter = new RunSorter(left.length);
  let used = 0;
  for (const record of left) used += view.getUint16((from.places[record] ?? 0) + 6, true);
  const bytes = new Uint8Array(used);
  used = 0;
  for (const record of left) {
    const place = from.places[record] ?? 0;
    const size = view.getUint16(place + 6, true);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset + place, size), used);
    sorter.add(used, from.slots[record] ?? 0, from.lows[record] ?? 0, from.highs[record] ?? 0);
    used += size;
  }
  return { bytes, sorter };
}
