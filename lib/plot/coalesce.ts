/** A stretch of one lane in one category, perhaps only on a part of the lane's height. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly category: number;
  /** How many intervals are drawn together. */
  readonly count: number;
  /** What the intervals took together. */
  readonly busy: number;
  /** From where to where on the lane's height, from 0 at its foot to 1. */
  readonly foot: number;
  readonly top: number;
}

interface Interval {
  readonly start: number;
  readonly end: number;
  readonly category: number;
}

interface Step {
  readonly number: number;
  end: number;
  readonly byCategory: Map<number, { busy: number; count: number }>;
}

/** How many categories of a step are drawn one by one; the rest of it is drawn as `others`. */
const mostOfStep = 4;

/** A span for each interval, on the whole height of the lane. */
export function spanOf({ start, end, category }: Interval): Span {
  return { start, end, category, count: 1, busy: end - start, foot: 0, top: 1 };
}

/**
 * Draws a lane's intervals, ordered by start and not overlapping, with fewer: those at least `width` long stay; the
 * shorter ones that start in the same step of that width are added up by category, and each category gets the part of
 * the lane's height that it had of the step's time.
 */
export function coalesce(intervals: Iterable<Interval>, width: number, others: number): Span[] {
  const spans: Span[] = [];
  let step: Step | undefined;
  let drawnTo = Number.NEGATIVE_INFINITY;
  const flush = (limit: number) => {
    if (step === undefined) return;
    const start = Math.max(step.number * width, drawnTo);
    const end = Math.max(step.end, Math.min((step.number + 1) * width, limit));
    spans.push(...stack(step, start, end, others));
    drawnTo = end;
    step = undefined;
  };
  for (const interval of intervals) {
    const took = interval.end - interval.start;
    if (took >= width) {
      flush(interval.start);
      spans.push(spanOf(interval));
      drawnTo = interval.end;
      continue;
    }
    const number = Math.floor(interval.start / width);
    if (step !== undefined && step.number !== number) flush(interval.start);
    step ??= { number, end: interval.end, byCategory: new Map() };
    step.end = interval.end;
    const sum = step.byCategory.get(interval.category);
    if (sum === undefined) step.byCategory.set(interval.category, { busy: took, count: 1 });
    else {
      sum.busy += took;
      sum.count++;
    }
  }
  flush(Number.POSITIVE_INFINITY);
  return spans;
}

function stack(step: Step, start: number, end: number, others: number): Span[] {
  const sorted = [...step.byCategory].sort((a, b) => b[1].busy - a[1].busy);
  const own = sorted.slice(0, sorted.length === mostOfStep + 1 ? mostOfStep + 1 : mostOfStep);
  const parts = own.map(([category, sum]) => ({ category, ...sum }));
  const rest = { category: others, busy: 0, count: 0 };
  for (const [, { busy, count }] of sorted.slice(own.length)) {
    rest.busy += busy;
    rest.count += count;
  }
  if (rest.count > 0) parts.push(rest);
  // Equal colours at equal heights make steps readable beside each other.
  parts.sort((a, b) => a.category - b.category);
  let foot = 0;
  return parts.map(({ category, busy, count }) => {
    const from = foot;
    foot = Math.min(1, from + busy / (end - start));
    return { start, end, category, count, busy, foot: from, top: foot };
  });
}
