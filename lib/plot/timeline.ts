import type { AnyTable } from '../events/any-table.js';
import type { Column } from '../events/column.js';
import { EventTable } from '../events/event-table.js';
import { numbersOf, originOf } from '../events/numbers-of.js';
import { coalesce, type Span } from './coalesce.js';
import type { Figure, Json, PlotlyTrace } from './figure.js';
import { formatQuantity, plural, rounded, type Scale, scaleFor } from './quantity.js';
import { colorsOf, escapeText, inkColor, layoutOf, lostColor, otherColor, palette } from './theme.js';

/** A stretch of time in which the kernel could not keep events. */
export interface LostInterval {
  readonly startNs: bigint;
  readonly endNs: bigint;
  /** The CPU whose buffer overran; all lanes when it is not known. */
  readonly cpu?: number;
  /** How many events, where the kernel counted them. */
  readonly count?: number;
}

export interface TimelineOptions {
  readonly title?: string;
  /** The column that makes the lanes: `cpu` unless told otherwise; `comm` gives a lane a task. */
  readonly lane?: string;
  /** The column that makes the colours: `comm` unless told otherwise. */
  readonly color?: string;
  /** Where events were lost: shaded and noted. */
  readonly lost?: readonly LostInterval[];
  /** The time that is 0 on the axis: the earliest start unless told otherwise. */
  readonly originNs?: bigint;
}

const mostSpans = 3000;
const mostLanes = 40;
const laneHeight = 34;

/**
 * A Gantt chart: who had what, when. `intervals` has `startNs` and `endNs` (64-bit nanoseconds), a column that makes the
 * lanes and one that makes the colours, such as `cpuOccupancy` gives. The idle task (pid 0) leaves its lane empty.
 * Of very many intervals those too short to be seen are drawn together, and a note says so.
 *
 * @example timeline(cpuOccupancy(trace.table('sched_switch')), { title: 'Who had the CPUs', lost: trace.loss.intervals })
 */
export function timeline(intervals: AnyTable, options: TimelineOptions = {}): Figure {
  const { lane: laneBy = 'cpu', color: colorBy = 'comm', lost = [] } = options;
  const title = options.title ?? `Timeline of ${intervals.name}`;
  const sorted = EventTable.untyped(intervals).sort('startNs');
  const origin = options.originNs ?? originOf(sorted.columnNamed('startNs'));
  const starts = numbersOf(sorted.columnNamed('startNs'), origin);
  const ends = numbersOf(sorted.columnNamed('endNs'), origin);
  const lanes = grouped(sorted.columnNamed(laneBy), mostLanes, starts, ends);
  const colors = grouped(sorted.columnNamed(colorBy), Number.POSITIVE_INFINITY, starts, ends);
  const idle = idleRows(sorted);

  let first = 0;
  let last = 0;
  for (let row = 0; row < starts.length; row++) {
    first = Math.min(first, starts[row] ?? 0);
    last = Math.max(last, ends[row] ?? 0);
  }
  for (const gap of lost) last = Math.max(last, Number(gap.endNs - origin));
  const scale = scaleFor(last - first, 'ns');

  const byLane: Lane[] = lanes.shown.map((name) => ({
    name,
    spans: [],
    busy: 0,
    drawn: 0,
    busyOf: new Map(),
  }));
  const rowsOf: number[][] = byLane.map(() => []);
  let busyRows = 0;
  for (let row = 0; row < starts.length; row++) {
    const lane = byLane[lanes.codes[row] ?? 0];
    if (lane === undefined || idle(row)) continue;
    const took = (ends[row] ?? 0) - (starts[row] ?? 0);
    const category = colors.codes[row] ?? 0;
    lane.busy += took;
    lane.busyOf.set(category, (lane.busyOf.get(category) ?? 0) + took);
    rowsOf[lanes.codes[row] ?? 0]?.push(row);
    busyRows++;
  }
  const width = busyRows <= mostSpans ? 0 : ((last - first) * byLane.length) / mostSpans;
  byLane.forEach((lane, place) => {
    const rows = (rowsOf[place] ?? []).map((row) => ({
      start: starts[row] ?? 0,
      end: ends[row] ?? 0,
      category: colors.codes[row] ?? 0,
    }));
    lane.spans =
      width === 0
        ? rows.map((row) => ({ ...row, count: 1, busy: row.end - row.start }))
        : coalesce(rows, width);
  });
  const drawn = byLane.reduce((sum, lane) => sum + lane.spans.length, 0);

  const notes = [
    ...(width > 0
      ? [
          `${plural(busyRows, 'interval')} drawn as ${plural(drawn, 'bar')}: those under ${formatQuantity(width, 'ns')} are drawn together in the colour of the longest.`,
        ]
      : []),
    ...(lanes.left > 0 ? [`${plural(lanes.left, 'lane')} with less time not shown.`] : []),
    ...lostNotes(lost),
  ];
  const laneNames = byLane.map((lane) => laneLabel(laneBy, lane.name));
  const traces = [
    ...spanTraces(byLane, laneNames, colors.shown, scale, last - first),
    ...lostTraces(
      lost,
      origin,
      laneBy,
      byLane.map((lane) => lane.name),
      laneNames,
      scale,
    ),
  ];
  return {
    data: traces,
    layout: layoutOf({
      title,
      notes,
      legend: traces.length > 0,
      plotHeight: Math.max(1, byLane.length) * laneHeight + 16,
      xaxis: {
        title: { text: `time since the start (${scale.name})` },
        range: [rounded(first / scale.divide), rounded(last / scale.divide)],
      },
      yaxis: {
        autorange: 'reversed',
        type: 'category',
        categoryarray: laneNames,
        categoryorder: 'array',
        ticks: '',
        showgrid: false,
        fixedrange: true,
      },
      more: {
        barmode: 'overlay',
        bargap: 0.22,
        uniformtext: { mode: 'hide', minsize: 10 },
        hovermode: 'closest',
      },
    }),
    alt: altText(title, byLane, laneNames, colors.shown, last - first, lost),
    notes,
  };
}

