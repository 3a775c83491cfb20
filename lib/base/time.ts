/** Nanoseconds on the clock that a trace names, as a 64-bit integer. */
export type Nanoseconds = bigint & { readonly __unit?: 'ns' };

const units = [
  { limit: 1e3, divide: 1, name: 'ns' },
  { limit: 1e6, divide: 1e3, name: 'µs' },
  { limit: 1e9, divide: 1e6, name: 'ms' },
  { limit: Number.POSITIVE_INFINITY, divide: 1e9, name: 's' },
] as const;

/**
 * A duration for people: three significant digits and a unit.
 *
 * @example formatDuration(1_532_000) // '1.53 ms'
 */
export function formatDuration(durationNs: number): string {
  const size = Math.abs(durationNs);
  const unit = units.find((u) => size < u.limit) ?? units[3];
  return `${trimZeros((durationNs / unit.divide).toPrecision(3))} ${unit.name}`;
}

function trimZeros(text: string): string {
  if (text.includes('e')) return String(Number(text));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
