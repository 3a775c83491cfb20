import type { AnyTable } from '../events/any-table.js';
import type { Figure, Json, PlotlyTrace } from './figure.js';
import { plural, rounded } from './quantity.js';
import { escapeText, inkColor, layoutOf, palette } from './theme.js';

export interface FeatureTimelineOptions {
  readonly title?: string;
  /** Kernels marked by a vertical line: `{ label: 'Ubuntu 16.04', kernel: '4.4' }`. */
  readonly lines?: readonly KernelLine[];
}

export interface KernelLine {
  readonly label: string;
  /** A release such as `4.4` or `6.12.48+deb13-amd64`: the leading numbers count. */
  readonly kernel: string;
}

interface Feature {
  readonly name: string;
  readonly kernel: string;
  readonly year: number;
  readonly category: string;
  readonly uncertain: boolean;
  readonly x: number;
}

/** Pixels of a letter at the size of the labels, and of the drawing area for which labels are spread: on a wider one there is only more room. */
const letterWidth = 6.1;
const drawingWidth = 780;
const rowHeight = 19;
const symbols = ['circle', 'square', 'diamond', 'triangle-up', 'cross', 'star'] as const;

/**
 * When each feature came to the kernel: one mark a feature, in a band a category, from left to right by year and kernel.
 * `features` has `feature`, `kernel` ("4.18"), `year`, `category`, and perhaps `uncertain` (bool): those are drawn hollow.
 * Lines mark kernels; what is right of a line that kernel does not have.
 *
 * @example featureTimeline(features, { lines: [{ label: 'Ubuntu 16.04', kernel: '4.4' }, { label: 'this kernel', kernel: vm.kernel.release }] })
 */
export function featureTimeline(features: AnyTable, options: FeatureTimelineOptions = {}): Figure {
  const title = options.title ?? 'When the kernel learned it';
  const all = readFeatures(features);
  const scale = kernelScale(all);
  const first = Math.floor(Math.min(...all.map((f) => f.x)));
  const last = Math.ceil(Math.max(...all.map((f) => f.x)));
  const lines = (options.lines ?? []).map((mark) => ({ ...mark, x: scale(mark.kernel) }));
  const span = last - first + 0.6;
  const perPixel = span / drawingWidth;

  const categories = [...new Set(all.map((f) => f.category))];
  const bands = categories.map((category) => ({
    category,
    rows: pack(
      all.filter((f) => f.category === category),
      perPixel,
      last + 0.3,
    ),
  }));
  let bottom = 0;
  const placed = bands.map(({ category, rows }, index) => {
    const top = bottom;
    bottom += rows.length + 0.6;
    return { category, rows, top, bottom, index };
  });
  const traces = placed.map(({ category, rows, top, index }): PlotlyTrace => {
    const marks = rows.flatMap((row, place) => row.map((one) => ({ ...one, y: top + place + 0.8 })));
    const color = palette[index % palette.length] ?? inkColor;
    return {
      type: 'scatter',
      mode: 'markers+text',
      name: escapeText(category),
      x: marks.map(({ feature }) => feature.x),
      y: marks.map(({ y }) => rounded(y)),
      text: marks.map(({ feature }) => `\u00a0${escapeText(labelOf(feature))}\u00a0`),
      textposition: marks.map(({ left }) => (left ? 'middle left' : 'middle right')),
      textfont: { size: 11, color: inkColor },
      cliponaxis: false,
      hovertext: marks.map(
        ({ feature }) =>
          `<b>${escapeText(feature.name)}</b><br>Linux ${feature.kernel} (${feature.year})${feature.uncertain ? '<br>version not certain' : ''}`,
      ),
      hovertemplate: '%{hovertext}<extra></extra>',
      marker: {
        color,
        size: 8,
        symbol: marks.map(
          ({ feature }) => `${symbols[index % symbols.length]}${feature.uncertain ? '-open' : ''}`,
        ),
        line: { width: 1.5, color },
      },
    };
  });
  const uncertain = all.filter((f) => f.uncertain).length;
  const notes =
    uncertain === 0
      ? []
      : [`Hollow marks (${uncertain} of ${all.length}): the kernel version is not certain.`];
  return {
    data: traces,
    layout: layoutOf({
      title,
      notes,
      plotHeight: Math.max(3, bottom) * rowHeight + 30,
      xaxis: {
        range: [first - 0.3, last + 0.3],
        dtick: 2,
        tick0: Math.ceil(first / 2) * 2,
        tickformat: 'd',
        title: { text: 'year of release' },
      },
      yaxis: {
        range: [bottom, -1.6],
        tickvals: placed.map((band) => (band.top + band.bottom) / 2),
        ticktext: placed.map((band) => escapeText(band.category)),
        showgrid: false,
        ticks: '',
        fixedrange: true,
      },
      shapes: [
        ...placed.filter((band) => band.index % 2 === 0).map(bandShape),
        ...lines.map((mark) => lineShape(mark.x)),
      ],
      annotations: lines.map((mark, index) => lineLabel(mark, index, lines)),
      more: { hovermode: 'closest' },
    }),
    alt: altText(title, all, categories, lines),
    notes,
  };
}

function readFeatures(table: AnyTable): Feature[] {
  const [names, kernels, years, categories] = ['feature', 'kernel', 'year', 'category'].map((name) =>
    table.columnNamed(name),
  );
  const uncertain = table.has('uncertain') ? table.columnNamed('uncertain') : undefined;
  const rows = Array.from({ length: table.length }, (_, row) => ({
    name: String(names?.at(row)),
    kernel: String(kernels?.at(row)),
    year: Number(years?.at(row)),
    category: String(categories?.at(row)),
    uncertain: uncertain !== undefined && Boolean(uncertain.at(row)),
  }));
  return spreadWithinYears(rows);
}

