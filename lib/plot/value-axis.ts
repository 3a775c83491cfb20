import type { Unit } from '../events/column-kind.js';
import { niceWidth } from './bin-edges.js';
import type { Json } from './figure.js';
import { formatQuantity, rounded } from './quantity.js';

/** Values over three decades, none of them negative, read better in bins of equal ratio. */
export function chooseBins(sorted: Float64Array): 'linear' | 'log' {
  const least = sorted.find((value) => value > 0) ?? 1;
  return (sorted[0] ?? 0) >= 0 && (sorted.at(-1) ?? 0) / least > 1000 ? 'log' : 'linear';
}

/** How many values, sorted, fall between each two edges; `place` is where on the axis a value is. */
export function countInBins(
  sorted: Float64Array,
  edges: readonly number[],
  place: (value: number) => number,
): number[] {
  const counts = Array.from({ length: Math.max(0, edges.length - 1) }, () => 0);
  let bin = 0;
  for (const value of sorted) {
    const at = place(value);
    while (bin < counts.length - 1 && at >= (edges[bin + 1] ?? 0) - 1e-12) bin++;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The value below which the part `q` of the sorted ones is. */
export function quantileOf(sorted: Float64Array, q: number): number {
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? 0) - below) * (at - Math.floor(at));
}

export function valueTitle(name: string, unit: Unit | undefined, log: boolean): string {
  const what =
    unit === 'ns'
      ? name.replace(/Ns$/, '')
      : unit === undefined || unit === 'bytes'
        ? name
        : `${name} (${unit})`;
  return log ? `${what}, logarithmic` : what;
}

/** Ticks at round values with their unit; on a logarithmic axis at the powers of ten. */
export function valueTicks(
  edges: readonly number[],
  unit: Unit | undefined,
  log: boolean,
): { readonly [key: string]: Json } {
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 1;
  const range = [first, last];
  if (!log && unit === undefined) return { range, tickformat: ',' };
  const step = log ? Math.max(1, Math.ceil((last - first) / 10)) : niceWidth((last - first) / 7, false);
  const ticks: number[] = [];
  for (let at = Math.ceil(first / step); at * step <= last + 1e-9; at++) ticks.push(rounded(at * step));
  return {
    range,
    tickvals: ticks,
    ticktext: ticks.map((at) => formatQuantity(log ? 10 ** at : at, unit)),
  };
}
