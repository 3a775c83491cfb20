const thousandths = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));

/** Nanoseconds as microseconds with three places: exact, where a division would round. */
export function microseconds(ns: number): string {
  if (ns < 0) return `-${microseconds(-ns)}`;
  const whole = Math.floor(ns / 1000);
  return `${whole}.${thousandths[ns - whole * 1000]}`;
}