interface Lane {
  readonly name: string;
  spans: Span[];
  busy: number;
  drawn: number;
  readonly busyOf: Map<number, number>;
}

interface Grouping {
  /** Names that get a place of their own. */
  readonly shown: readonly string[];
  /** How many got none. */
  readonly left: number;
  /** Each row's place in `shown`; beyond its end when it has none. */
  readonly codes: Uint32Array;
}

/** The different values of a column: numbers in their order, names by the time that they had. */
function grouped(column: Column, limit: number, starts: Float64Array, ends: Float64Array): Grouping {
  const timeOf = new Map<string, number>();
  const names = Array.from({ length: column.length }, (_, row) => String(column.at(row)));
  names.forEach((name, row) => {
    timeOf.set(name, (timeOf.get(name) ?? 0) + (ends[row] ?? 0) - (starts[row] ?? 0));
  });
  const byTime = [...timeOf.keys()].sort((a, b) => (timeOf.get(b) ?? 0) - (timeOf.get(a) ?? 0));
  const kept = byTime.slice(0, limit);
  const shown = column.kind === 'string' ? kept : kept.sort((a, b) => Number(a) - Number(b));
  const place = new Map(shown.map((name, code) => [name, code]));
  return {
    shown,
    left: byTime.length - shown.length,
    codes: Uint32Array.from(names, (name) => place.get(name) ?? shown.length),
  };
}

function idleRows(table: AnyTable): (row: number) => boolean {
  if (!table.has('pid')) return () => false;
  const pid = table.columnNamed('pid');
  return (row) => Number(pid.at(row)) === 0;
}

function laneLabel(laneBy: string, name: string): string {
  return laneBy === 'cpu' ? `CPU ${name}` : escapeText(name);
}

/** One trace a colour: the categories with most time get their own, the others share grey. */
function spanTraces(
  lanes: readonly Lane[],
  laneNames: readonly string[],
  categories: readonly string[],
  scale: Scale,
  range: number,
): PlotlyTrace[] {
  const timeOf = (category: number) => lanes.reduce((sum, lane) => sum + (lane.busyOf.get(category) ?? 0), 0);
  const busy = categories
    .map((name, category) => ({ name, category, time: timeOf(category) }))
    .filter((entry) => entry.time > 0)
    .sort((a, b) => b.time - a.time);
  const own = busy.slice(0, busy.length === palette.length + 1 ? palette.length + 1 : palette.length);
  const rest = new Set(busy.slice(own.length).map((entry) => entry.category));
  const colors = colorsOf(own.map((entry) => entry.name));
  const traceOf = (name: string, color: string, holds: (category: number) => boolean): PlotlyTrace => {
    const spans = lanes.flatMap((lane, place) =>
      lane.spans
        .filter((span) => holds(span.category))
        .map((span) => ({ span, lane: laneNames[place] ?? '' })),
    );
    const nameOf = (span: Span) => escapeText(categories[span.category] ?? '');
    return {
      type: 'bar',
      orientation: 'h',
      name: escapeText(name),
      base: spans.map(({ span }) => rounded(span.start / scale.divide)),
      x: spans.map(({ span }) => rounded((span.end - span.start) / scale.divide)),
      y: spans.map(({ lane }) => lane),
      text: spans.map(({ span }) => (span.end - span.start > range * 0.05 ? nameOf(span) : '')),
      textposition: 'inside',
      insidetextanchor: 'middle',
      textangle: 0,
      textfont: { size: 11, color: textColorOn(color) },
      hovertext: spans.map(({ span }) => hoverText(nameOf(span), span, scale)),
      hovertemplate: '%{hovertext}<extra>%{y}</extra>',
      marker: { color, line: { width: 0 } },
    };
  };
  return [
    ...own.map((entry) =>
      traceOf(entry.name, colors.get(entry.name) ?? otherColor, (c) => c === entry.category),
    ),
    ...(rest.size > 0 ? [traceOf(`${rest.size} others`, otherColor, (c) => rest.has(c))] : []),
  ];
}

