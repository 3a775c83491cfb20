import type { AnyTable } from '../events/any-table.js';
import { formatCount } from '../events/format-value.js';
import { numbersOf } from '../events/numbers-of.js';
import { boxesByStack, boxesInTime, type CallBox, type CallColumns } from './call-boxes.js';
import type { Figure, PlotlyTrace } from './figure.js';
import { formatQuantity, plural, rounded, type Scale, scaleFor } from './quantity.js';
import { escapeText, inkColor, layoutOf, palette, textColorOn } from './theme.js';

export interface IcicleOptions extends Partial<CallColumns> {
  readonly title?: string;
  /** Where the calls were in time, or calls of the same function from the same callers as one box. */
  readonly by?: 'time' | 'stack';
  /** How many levels are drawn. Default: all. */
  readonly levels?: number;
}

interface Panel {
  readonly name: string;
  readonly boxes: readonly CallBox[];
  /** The row of its outermost calls, from the top. */
  readonly top: number;
  readonly rows: number;
  readonly span: number;
  readonly calls: number;
}

interface OwnTime {
  readonly name: string;
  readonly self: number;
}

const rowHeight = 21;
const drawingWidth = 800;
const letterWidth = 6.2;
const quietBox = '#DDE3EA';

/**
 * Calls as nested boxes: the outermost on top, beneath it what it called, as wide as it took. Needs a time of begin, a duration, a depth
 * and a name, as the table of the function graph has them. Several tables, by name, are drawn one above the other on the same scale. The
 * functions with most time of their own have colours. Neighbours too narrow to be seen are drawn as one grey box, and a note says so.
 *
 * @example
 * icicle(trace.table('function_graph'))
 * icicle({ cold, cached }, { title: 'The same read, twice' })
 */
export function icicle(
  calls: AnyTable | Readonly<Record<string, AnyTable>>,
  options: IcicleOptions = {},
): Figure {
  const { by = 'time', levels = Number.POSITIVE_INFINITY } = options;
  const columns: CallColumns = {
    start: options.start ?? 'ts',
    duration: options.duration ?? 'duration_ns',
    depth: options.depth ?? 'depth',
    name: options.name ?? 'function',
  };
  const named = isTable(calls) ? { '': calls } : calls;
  const panels = panelsOf(named, columns, by, levels);
  const greatest = Math.max(0, ...panels.map(({ span }) => span));
  const scale = scaleFor(greatest, 'ns');
  const own = namesByOwnTime(panels);
  const colored = inOneLine(own.map(({ name }) => name));
  const drawn = panels.map((panel) => ({ ...panel, boxes: mergeNarrow(panel.boxes, greatest / 1000) }));
  const title = options.title ?? (by === 'time' ? 'Calls in time' : 'Calls by stack');
  const notes = notesOf(panels, drawn, own, levels, named);
  const rows = panels.reduce((sum, panel) => sum + panel.rows, 0) + (panels.length - 1) * 0.6;
  const context = { panels: drawn, scale, greatest };
  const traces = [
    ...colored.map((name, place) =>
      boxTrace(context, name, palette[place] ?? quietBox, (box) => box.name === name),
    ),
    boxTrace(context, 'others', quietBox, (box) => !colored.includes(box.name)),
  ].filter((trace) => Array.isArray(trace.x) && trace.x.length > 0);
  return {
    data: traces,
    layout: layoutOf({
      title,
      notes,
      legend: traces.length > 1,
      plotHeight: Math.max(1, rows) * rowHeight + 10,
      xaxis: {
        title: {
          text:
            by === 'time' ? `time since the first call (${scale.name})` : `time in all calls (${scale.name})`,
        },
        range: [0, rounded(Math.max(greatest, 1) / scale.divide)],
      },
      yaxis: {
        range: [Math.max(1, rows) - 0.4, -0.6],
        tickvals: panels.map(({ top }) => rounded(top)),
        ticktext: panels.map(({ name }) => escapeText(name)),
        ticks: '',
        showgrid: false,
        fixedrange: true,
      },
      more: { barmode: 'overlay', hovermode: 'closest' },
    }),
    alt: altText(title, panels, by, own),
    notes,
  };
}

