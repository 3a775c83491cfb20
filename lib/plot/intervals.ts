import type { Figure } from './figure.js';
import { rounded } from './quantity.js';
import { escapeText, layoutOf, lostColor, palette } from './theme.js';

/** A value that is known to lie between two others. */
export interface IntervalRow {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Drawn in the colour that catches the eye. */
  readonly strong?: boolean;
}

export interface IntervalsOptions {
  readonly title: string;
  /** What the horizontal axis shows, with its unit. */
  readonly axis: string;
  readonly notes?: readonly string[];
}

/**
 * Values with their intervals, a row each, and a line at zero: estimates, differences between two runs.
 *
 * @example intervals([{ label: 'kprobe', value: 820, low: 815, high: 826 }], { title: 'Cost', axis: 'ns a call' })
 */
export function intervals(rows: readonly IntervalRow[], options: IntervalsOptions): Figure {
  const { title, axis, notes = [] } = options;
  const colors = rows.map(({ strong }) => (strong ? lostColor : palette[0]));
  const ends = [0, ...rows.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = (most - least || 1) * 0.06;
  return {
    data: [
      ...rows.map((row, index) => ({
        type: 'scatter' as const,
        mode: 'lines',
        x: [rounded(row.low), rounded(row.high)],
        y: [escapeText(row.label), escapeText(row.label)],
        line: { color: colors[index] ?? palette[0], width: 3 },
        hoverinfo: 'skip',
        showlegend: false,
      })),
      {
        type: 'scatter',
        mode: 'markers',
        x: rows.map(({ value }) => rounded(value)),
        y: rows.map(({ label }) => escapeText(label)),
        marker: { color: colors, size: 9 },
        text: rows.map(({ low, high }) => `${rounded(low)} to ${rounded(high)}`),
        hovertemplate: '<b>%{y}</b><br>%{x} (%{text})<extra></extra>',
        showlegend: false,
      },
    ],
    layout: layoutOf({
      title,
      notes,
      plotHeight: Math.max(1, rows.length) * 26 + 20,
      xaxis: { title: { text: axis }, range: [rounded(least - margin), rounded(most + margin)] },
      yaxis: { autorange: 'reversed', type: 'category', ticks: '', fixedrange: true },
      shapes: [
        {
          type: 'line',
          xref: 'x',
          yref: 'paper',
          x0: 0,
          x1: 0,
          y0: 0,
          y1: 1,
          line: { color: '#6E7781', width: 1 },
        },
      ],
    }),
    alt: altText(title, rows),
    notes,
  };
}

function altText(title: string, rows: readonly IntervalRow[]): string {
  if (rows.length === 0) return `${title}: nothing to show.`;
  const named = rows
    .slice(0, 8)
    .map(
      ({ label, value, low, high }) =>
        `${label} ${rounded(value)}, between ${rounded(low)} and ${rounded(high)}`,
    );
  const more = rows.length - named.length;
  return `${title}: values with intervals. ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
