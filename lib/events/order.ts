import type { OrderWords } from './column.js';

const digitBits = 16;
const digits = 1 << digitBits;

/**
 * Row numbers in the order of the words: a stable radix sort, 16 bits a pass, least significant first. A pass over a
 * digit that is the same in all rows is skipped, so that small integers cost one pass and a million timestamps four.
 */
export function sortedOrder(
  words: OrderWords,
  length: number,
  descending: boolean,
  from?: Uint32Array,
): Uint32Array {
  let order = from ?? Uint32Array.from({ length }, (_, row) => row);
  const flip = descending ? digits - 1 : 0;
  for (const word of [...words].reverse()) {
    for (const shift of [0, digitBits]) {
      const counts = new Uint32Array(digits);
      for (let row = 0; row < length; row++) {
        const digit = (((word[row] ?? 0) >>> shift) & (digits - 1)) ^ flip;
        counts[digit] = (counts[digit] ?? 0) + 1;
      }
      const first = (((word[0] ?? 0) >>> shift) & (digits - 1)) ^ flip;
      if (counts[first] === length) continue;
      order = distribute(order, word, shift, flip, counts);
    }
  }
  return order;
}

function distribute(
  order: Uint32Array,
  word: Uint32Array,
  shift: number,
  flip: number,
  counts: Uint32Array,
): Uint32Array {
  let place = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = place;
    place += count;
  }
  const out = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    const digit = (((word[row] ?? 0) >>> shift) & (digits - 1)) ^ flip;
    const to = counts[digit] ?? 0;
    out[to] = row;
    counts[digit] = to + 1;
  }
  return out;
}
