/** A stretch of one lane in one category; `count` intervals were drawn together, `busy` is what they really took. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly category: number;
  readonly count: number;
  readonly busy: number;
}

interface Bucket {
  readonly start: number;
  readonly end: number;
  readonly busyOf: Map<number, { busy: number; count: number }>;
}

/**
 * Draws a lane's intervals, ordered by start, with fewer: those at least `width` long stay; the shorter ones fall into
 * buckets `width` wide, and a bucket takes the category that filled most of it. Equal neighbours become one span.
 */
export function coalesce(
  intervals: Iterable<{ readonly start: number; readonly end: number; readonly category: number }>,
  width: number,
): Span[] {
  const spans: Span[] = [];
  let bucket: Bucket | undefined;
  const push = (span: Span) => {
    const last = spans.at(-1);
    if (
      last !== undefined &&
      last.category === span.category &&
      span.start - last.end < width / 2 &&
      (last.count > 1 || span.count > 1)
    ) {
      spans[spans.length - 1] = {
        ...last,
        end: Math.max(last.end, span.end),
        count: last.count + span.count,
        busy: last.busy + span.busy,
      };
    } else spans.push(span);
  };
  const flush = () => {
    if (bucket === undefined) return;
    const strongest = [...bucket.busyOf].reduce((a, b) => (b[1].busy > a[1].busy ? b : a));
    let count = 0;
    let busy = 0;
    for (const entry of bucket.busyOf.values()) {
      count += entry.count;
      busy += entry.busy;
    }
    push({ start: bucket.start, end: bucket.end, category: strongest[0], count, busy });
    bucket = undefined;
  };
  for (const { start, end, category } of intervals) {
    if (end - start >= width) {
      flush();
      push({ start, end, category, count: 1, busy: end - start });
      continue;
    }
    const from = Math.floor(start / width) * width;
    if (bucket !== undefined && bucket.start !== from) flush();
    bucket ??= { start: from, end: from + width, busyOf: new Map() };
    const entry = bucket.busyOf.get(category) ?? { busy: 0, count: 0 };
    bucket.busyOf.set(category, { busy: entry.busy + (end - start), count: entry.count + 1 });
  }
  flush();
  return spans;
}
