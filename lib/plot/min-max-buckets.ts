/**
 * The rows that keep a line's shape: of each of `buckets` equal stretches of rows the first, the least, the greatest and
 * the last. Peaks stay, however narrow. All rows when there are not more than four a bucket.
 */
export function minMaxBuckets(values: ArrayLike<number>, buckets: number): Uint32Array {
  const { length } = values;
  if (length <= buckets * 4) return Uint32Array.from({ length }, (_, row) => row);
  const rows: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const start = Math.floor((bucket * length) / buckets);
    const end = Math.floor(((bucket + 1) * length) / buckets);
    let least = start;
    let greatest = start;
    for (let row = start; row < end; row++) {
      const value = values[row] ?? 0;
      if (value < (values[least] ?? 0)) least = row;
      if (value > (values[greatest] ?? 0)) greatest = row;
    }
    rows.push(...[...new Set([start, least, greatest, end - 1])].sort((a, b) => a - b));
  }
  return Uint32Array.from(rows);
}
