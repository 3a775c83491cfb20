import type { AnyTable } from '../events/any-table.js';
import type { Unit } from '../events/column-kind.js';
import { numbersOf } from '../events/numbers-of.js';
import { type Cell, cellTrace } from './cells.js';
import type { Figure, Json } from './figure.js';
import { type HeatAxis, type HeatSteps, heatAxis } from './heat-axis.js';
import { formatQuantity, plural, rounded } from './quantity.js';
import { escapeText, layoutOf, mixColors, textColorOn } from './theme.js';

export interface HeatmapOptions {
  readonly title?: string;
  /** The columns along the axes; of a kernel's histogram the name of a key, without `_min` and `_max`. */
  readonly x: string;
  readonly y: string;
  /** The column that makes the colour. Default: how many rows, or the sum of `hitcount` where there is one. */
  readonly value?: string;
  /** Steps of the axes: each value, or bins of equal width or ratio. Default: each where `value` is given or values are words, else bins of equal width. */
  readonly xSteps?: HeatSteps;
  readonly ySteps?: HeatSteps;
  /** About how many bins along an axis. */
  readonly bins?: number;
  /** The values that have the lightest and the darkest colour. Default: 0, or the least one, and the greatest. */
  readonly range?: readonly [least: number, greatest: number];
}

interface Value {
  readonly sum: number;
  readonly rows: number;
}

/** From the lightest to the darkest, in even steps of lightness. @see https://personal.sron.nl/~pault/ (YlOrBr) */
const shades = ['#FFF7D6', '#FEE391', '#FEC44F', '#FB9A29', '#EC7014', '#CC4C02', '#8C2D04', '#5A1B02'];
/** In more cells than these there is no room for numbers. */
const mostLabelled = 120;

/**
 * A grid of coloured cells: a value for each pair of `x` and `y`, or how many rows fall into it. Cells without a row stay empty.
 *
 * @example
 * heatmap(runs, { x: 'rate', y: 'bufferKb', value: 'lost', range: [0, 100] })
 * heatmap(calls, { x: 'ts', y: 'duration_ns', ySteps: 'log' })
 * heatmap(histogram.table, { x: 'common_cpu', y: 'latency' })
 */
export function heatmap(table: AnyTable, options: HeatmapOptions): Figure {
  const steps = options.value === undefined ? undefined : 'each';
  const bins = options.bins ?? 40;
  const x = heatAxis(table, options.x, options.xSteps ?? steps, bins);
  const y = heatAxis(table, options.y, options.ySteps ?? steps, bins);
  const counted = options.value ?? (table.has('hitcount') ? 'hitcount' : undefined);
  const unit = options.value === undefined ? undefined : table.columnNamed(options.value).unit;
  const what = options.value ?? 'count';
  const values = valuesOf(table, x, y, counted);
  const show = options.value === undefined ? (v: Value) => v.sum : (v: Value) => v.sum / v.rows;
  const shown = [...values.values()].map(show);
  const [least, greatest] = options.range ?? [Math.min(0, ...shown), Math.max(0, ...shown)];
  const log = options.value === undefined && greatest > 100;
  const share = (value: number) =>
    log ? Math.log1p(value) / Math.log1p(greatest) : (value - least) / (greatest - least || 1);
  const labelled = values.size <= mostLabelled && x.steps.length <= 14;
  const cells = [...values].map(([place, value]): Cell => {
    const column = place % x.steps.length;
    const row = Math.floor(place / x.steps.length);
    const color = mixColors(shades, share(show(value)));
    const text = formatQuantity(show(value), unit);
    return {
      column,
      row,
      color,
      ...(labelled ? { text: escapeText(text), textColor: textColorOn(color) } : {}),
      hover: `${escapeText(x.steps[column]?.full ?? '')}<br>${escapeText(y.steps[row]?.full ?? '')}<br><b>${escapeText(`${what} ${text}`)}</b>`,
    };
  });
  const title = options.title ?? `${what} by ${x.title} and ${y.title}`;
  const notes = notesOf(table, x, y, options.value, [...values.values()]);
  return {
    data: [cellTrace(cells), ...(labelled ? [] : [colorScale(log, least, greatest, unit, what)])],
    layout: layoutOf({
      title,
      notes,
      plotHeight: Math.min(520, Math.max(3, y.steps.length) * (labelled ? 34 : 13) + 10),
      xaxis: { ...axisOf(x, 14), title: { text: escapeText(x.title) } },
      yaxis: { ...axisOf(y, 14), title: { text: escapeText(y.title) } },
      more: { barmode: 'overlay', bargap: 0, hovermode: 'closest' },
    }),
    alt: altText(title, x, y, [...values], show, unit),
    notes,
  };
}

