import type { AnyTable } from '../events/any-table.js';
import { numbersOf } from '../events/numbers-of.js';
import type { Figure } from './figure.js';
import { formatQuantity, plural, rounded, scaleFor } from './quantity.js';
import { escapeText, layoutOf, otherColor, palette } from './theme.js';

export interface BarsOptions {
  readonly title?: string;
  /** The column with the lengths: the last numeric one unless told otherwise. */
  readonly value?: string;
  /** The column with the names: the first one unless told otherwise. */
  readonly label?: string;
  /** How many of the longest get a bar; the rest is added up in one. */
  readonly top?: number;
}

/**
 * Horizontal bars, longest first, each with its value at its end: counts by name, time by task.
 *
 * @example bars(countBy(trace.table('function'), 'function'), { title: 'What cat called' })
 */
export function bars(table: AnyTable, options: BarsOptions = {}): Figure {
  const numeric = table.columns.filter((c) => c.kind !== 'string' && c.kind !== 'bytes' && c.kind !== 'bool');
  const valueColumn = table.columnNamed(options.value ?? numeric.at(-1)?.name ?? 'count');
  const labelColumn = table.columnNamed(options.label ?? table.columnNames[0] ?? 'name');
  const { unit } = valueColumn;
  const what = unit === 'ns' ? valueColumn.name.replace(/Ns$/, '') : valueColumn.name;
  const title = options.title ?? `${what} by ${labelColumn.name}`;
  const values = numbersOf(valueColumn);
  const all = Array.from(values, (value, row) => ({ label: String(labelColumn.at(row)), value })).sort(
    (a, b) => b.value - a.value,
  );
  const top = options.top ?? 20;
  const shown = all.length <= top + 1 ? all : all.slice(0, top);
  const rest = all.slice(shown.length);
  const total = all.reduce((sum, bar) => sum + bar.value, 0);
  const restSum = rest.reduce((sum, bar) => sum + bar.value, 0);
  const notes =
    rest.length === 0
      ? []
      : [
          `The ${shown.length} largest of ${plural(all.length, 'value')}; the other ${rest.length} make up ${formatQuantity(restSum, unit)} together.`,
        ];
  const drawn = rest.length === 0 ? shown : [...shown, { label: `${rest.length} others`, value: restSum }];
  const greatest = Math.max(1e-9, ...drawn.map((bar) => Math.abs(bar.value)));
  const scale = scaleFor(greatest, unit);
  const labels = distinct(drawn.map((bar) => escapeText(bar.label)));
  return {
    data: [
      {
        type: 'bar',
        orientation: 'h',
        y: labels,
        x: drawn.map((bar) => rounded(bar.value / scale.divide)),
        text: drawn.map((bar) => formatQuantity(bar.value, unit)),
        textposition: 'outside',
        cliponaxis: false,
        textfont: { size: 11 },
        hovertext: drawn.map((bar) => share(bar.value, total)),
        hovertemplate: `<b>%{y}</b><br>%{text}%{hovertext}<extra></extra>`,
        marker: { color: drawn.map((_, place) => (place < shown.length ? palette[0] : otherColor)) },
      },
    ],
    layout: layoutOf({
      title,
      notes,
      plotHeight: Math.max(1, drawn.length) * 24 + 12,
      xaxis: {
        tickformat: ',',
        title: { text: scale.name === '' ? what : `${what} (${scale.name})` },
        range: [
          Math.min(0, ...drawn.map((bar) => bar.value)) / scale.divide,
          rounded((greatest / scale.divide) * 1.12),
        ],
      },
      yaxis: { autorange: 'reversed', type: 'category', ticks: '', showgrid: false, fixedrange: true },
      more: { bargap: 0.25 },
    }),
    alt: altText(title, shown, rest.length, total, unit),
    notes,
  };
}

function share(value: number, total: number): string {
  return total > 0 ? ` (${((value / total) * 100).toPrecision(3)}% of all)` : '';
}

/** Bars of the same name would fall on each other: later ones get a number. */
function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
}

function altText(
  title: string,
  shown: readonly { label: string; value: number }[],
  rest: number,
  total: number,
  unit: string | undefined,
): string {
  if (shown.length === 0) return `${title}: a bar chart with nothing in it.`;
  const named = shown
    .slice(0, 5)
    .map((bar) => `${bar.label} ${formatQuantity(bar.value, unit)}${share(bar.value, total)}`);
  const more = shown.length + rest - named.length;
  return `${title}: bar chart, longest first. ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
