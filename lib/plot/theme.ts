import type { Json, PlotlyLayout } from './figure.js';

/**
 * Colours that people with any colour vision tell apart, in this order: Paul Tol's "bright" scheme.
 * @see https://personal.sron.nl/~pault/
 */
export const palette = ['#4477AA', '#EE6677', '#228833', '#CCBB44', '#66CCEE', '#AA3377'] as const;
export const otherColor = '#BBBBBB';
export const lostColor = '#B00020';
export const inkColor = '#24292F';
const quietColor = '#6E7781';
const gridColor = '#E8EBEF';
const font = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';

/** The colour of each category: the first ones get their own, the rest share a grey. */
export function colorsOf(categories: readonly string[]): ReadonlyMap<string, string> {
  return new Map(categories.map((name, place) => [name, palette[place] ?? otherColor]));
}

/** Dark or white: what can be read on a colour of the form #RRGGBB. */
export function textColorOn(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? inkColor : '#FFFFFF';
}

/** The colour at a place from 0 to 1 on a scale of colours at even distances. */
export function mixColors(scale: readonly string[], place: number): string {
  const at = Math.min(1, Math.max(0, place)) * (scale.length - 1);
  const below = scale[Math.floor(at)] ?? '#FFFFFF';
  const above = scale[Math.ceil(at)] ?? below;
  const part = at - Math.floor(at);
  const mixed = [1, 3, 5].map((digit) => {
    const [from = 0, to = 0] = [below, above].map((color) =>
      Number.parseInt(color.slice(digit, digit + 2), 16),
    );
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('').toUpperCase()}`;
}

const axis: Json = {
  automargin: true,
  gridcolor: gridColor,
  linecolor: '#AFB8C1',
  zeroline: false,
  ticks: 'outside',
  ticklen: 4,
  tickcolor: '#AFB8C1',
  tickfont: { size: 12, color: inkColor },
  title: { font: { size: 13, color: quietColor }, standoff: 8 },
};

const template: Json = {
  layout: {
    font: { family: font, size: 12, color: inkColor },
    colorway: [...palette],
    paper_bgcolor: '#FFFFFF',
    plot_bgcolor: '#FFFFFF',
    hoverlabel: { font: { family: font, size: 12 }, align: 'left', namelength: -1 },
    xaxis: axis,
    yaxis: axis,
  },
};

export interface Frame {
  readonly title: string;
  readonly notes: readonly string[];
  /** Height of the drawing area in pixels, without title, legend, axis and notes. */
  readonly plotHeight: number;
  readonly legend?: boolean;
  readonly xaxis: Json;
  readonly yaxis: Json;
  readonly shapes?: readonly Json[];
  readonly annotations?: readonly Json[];
  readonly more?: { readonly [key: string]: Json };
}

const noteLine = 16;

/** A layout in the one style of all plots: title at the left, legend beneath it, notes in small letters under the axis. */
export function layoutOf(frame: Frame): PlotlyLayout {
  const { title, notes, plotHeight, legend = false } = frame;
  const top = legend ? 76 : 50;
  const bottom = 56 + notes.length * noteLine;
  return {
    template,
    height: plotHeight + top + bottom,
    margin: { l: 64, r: 24, t: top, b: bottom },
    title: {
      text: title,
      x: 0,
      xref: 'container',
      xanchor: 'left',
      pad: { l: 16, t: 14 },
      y: 1,
      yref: 'container',
      yanchor: 'top',
      font: { size: 16, color: inkColor },
    },
    showlegend: legend,
    legend: { orientation: 'h', x: 0, xanchor: 'left', y: 1, yanchor: 'bottom', font: { size: 12 } },
    xaxis: frame.xaxis,
    yaxis: frame.yaxis,
    shapes: frame.shapes ?? [],
    annotations: [...(frame.annotations ?? []), ...noteAnnotations(notes)],
    ...frame.more,
  };
}

/** The layout with more notes beneath those that it has. */
export function addNotes(layout: PlotlyLayout, before: number, notes: readonly string[]): PlotlyLayout {
  const { margin, annotations } = layout;
  const more = notes.length * noteLine;
  return {
    ...layout,
    height: layout.height + more,
    margin: isObject(margin) ? { ...margin, b: Number(margin.b ?? 0) + more } : { b: more },
    annotations: [
      ...(Array.isArray(annotations) ? annotations : []),
      ...noteAnnotations(notes, before * noteLine),
    ],
  };
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noteAnnotations(notes: readonly string[], below = 0): Json[] {
  if (notes.length === 0) return [];
  return [
    {
      text: notes.map(escapeText).join('<br>'),
      showarrow: false,
      align: 'left',
      xref: 'paper',
      x: 0,
      xanchor: 'left',
      yref: 'paper',
      y: 0,
      yanchor: 'top',
      yshift: -46 - below,
      font: { size: 11, color: quietColor },
    },
  ];
}

/** plotly reads a few HTML tags in its texts: names from the kernel must not be taken for them. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
