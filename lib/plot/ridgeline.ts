import type { AnyTable } from '../events/any-table.js';
import type { Unit } from '../events/column-kind.js';
import { EventTable } from '../events/event-table.js';
import { numbersOf } from '../events/numbers-of.js';
import { binEdges } from './bin-edges.js';
import type { Figure, PlotlyTrace } from './figure.js';
import { formatQuantity, plural, rounded } from './quantity.js';
import { escapeText, layoutOf, otherColor, palette } from './theme.js';
import { chooseBins, countInBins, quantileOf, valueTicks, valueTitle } from './value-axis.js';

export interface RidgelineOptions {
  readonly title?: string;
  /** A ridge for each value of this column, in the order in which they first come, from the top down. */
  readonly by: string;
  /** Bins of equal width, or of equal ratio (better for latencies). Chosen by the data unless told. */
  readonly bins?: 'linear' | 'log';
  readonly binCount?: number;
}

interface Ridge {
  readonly name: string;
  readonly sorted: Float64Array;
  /** Of each bin, its part of the fullest one. */
  readonly heights: readonly number[];
}

/** How far the top of a ridge reaches into the one above. */
const overlap = 0.25;
const ridgePixels = 64;

/**
 * Distributions over each other on one axis, each as high as its fullest bin: how the shape of a latency changes from case to case. What is
 * not positive is left out of bins of equal ratio, and a note says so.
 *
 * @example ridgeline(latencies, 'latencyNs', { by: 'load' })
 */
export function ridgeline(table: AnyTable, columnName: string, options: RidgelineOptions): Figure {
  const { by, title = `Distribution of ${columnName} by ${by}` } = options;
  const { unit } = table.columnNamed(columnName);
  const groups = groupsOf(table, columnName, by);
  const all = Float64Array.from(groups.flatMap(({ values }) => Array.from(values))).sort();
  const log = (options.bins ?? chooseBins(all)) === 'log';
  const isShown = (value: number) => !log || value > 0;
  const edges = binEdges(all.filter(isShown), log, options.binCount ?? 60);
  const place = log ? Math.log10 : (value: number) => value;
  const ridges = groups.map(({ name, values }): Ridge => {
    const sorted = values.filter(isShown).sort();
    const counts = countInBins(sorted, edges, place);
    const fullest = Math.max(1, ...counts);
    return { name, sorted, heights: counts.map((count) => count / fullest) };
  });
  const outside = table.length - ridges.reduce((sum, { sorted }) => sum + sorted.length, 0);
  const notes = [
    'Each ridge is as high as its fullest bin; a dot marks the median, a bar the 99th percentile.',
    ...(outside > 0 ? [`${plural(outside, 'value')} not shown.`] : []),
  ];
  const floorOf = (index: number) => ridges.length - 1 - index;
  return {
    data: ridges.flatMap((ridge, index) => [
      outline(ridge, edges, floorOf(index), palette[index] ?? otherColor),
      marks(ridge, floorOf(index), place, unit),
    ]),
    layout: layoutOf({
      title,
      notes,
      plotHeight: ridges.length * ridgePixels + 24,
      xaxis: { title: { text: valueTitle(columnName, unit, log) }, ...valueTicks(edges, unit, log) },
      yaxis: {
        range: [-0.1, ridges.length + overlap],
        tickvals: ridges.map((_, index) => floorOf(index)),
        ticktext: ridges.map(({ name }) => escapeText(name)),
        ticks: '',
      },
    }),
    alt: altText(title, ridges, unit),
    notes,
  };
}

function groupsOf(table: AnyTable, columnName: string, by: string) {
  const untyped = EventTable.untyped(table);
  const column = untyped.columnNamed(by);
  const names = new Set(Array.from({ length: table.length }, (_, row) => column.at(row)));
  return [...names].map((name) => ({
    name: String(name),
    values: numbersOf(untyped.where({ [by]: name }).columnNamed(columnName)).filter(Number.isFinite),
  }));
}

/** The steps of the bins above the ridge's floor. */
function outline(
  { name, heights }: Ridge,
  edges: readonly number[],
  floor: number,
  color: string,
): PlotlyTrace {
  const top = (height: number) => rounded(floor + height * (1 + overlap));
  const steps = heights.flatMap((height, bin) => [
    [rounded(edges[bin] ?? 0), top(height)] as const,
    [rounded(edges[bin + 1] ?? 0), top(height)] as const,
  ]);
  const [first, last] = [rounded(edges[0] ?? 0), rounded(edges.at(-1) ?? 0)];
  return {
    type: 'scatter',
    mode: 'lines',
    name: escapeText(name),
    x: [first, ...steps.map(([x]) => x), last],
    y: [floor, ...steps.map(([, y]) => y), floor],
    fill: 'toself',
    fillcolor: `${color}99`,
    line: { color, width: 1 },
    hoverinfo: 'skip',
  };
}

function marks(
  { name, sorted }: Ridge,
  floor: number,
  place: (value: number) => number,
  unit: Unit | undefined,
): PlotlyTrace {
  const quantiles = sorted.length === 0 ? [] : [0.5, 0.99].map((q) => quantileOf(sorted, q));
  const words = ['median', '99th percentile'];
  return {
    type: 'scatter',
    mode: 'markers',
    name: escapeText(name),
    x: quantiles.map((value) => rounded(place(value))),
    y: quantiles.map(() => floor),
    marker: { color: '#24292F', size: [7, 11], symbol: ['circle', 'line-ns-open'] },
    hovertext: quantiles.map(
      (value, index) => `${escapeText(name)}: ${words[index]} ${formatQuantity(value, unit)}`,
    ),
    hovertemplate: '%{hovertext}<extra></extra>',
  };
}

function altText(title: string, ridges: readonly Ridge[], unit: Unit | undefined): string {
  const described = ridges.map(({ name, sorted }) =>
    sorted.length === 0
      ? `${name}: no values`
      : `${name}: ${plural(sorted.length, 'value')}, median ${formatQuantity(quantileOf(sorted, 0.5), unit)}, ` +
        `99th percentile ${formatQuantity(quantileOf(sorted, 0.99), unit)}, at most ${formatQuantity(sorted.at(-1) ?? 0, unit)}`,
  );
  return `${title}: distributions over each other. ${described.join('; ')}.`;
}