function valuesOf(
  table: AnyTable,
  x: HeatAxis,
  y: HeatAxis,
  counted: string | undefined,
): Map<number, Value> {
  const numbers = counted === undefined ? undefined : numbersOf(table.columnNamed(counted));
  const values = new Map<number, Value>();
  for (let row = 0; row < table.length; row++) {
    const [column, line] = [x.stepOf[row] ?? -1, y.stepOf[row] ?? -1];
    const value = numbers === undefined ? 1 : (numbers[row] ?? 0);
    if (column < 0 || line < 0 || !Number.isFinite(value)) continue;
    const place = line * x.steps.length + column;
    const before = values.get(place) ?? { sum: 0, rows: 0 };
    values.set(place, { sum: before.sum + value, rows: before.rows + 1 });
  }
  return values;
}

/** Ticks at the middle of each step, or at the edges; not more than have room. */
function axisOf({ steps, edges }: HeatAxis, most: number): { readonly [key: string]: Json } {
  const every = Math.max(1, Math.ceil(steps.length / most));
  const ticks = [...steps.keys()].filter((step) => step % every === 0);
  return {
    range: [-0.5, steps.length - 0.5],
    tickvals: ticks.map((step) => (edges ? step - 0.5 : step)),
    ticktext: ticks.map((step) => escapeText(steps[step]?.label ?? '')),
    showgrid: false,
  };
}

/** A mark that is not drawn, for the scale of colours beside the plot. */
function colorScale(log: boolean, least: number, greatest: number, unit: Unit | undefined, what: string) {
  const values = [0, 0.25, 0.5, 0.75, 1].map((part) =>
    log ? Math.expm1(part * Math.log1p(greatest)) : least + part * (greatest - least),
  );
  return {
    type: 'scatter',
    mode: 'markers',
    x: [null],
    y: [null],
    showlegend: false,
    hoverinfo: 'skip',
    marker: {
      color: [0],
      cmin: 0,
      cmax: 1,
      showscale: true,
      colorscale: shades.map((color, place) => [rounded(place / (shades.length - 1)), color]),
      colorbar: {
        thickness: 14,
        outlinewidth: 0,
        title: { text: escapeText(what), side: 'right' },
        tickvals: [0, 0.25, 0.5, 0.75, 1],
        ticktext: values.map((value) =>
          formatQuantity(rounded(value < 10 ? value : Math.round(value)), unit),
        ),
      },
    },
  } as const;
}

function notesOf(
  table: AnyTable,
  x: HeatAxis,
  y: HeatAxis,
  value: string | undefined,
  values: readonly Value[],
): string[] {
  let outside = 0;
  for (let row = 0; row < table.length; row++)
    if ((x.stepOf[row] ?? -1) < 0 || (y.stepOf[row] ?? -1) < 0) outside++;
  const several = values.filter(({ rows }) => rows > 1).length;
  return [
    ...(outside > 0 ? [`${plural(outside, 'row')} not shown: zero, negative or not a number.`] : []),
    ...(value !== undefined && several > 0
      ? [`${plural(several, 'cell')} of several rows: their mean.`]
      : []),
  ];
}

function altText(
  title: string,
  x: HeatAxis,
  y: HeatAxis,
  values: readonly (readonly [number, Value])[],
  show: (value: Value) => number,
  unit: Unit | undefined,
): string {
  if (values.length === 0) return `${title}: a heat map with nothing in it.`;
  const sorted = [...values].sort(([, a], [, b]) => show(b) - show(a));
  const tell = (entry: (typeof sorted)[number] | undefined) => {
    if (entry === undefined) return '';
    const [place, value] = entry;
    const column = x.steps[place % x.steps.length];
    const row = y.steps[Math.floor(place / x.steps.length)];
    return `${formatQuantity(rounded(show(value)), unit)} at ${column?.full ?? ''} and ${row?.full ?? ''}`;
  };
  return `${title}: heat map of ${plural(values.length, 'cell')}, ${x.title} along and ${y.title} up. Greatest: ${tell(sorted[0])}. Least: ${tell(sorted.at(-1))}.`;
}
