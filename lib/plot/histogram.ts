import type { AnyTable } from '../events/any-table.js';
import type { Unit } from '../events/column-kind.js';
import { formatCount } from '../events/format-value.js';
import { numbersOf } from '../events/numbers-of.js';
import { binEdges } from './bin-edges.js';
import type { Figure } from './figure.js';
import { formatQuantity, plural, rounded } from './quantity.js';
import { inkColor, layoutOf, palette } from './theme.js';
import { chooseBins, countInBins, quantileOf, valueTicks, valueTitle } from './value-axis.js';

export interface HistogramOptions {
  readonly title?: string;
  /** Bins of equal width, or of equal ratio (better for latencies). Chosen by the data unless told. */
  readonly bins?: 'linear' | 'log';
  readonly binCount?: number;
}

/**
 * How often each size of value occurs, with the median and the 99th percentile marked. The counting is done here: the
 * figure holds bins, however many values there are.
 *
 * @example histogram(intervals, 'durationNs', { bins: 'log' })
 */
export function histogram(table: AnyTable, columnName: string, options: HistogramOptions = {}): Figure {
  const column = table.columnNamed(columnName);
  const { unit } = column;
  const finite = numbersOf(column).filter(Number.isFinite).sort();
  const title = options.title ?? `Distribution of ${columnName}`;
  const log = (options.bins ?? chooseBins(finite)) === 'log';
  const values = log ? finite.filter((value) => value > 0) : finite;
  const outside = column.length - values.length;
  const notes = [
    `${plural(values.length, 'value')} counted in ${log ? 'bins of equal ratio' : 'bins of equal width'}.`,
    ...(outside > 0
      ? [`${plural(outside, 'value')} not shown: ${log ? 'zero, negative or not a number' : 'not a number'}.`]
      : []),
  ];
  const place = log ? Math.log10 : (value: number) => value;
  const edges = binEdges(values, log, options.binCount ?? 50);
  const counts = countInBins(values, edges, place);
  const centers = counts.map((_, bin) => rounded(((edges[bin] ?? 0) + (edges[bin + 1] ?? 0)) / 2));
  const back = (at: number) => (log ? 10 ** at : at);
  const span = (edges.at(-1) ?? 1) - (edges[0] ?? 0);
  const nearEnd = (value: number) => place(value) - (edges[0] ?? 0) > span * 0.85;
  const marks = [
    { name: 'median', value: quantileOf(values, 0.5) },
    { name: 'p99', value: quantileOf(values, 0.99) },
  ].filter(() => values.length > 0);
  return {
    data: [
      {
        type: 'bar',
        x: centers,
        y: counts,
        width: counts.map((_, bin) => rounded((edges[bin + 1] ?? 0) - (edges[bin] ?? 0))),
        hovertext: counts.map(
          (_, bin) =>
            `${formatQuantity(back(edges[bin] ?? 0), unit)} to ${formatQuantity(back(edges[bin + 1] ?? 0), unit)}`,
        ),
        hovertemplate: '%{hovertext}<br><b>%{y:,} values</b><extra></extra>',
        marker: { color: palette[0], line: { width: 0.5, color: '#FFFFFF' } },
      },
    ],
    layout: layoutOf({
      title,
      notes,
      plotHeight: 280,
      xaxis: { title: { text: valueTitle(columnName, unit, log) }, ...valueTicks(edges, unit, log) },
      yaxis: { title: { text: 'number of values' }, rangemode: 'tozero', tickformat: ',' },
      shapes: marks.map((mark) => ({
        type: 'line',
        x0: rounded(place(mark.value)),
        x1: rounded(place(mark.value)),
        yref: 'paper',
        y0: 0,
        y1: 1,
        line: { color: inkColor, width: 1, dash: 'dot' },
      })),
      annotations: marks.map((mark, index) => ({
        text: `${mark.name} ${formatQuantity(mark.value, unit)}`,
        x: rounded(place(mark.value)),
        yref: 'paper',
        y: 1 - index * 0.09,
        xanchor: nearEnd(mark.value) ? 'right' : 'left',
        yanchor: 'top',
        xshift: nearEnd(mark.value) ? -3 : 3,
        showarrow: false,
        bgcolor: 'rgba(255,255,255,0.8)',
        font: { size: 11 },
      })),
      more: { bargap: 0 },
    }),
    alt: altText(title, values, counts, edges.map(back), unit, outside),
    notes,
  };
}

function altText(
  title: string,
  sorted: Float64Array,
  counts: readonly number[],
  edges: readonly number[],
  unit: Unit | undefined,
  outside: number,
): string {
  if (sorted.length === 0) return `${title}: a histogram with nothing in it.`;
  const peak = counts.indexOf(Math.max(...counts));
  const show = (value: number) => formatQuantity(value, unit);
  return (
    `${title}: histogram of ${plural(sorted.length, 'value')} from ${show(sorted[0] ?? 0)} to ${show(sorted.at(-1) ?? 0)}; ` +
    `median ${show(quantileOf(sorted, 0.5))}, 99th percentile ${show(quantileOf(sorted, 0.99))}. ` +
    `The fullest bin is ${show(edges[peak] ?? 0)} to ${show(edges[peak + 1] ?? 0)} with ${formatCount(counts[peak] ?? 0)}.` +
    (outside > 0 ? ` ${plural(outside, 'value')} not shown.` : '')
  );
}