function isTable(calls: AnyTable | Readonly<Record<string, AnyTable>>): calls is AnyTable {
  return typeof calls.columnNamed === 'function';
}

function panelsOf(
  named: Readonly<Record<string, AnyTable>>,
  columns: CallColumns,
  by: 'time' | 'stack',
  levels: number,
): Panel[] {
  let top = 0;
  return Object.entries(named).map(([name, table]) => {
    const all = by === 'time' ? boxesInTime(table, columns) : boxesByStack(table, columns);
    const boxes = all.filter(({ depth }) => depth < levels);
    const rows = 1 + boxes.reduce((deepest, { depth }) => Math.max(deepest, depth), 0);
    const span = boxes.reduce((last, { end }) => Math.max(last, end), 0);
    const panel = { name, boxes, top, rows, span, calls: table.length };
    top += rows + 0.6;
    return panel;
  });
}

/** Names with the time that was in no call of theirs, most first, over all panels. */
function namesByOwnTime(panels: readonly Panel[]): OwnTime[] {
  const times = new Map<string, number>();
  for (const { boxes } of panels)
    for (const { name, self } of boxes) times.set(name, (times.get(name) ?? 0) + self);
  return [...times]
    .map(([name, self]) => ({ name, self }))
    .filter(({ self }) => self > 0)
    .sort((a, b) => b.self - a.self);
}

/** The first names for which a legend has room in one line, and for which there are colours. */
function inOneLine(names: readonly string[]): string[] {
  const symbol = 46;
  let room = drawingWidth - symbol - 'others'.length * letterWidth;
  return names.slice(0, palette.length).filter((name) => {
    room -= symbol + name.length * letterWidth * 1.1;
    return room >= 0;
  });
}

function tellOwn(own: readonly OwnTime[], most: number): string {
  return own
    .slice(0, most)
    .map(({ name, self }) => `${name} ${formatQuantity(self, 'ns')}`)
    .join(', ');
}

/** Neighbours of a row that are narrower than `width` become one box without a name, where what lies between them is narrow too. */
function mergeNarrow(boxes: readonly CallBox[], width: number): CallBox[] {
  const byRow = [...boxes].sort((a, b) => a.depth - b.depth || a.start - b.start);
  const merged: CallBox[] = [];
  for (const box of byRow) {
    const last = merged.at(-1);
    const narrow = box.end - box.start < width;
    if (
      !narrow ||
      last === undefined ||
      last.depth !== box.depth ||
      box.start - last.end > width ||
      last.total >= width
    ) {
      merged.push(box);
      continue;
    }
    merged[merged.length - 1] = {
      ...last,
      name: '',
      end: Math.max(last.end, box.end),
      count: last.count + box.count,
      // stays below the width of one box: a merged box grows on
      total: Math.min(last.total, box.total),
      self: last.self + box.self,
    };
  }
  return merged;
}

interface Context {
  readonly panels: readonly Panel[];
  readonly scale: Scale;
  readonly greatest: number;
}

function boxTrace(
  { panels, scale, greatest }: Context,
  name: string,
  color: string,
  holds: (box: CallBox) => boolean,
): PlotlyTrace {
  const boxes = panels.flatMap(({ boxes, top }) =>
    boxes.filter(holds).map((box) => ({ box, y: top + box.depth })),
  );
  const labels = boxes.map(({ box }) => label(box, ((box.end - box.start) / greatest) * drawingWidth));
  return {
    type: 'bar',
    orientation: 'h',
    name: escapeText(name),
    base: boxes.map(({ box }) => rounded(box.start / scale.divide)),
    x: boxes.map(({ box }) => rounded((box.end - box.start) / scale.divide)),
    y: boxes.map(({ y }) => rounded(y)),
    width: 0.94,
    ...(labels.some((text) => text !== '')
      ? {
          text: labels,
          textposition: 'inside',
          insidetextanchor: 'middle',
          textangle: 0,
          constraintext: 'none',
          textfont: { size: 11, color: color === quietBox ? inkColor : textColorOn(color) },
        }
      : {}),
    hovertext: boxes.map(({ box }) => hoverText(box)),
    hovertemplate: `%{hovertext}<br>from %{base} ${scale.name}<extra></extra>`,
    marker: { color, line: { width: 0.5, color: '#FFFFFF' } },
  };
}

