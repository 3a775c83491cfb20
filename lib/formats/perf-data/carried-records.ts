import type { RunSorter } from './run-sorter.js';

/**
 * Takes all but the first `count` records of a sorter out of their bytes, for the window after it: those in order first, then those
 * that came after the last round.
 *
 * @param to gets their places and times
 * @returns the records, one after the other
 */
export function carryRecords(view: DataView, from: RunSorter, count: number, to: RunSorter): Uint8Array {
  const left = Array.from(from.order.subarray(count, from.sortedLength));
  for (let n = from.sortedLength; n < from.length; n++) left.push(n);
  to.clear();
  let used = 0;
  for (const record of left) used += view.getUint16((from.places[record] ?? 0) + 6, true);
  const bytes = new Uint8Array(used);
  used = 0;
  for (const record of left) {
    const place = from.places[record] ?? 0;
    const size = view.getUint16(place + 6, true);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset + place, size), used);
    to.add(used, from.slots[record] ?? 0, from.lows[record] ?? 0, from.highs[record] ?? 0);
    used += size;
  }
  return bytes;
}
