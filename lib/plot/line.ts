import type { AnyTable } from '../events/any-table.js';
import { EventTable } from '../events/event-table.js';
import { numbersOf, originOf } from '../events/numbers-of.js';
import type { Figure, PlotlyTrace } from './figure.js';
import { minMaxBuckets } from './min-max-buckets.js';
import { formatQuantity, plural, rounded, scaleFor } from './quantity.js';
import { escapeText, layoutOf, otherColor, palette } from './theme.js';

export interface LineOptions {
  readonly title?: string;
  /** The column along the axis: `ts` unless told otherwise. Nanoseconds are shown from the first one on. */
  readonly x?: string;
  /** The column, or columns, whose values are drawn. */
  readonly y: string | readonly string[];
  /** A line for each value of this column, such as `cpu`. */
  readonly by?: string;
}

const buckets = 400;
const dashes = ['solid', 'dash', 'dot', 'dashdot', 'longdash', 'longdashdot'] as const;

/**
 * Values over time, or over another column. Of very many points the peaks and dips are kept, and a note says so.
 *
 * @example line(samples, { y: 'runnable', by: 'cpu' })
 */
export function line(table: AnyTable, options: LineOptions): Figure {
  const { x = 'ts', by } = options;
  const ys = typeof options.y === 'string' ? [options.y] : options.y;
  const sorted = EventTable.untyped(table).sort(x);
  const xColumn = sorted.columnNamed(x);
  const time = xColumn.unit === 'ns' || xColumn.kind === 'i64';
  const origin = time ? originOf(xColumn) : 0n;
  const series = splitBy(sorted, by).flatMap(({ name, part }) =>
    ys.map((y) => ({
      name: name === undefined ? y : ys.length === 1 ? name : `${name}: ${y}`,
      x: numbersOf(part.columnNamed(x), origin),
      y: numbersOf(part.columnNamed(y)),
    })),
  );
  const yUnit = sorted.columnNamed(ys[0] ?? 'value').unit;
  const xUnit = time ? 'ns' : xColumn.unit;
  const xScale = scaleFor(greatestOf(series.map((s) => s.x)), xUnit);
  const yScale = scaleFor(greatestOf(series.map((s) => s.y)), yUnit);
  const title = options.title ?? `${ys.join(', ')} over ${time ? 'time' : x}`;
  const traces = series.map((one, place): PlotlyTrace => {
    const rows = minMaxBuckets(one.y, buckets);
    const crowded = rows.length < one.y.length;
    return {
      type: 'scatter',
      mode: rows.length <= 60 ? 'lines+markers' : 'lines',
      name: escapeText(one.name),
      x: Array.from(rows, (row) => rounded((one.x[row] ?? 0) / xScale.divide)),
      y: Array.from(rows, (row) => finite((one.y[row] ?? 0) / yScale.divide)),
      line: {
        color: palette[place] ?? otherColor,
        width: 1.5,
        dash: crowded ? 'solid' : (dashes[place % dashes.length] ?? 'solid'),
      },
      marker: { size: 5 },
      hovertemplate: `%{y:,} ${yScale.name}<br>at %{x} ${xScale.name}<extra>${escapeText(one.name)}</extra>`,
    };
  });
  const points = series.reduce((sum, one) => sum + one.x.length, 0);
  const drawn = traces.reduce((sum, trace) => sum + (Array.isArray(trace.x) ? trace.x.length : 0), 0);
  const notes =
    drawn === points
      ? []
      : [`${plural(points, 'point')} drawn as ${plural(drawn, 'point')}: peaks and dips are kept.`];
  return {
    data: traces,
    layout: layoutOf({
      title,
      notes,
      legend: traces.length > 1,
      plotHeight: 280,
      xaxis: { title: { text: time ? `time since the start (${xScale.name})` : withUnit(x, xScale.name) } },
      yaxis: { title: { text: withUnit(ys.join(', '), yScale.name) }, tickformat: ',' },
    }),
    alt: altText(title, series, yUnit),
    notes,
  };
}

function splitBy(
  table: EventTable,
  by: string | undefined,
): { name: string | undefined; part: EventTable }[] {
  if (by === undefined) return [{ name: undefined, part: table }];
  const values = table.groupBy(by).count().sort(by).columnNamed(by);
  return values.toArray().map((value) => ({
    name: typeof value === 'string' ? value : `${by} ${String(value)}`,
    part: table.where({ [by]: value }),
  }));
}

function withUnit(name: string, unit: string): string {
  return unit === '' ? name : `${unit === 'ns' ? name : name.replace(/Ns$/, '')} (${unit})`;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? rounded(value) : null;
}

function greatestOf(arrays: readonly Float64Array[]): number {
  let greatest = 0;
  for (const array of arrays) {
    for (const value of array) if (Number.isFinite(value)) greatest = Math.max(greatest, Math.abs(value));
  }
  return greatest;
}

function altText(
  title: string,
  series: readonly { name: string; y: Float64Array }[],
  unit: string | undefined,
): string {
  const described = series.slice(0, 6).map(({ name, y }) => {
    const values = y.filter(Number.isFinite);
    if (values.length === 0) return `${name}: no values`;
    const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const greatest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return `${name}: ${plural(values.length, 'point')}, between ${formatQuantity(least, unit)} and ${formatQuantity(greatest, unit)}, at the end ${formatQuantity(values.at(-1) ?? 0, unit)}`;
  });
  return `${title}: line chart. ${described.join('; ')}${series.length > 6 ? `; and ${series.length - 6} more lines` : ''}.`;
}
