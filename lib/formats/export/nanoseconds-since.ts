import type { CommonColumns } from './rows-in-order.js';

/** The time of a row less `origin`, in nanoseconds: exact within 104 days of it. No BigInt is made for a row. */
export function nanosecondsSince(origin: bigint, { halves, times }: CommonColumns): (row: number) => number {
  const low = Number(BigInt.asUintN(32, origin));
  const high = Number(origin >> 32n);
  const signed = times instanceof BigInt64Array;
  return (row) => {
    const top = halves[2 * row + 1] ?? 0;
    return ((signed ? top | 0 : top) - high) * 0x1_0000_0000 + ((halves[2 * row] ?? 0) - low);
  };
}