/** What of a name, and of how long it took, has room in a box. */
function label({ name, total, count }: CallBox, pixels: number): string {
  const letters = Math.floor((pixels - 8) / letterWidth);
  const full = `${name}  ${formatQuantity(total, 'ns')}${count > 1 ? ` in ${count}` : ''}`;
  if (name === '' || letters < 4) return '';
  if (full.length <= letters) return escapeText(full);
  return escapeText(name.length <= letters ? name : `${name.slice(0, letters - 1)}…`);
}

function hoverText({ name, count, total, self, start, end }: CallBox): string {
  if (name === '') return `${plural(count, 'short call')} in ${formatQuantity(end - start, 'ns')}`;
  const calls = count > 1 ? ` in ${plural(count, 'call')}` : '';
  return `<b>${escapeText(name)}</b><br>${formatQuantity(total, 'ns')}${calls}, ${formatQuantity(Math.max(0, self), 'ns')} of it its own`;
}

function notesOf(
  panels: readonly Panel[],
  drawn: readonly Panel[],
  own: readonly OwnTime[],
  levels: number,
  named: Readonly<Record<string, AnyTable>>,
): string[] {
  const count = (of: readonly Panel[]) => of.reduce((sum, { boxes }) => sum + boxes.length, 0);
  const calls = panels.reduce((sum, panel) => sum + panel.calls, 0);
  const threads = Math.max(0, ...Object.values(named).map(threadsOf));
  return [
    ...(own.length > 0 ? [`Most time of their own: ${tellOwn(own, 4)}.`] : []),
    ...(count(drawn) < count(panels)
      ? [
          `${formatCount(count(panels))} boxes drawn as ${formatCount(count(drawn))}: grey ones without a name are neighbours too narrow to be seen.`,
        ]
      : []),
    ...(Number.isFinite(levels)
      ? [`The outer ${plural(levels, 'level')} drawn, of ${plural(calls, 'call')} that were recorded.`]
      : []),
    ...(threads > 1 ? [`Calls of ${threads} threads lie over each other: take one of them.`] : []),
  ];
}

function threadsOf(table: AnyTable): number {
  return table.has('pid') ? new Set(numbersOf(table.columnNamed('pid'))).size : 1;
}

function altText(
  title: string,
  panels: readonly Panel[],
  by: 'time' | 'stack',
  own: readonly OwnTime[],
): string {
  if (panels.every(({ boxes }) => boxes.length === 0)) return `${title}: an icicle with nothing in it.`;
  const described = panels.map(({ name, span, calls, rows, boxes }) => {
    const outer = boxes
      .filter(({ depth }) => depth === 0)
      .reduce<CallBox | undefined>((a, b) => (a === undefined || b.total > a.total ? b : a), undefined);
    const most = outer === undefined ? '' : `, most in ${outer.name} (${formatQuantity(outer.total, 'ns')})`;
    return `${name === '' ? '' : `${name}: `}${plural(calls, 'call')} in ${formatQuantity(span, 'ns')}, ${plural(rows, 'level')} deep${most}`;
  });
  const kind = by === 'time' ? 'nested calls in time' : 'nested calls by stack';
  return `${title}: ${kind}. ${described.join('; ')}. Most time of their own: ${tellOwn(own, 3)}.`;
}
