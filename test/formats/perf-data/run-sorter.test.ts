import { describe, expect, it } from 'vitest';
import { RunSorter } from '../../../lib/formats/perf-data/run-sorter.js';
import { randomNumbers } from '../read-all.js';

/** The order of the times, equal ones as they came. */
function stableOrder(times: readonly number[]): number[] {
  return [...times.keys()].sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
}

function sortedBy(times: readonly number[], rounds: ReadonlySet<number>): number[] {
  const sorter = new RunSorter();
  for (const [n, time] of times.entries()) {
    sorter.add(n, 0, time % 100, Math.floor(time / 100));
    if (rounds.has(n)) sorter.endRound();
  }
  sorter.endRound();
  sorter.finish();
  return [...sorter.order.subarray(0, sorter.length)];
}

describe('the order of time', () => {
  const random = randomNumbers(7);
  const lengths = [0, 1, 2, 17, 300, 5000];
  const shapes: readonly [string, (n: number) => number][] = [
    ['in order', (n) => n],
    ['backwards', (n) => 10_000 - n],
    ['of two CPUs', (n) => (n % 100 < 50 ? n : n - 50)],
    ['nearly in order', (n) => n + random(20)],
    ['of equal times', (n) => Math.floor(n / 30)],
    ['with some very late ones', (n) => (random(40) === 0 ? random(100) : n)],
    ['of no order', () => random(100_000)],
  ];

  it.each(shapes)('is found of times %s', (_, timeOf) => {
    for (const length of lengths) {
      const times = Array.from({ length }, (_unused, n) => timeOf(n));
      for (const every of [1, 7, 100, 1_000_000]) {
        const rounds = new Set<number>();
        for (let n = every; n < length; n += every) rounds.add(n);
        expect(sortedBy(times, rounds)).toEqual(stableOrder(times));
      }
    }
  });

  it('counts the records up to a time', () => {
    const sorter = new RunSorter();
    for (const time of [5, 3, 9, 3, 7]) sorter.add(0, 0, time, 1);
    sorter.endRound();
    sorter.finish();
    expect([0, 3, 4, 9, 10].map((time) => sorter.countUntil(time, 1))).toEqual([0, 2, 2, 5, 5]);
    expect([sorter.countUntil(99, 0), sorter.countUntil(0, 2)]).toEqual([0, 5]);
  });
});
