/**
 * Edges of bins that hold all of these values: of equal width, round and about as many as asked for, or of equal ratio. Those of equal ratio are
 * given as powers of ten.
 */
export function binEdges(sorted: Float64Array, log: boolean, binCount: number): number[] {
  const least = sorted[0] ?? (log ? 1 : 0);
  const greatest = sorted.at(-1) ?? least;
  if (log) {
    const perDecade = 10;
    const first = Math.floor(Math.log10(least) * perDecade);
    const last = Math.max(first + 1, Math.ceil(Math.log10(greatest) * perDecade + 1e-9));
    const step = Math.max(1, Math.ceil((last - first) / Math.max(binCount, 1) / 2));
    const bins = Math.ceil((last - first) / step);
    return Array.from({ length: bins + 1 }, (_, bin) => (first + bin * step) / perDecade);
  }
  const width = niceWidth((greatest - least) / binCount || 1, sorted.every(Number.isInteger));
  const first = Math.floor(least / width);
  const last = Math.max(first + 1, Math.floor(greatest / width) + 1);
  return Array.from({ length: last - first + 1 }, (_, bin) => (first + bin) * width);
}

/** 1, 2 or 5 times a power of ten; whole where all values are whole. */
export function niceWidth(width: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const nice = power * ([1, 2, 5].find((times) => times * power >= width) ?? 10);
  return whole ? Math.max(1, Math.round(nice)) : nice;
}