function hoverText(name: string, span: Span, scale: Scale): string {
  const at = `at ${rounded(span.start / scale.divide)} ${scale.name}`;
  return span.count === 1
    ? `<b>${name}</b><br>${formatQuantity(span.busy, 'ns')} ${at}`
    : `mostly <b>${name}</b><br>${plural(span.count, 'interval')}, ${formatQuantity(span.busy, 'ns')} busy of ${formatQuantity(span.end - span.start, 'ns')}, ${at}`;
}

function textColorOn(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? inkColor : '#FFFFFF';
}

function lostTraces(
  lost: readonly LostInterval[],
  origin: bigint,
  laneBy: string,
  lanes: readonly string[],
  laneNames: readonly string[],
  scale: Scale,
): PlotlyTrace[] {
  const bars = lost.flatMap((gap) =>
    laneNames
      .filter((_, place) => laneBy !== 'cpu' || gap.cpu === undefined || lanes[place] === String(gap.cpu))
      .map((lane) => ({ gap, lane })),
  );
  if (bars.length === 0) return [];
  return [
    {
      type: 'bar',
      orientation: 'h',
      name: 'events lost',
      base: bars.map(({ gap }) => rounded(Number(gap.startNs - origin) / scale.divide)),
      x: bars.map(({ gap }) => rounded(Number(gap.endNs - gap.startNs) / scale.divide)),
      y: bars.map(({ lane }) => lane),
      width: 0.96,
      hovertext: bars.map(({ gap }) =>
        gap.count === undefined ? 'events lost' : `${plural(gap.count, 'event')} lost`,
      ),
      hovertemplate: '%{hovertext}<extra>%{y}</extra>',
      marker: {
        color: 'rgba(176,0,32,0.08)',
        line: { width: 1, color: lostColor },
        pattern: { shape: '/', fgcolor: lostColor, size: 7, solidity: 0.25 } satisfies Json,
      },
    },
  ];
}

function lostNotes(lost: readonly LostInterval[]): string[] {
  if (lost.length === 0) return [];
  const known = lost.reduce((sum, gap) => sum + (gap.count ?? 0), 0);
  const what = lost.every((gap) => gap.count !== undefined) ? plural(known, 'event') : 'Events';
  return [
    `${what} ${known === 1 ? 'was' : 'were'} lost in ${plural(lost.length, 'stretch').replace('stretchs', 'stretches')} (hatched): what happened there is not known.`,
  ];
}

function altText(
  title: string,
  lanes: readonly Lane[],
  laneNames: readonly string[],
  categories: readonly string[],
  range: number,
  lost: readonly LostInterval[],
): string {
  if (lanes.length === 0) return `${title}: a timeline with nothing in it.`;
  const described = lanes.slice(0, 8).map((lane, place) => {
    const top = [...lane.busyOf].sort((a, b) => b[1] - a[1])[0];
    const share = range === 0 ? 0 : Math.round((lane.busy / range) * 100);
    const most = top === undefined ? '' : `, mostly ${categories[top[0]]} (${formatQuantity(top[1], 'ns')})`;
    return `${laneNames[place]} busy ${share}% of the time${most}`;
  });
  const more = lanes.length > 8 ? [`and ${lanes.length - 8} more lanes`] : [];
  return `${title}: a timeline of ${plural(lanes.length, 'lane')} over ${formatQuantity(range, 'ns')}. ${[...described, ...more].join('; ')}.${lost.length > 0 ? ` ${lostNotes(lost).join(' ')}` : ''}`;
}