/** The table knows the year of a release, not its day: the releases of a year are spread over it in their order. */
function spreadWithinYears(rows: readonly Omit<Feature, 'x'>[]): Feature[] {
  const kernelsOf = new Map<number, string[]>();
  for (const { year, kernel } of rows) {
    const kernels = kernelsOf.get(year) ?? [];
    if (!kernels.includes(kernel)) kernels.push(kernel);
    kernelsOf.set(year, kernels);
  }
  for (const kernels of kernelsOf.values()) kernels.sort(compareKernels);
  return rows.map((row) => {
    const kernels = kernelsOf.get(row.year) ?? [];
    return {
      ...row,
      x: rounded(row.year + (kernels.indexOf(row.kernel) + 0.5) / Math.max(1, kernels.length)),
    };
  });
}

/** Where a kernel stands on the axis: as in the table, else between its neighbours. */
function kernelScale(features: readonly Feature[]): (kernel: string) => number {
  const known = [...features].sort((a, b) => compareKernels(a.kernel, b.kernel) || a.x - b.x);
  return (kernel) => {
    const same = known.find((f) => compareKernels(f.kernel, kernel) === 0);
    if (same !== undefined) return same.x;
    const after = known.find((f) => compareKernels(f.kernel, kernel) > 0);
    const before = known.filter((f) => compareKernels(f.kernel, kernel) < 0).at(-1);
    if (before === undefined) return (after?.x ?? 0) - 0.2;
    return after === undefined ? before.x + 0.3 : (before.x + after.x) / 2;
  };
}

/** Compares what two releases have of `major.minor`, with the third number for 2.6 only. */
function compareKernels(a: string, b: string): number {
  const [left, right] = [a, b].map((release) => {
    const numbers = (/^\d+(\.\d+)*/.exec(release)?.[0] ?? '0').split('.').map(Number);
    return numbers[0] === 2 ? numbers.slice(0, 3) : numbers.slice(0, 2);
  });
  for (let place = 0; place < 3; place++) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface Placed {
  readonly feature: Feature;
  /** The label stands left of the mark where it would run out of the plot. */
  readonly left: boolean;
}

/** Puts features in as few rows as labels that do not touch allow. */
function pack(features: readonly Feature[], perPixel: number, axisEnd: number): Placed[][] {
  const rows: { end: number; placed: Placed[] }[] = [];
  for (const feature of [...features].sort((a, b) => a.x - b.x)) {
    const labelled = (labelOf(feature).length * letterWidth + 16) * perPixel;
    const left = feature.x + labelled > axisEnd;
    const start = left ? feature.x - labelled : feature.x - 8 * perPixel;
    const end = left ? feature.x + 10 * perPixel : feature.x + labelled + 4 * perPixel;
    const row = rows.find((one) => one.end <= start);
    if (row === undefined) rows.push({ end, placed: [{ feature, left }] });
    else {
      row.end = end;
      row.placed.push({ feature, left });
    }
  }
  return rows.map((row) => row.placed);
}

function labelOf(feature: Feature): string {
  return `${feature.name}  ${feature.kernel}`;
}

function bandShape(band: { readonly top: number; readonly bottom: number }): Json {
  return {
    type: 'rect',
    layer: 'below',
    xref: 'paper',
    x0: 0,
    x1: 1,
    y0: rounded(band.top),
    y1: rounded(band.bottom),
    fillcolor: '#F6F8FA',
    line: { width: 0 },
  };
}

function lineShape(x: number): Json {
  return {
    type: 'line',
    layer: 'below',
    x0: x,
    x1: x,
    yref: 'paper',
    y0: 0,
    y1: 1,
    line: { color: '#B00020', width: 1.5, dash: 'dash' },
  };
}

function lineLabel(
  mark: KernelLine & { readonly x: number },
  index: number,
  all: readonly { x: number }[],
): Json {
  const rightmost = mark.x === Math.max(...all.map((one) => one.x)) && all.length > 1;
  return {
    text: `${escapeText(mark.label)}: ${escapeText(shortRelease(mark.kernel))}`,
    x: mark.x,
    yref: 'paper',
    y: 1,
    yanchor: 'top',
    xanchor: rightmost ? 'right' : 'left',
    xshift: rightmost ? -4 : 4,
    yshift: -(index % 2) * 14,
    showarrow: false,
    font: { size: 12, color: '#B00020' },
  };
}

function shortRelease(release: string): string {
  return /^\d+\.\d+(\.\d+)?/.exec(release)?.[0] ?? release;
}

function altText(
  title: string,
  features: readonly Feature[],
  categories: readonly string[],
  lines: readonly (KernelLine & { readonly x: number })[],
): string {
  const years = features.map((f) => f.year);
  const has = lines.map((mark) => {
    const count = features.filter((f) => compareKernels(f.kernel, mark.kernel) <= 0).length;
    return `${mark.label} (${shortRelease(mark.kernel)}) has ${count} of them and lacks ${features.length - count}`;
  });
  const inEach = categories.map((c) => `${c} ${features.filter((f) => f.category === c).length}`);
  return (
    `${title}: timeline of ${plural(features.length, 'kernel feature')} from ${Math.min(...years)} to ${Math.max(...years)} ` +
    `(${inEach.join(', ')}).${has.length > 0 ? ` ${has.join('; ')}.` : ''}`
  );
}
