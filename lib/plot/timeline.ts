import type { AnyTable } from '../events/any-table.js';
import { EventTable } from '../events/event-table.js';
import { originOf } from '../events/numbers-of.js';
import type { Figure } from './figure.js';
import { type LostInterval, lostNotes } from './lost-interval.js';
import { formatQuantity, plural, rounded, scaleFor } from './quantity.js';
import { escapeText, layoutOf } from './theme.js';
import { type Lanes, readLanes } from './timeline-lanes.js';
import { lostTraces, spanTraces } from './timeline-traces.js';

export interface TimelineOptions {
  readonly title?: string;
  /** The column that makes the lanes: `cpu` unless told otherwise; `comm` gives a lane a task. */
  readonly lane?: string;
  /** The column that makes the colours: `comm` unless told otherwise. */
  readonly color?: string;
  /** Where events were lost: hatched and noted. */
  readonly lost?: readonly LostInterval[];
  /** The time that is 0 on the axis: the earliest start unless told otherwise. */
  readonly originNs?: bigint;
}

const laneHeight = 36;

/**
 * A Gantt chart: who had what, when. `intervals` has `startNs` and `endNs` (64-bit nanoseconds), a column that makes the
 * lanes and one that makes the colours, such as `cpuOccupancy` gives. The idle task (pid 0) leaves its lane empty; where
 * nobody knows who ran (pid -1) the lane is hatched. Of very many intervals those too short to be seen are added up in
 * steps, in which a colour's height is its share of the time, and a note says so.
 *
 * @example timeline(cpuOccupancy(trace.table('sched_switch')), { title: 'Who had the CPUs' })
 */
export function timeline(intervals: AnyTable, options: TimelineOptions = {}): Figure {
  const { lane: laneBy = 'cpu', color: colorBy = 'comm', title = `Timeline of ${intervals.name}` } = options;
  const sorted = EventTable.untyped(intervals).sort('startNs');
  const origin = options.originNs ?? originOf(sorted.columnNamed('startNs'));
  const read = readLanes(sorted, laneBy, colorBy, origin);
  const lost = [...(options.lost ?? []), ...read.gaps];
  const last = lost.reduce((greatest, gap) => Math.max(greatest, Number(gap.endNs - origin)), read.last);
  const scale = scaleFor(last - read.first, 'ns');
  const labels = read.lanes.map(({ name }) => (laneBy === 'cpu' ? `CPU ${name}` : name));
  const notes = [...crowdNotes(read), ...lostNotes(lost)];
  const data = [...spanTraces(read, scale), ...lostTraces(lost, read.lanes, laneBy === 'cpu', origin, scale)];
  return {
    data,
    layout: layoutOf({
      title,
      notes,
      legend: laneBy !== colorBy || lost.length > 0,
      plotHeight: Math.max(1, labels.length) * laneHeight + 16,
      xaxis: {
        title: { text: `time since the start (${scale.name})` },
        range: [rounded(read.first / scale.divide), rounded(last / scale.divide)],
      },
      yaxis: {
        range: [Math.max(1, labels.length) - 0.5, -0.5],
        tickvals: [...labels.keys()],
        ticktext: labels.map(escapeText),
        ticks: '',
        showgrid: false,
        fixedrange: true,
      },
      more: { barmode: 'overlay', uniformtext: { mode: 'hide', minsize: 10 }, hovermode: 'closest' },
    }),
    alt: altText(title, read, labels, lost),
    notes,
  };
}

function crowdNotes({ step, intervals, lanes, leftOut }: Lanes): string[] {
  const drawn = lanes.reduce((sum, lane) => sum + lane.spans.length, 0);
  const notes: string[] = [];
  if (step > 0) {
    notes.push(
      `${plural(intervals, 'interval')} drawn as ${plural(drawn, 'bar')}: in steps of ${formatQuantity(step, 'ns')} a colour's height is its share of the time.`,
    );
  }
  if (leftOut > 0) notes.push(`${plural(leftOut, 'lane')} with less time not shown.`);
  return notes;
}

function altText(
  title: string,
  { lanes, categories, first, last }: Lanes,
  labels: readonly string[],
  lost: readonly LostInterval[],
): string {
  if (lanes.length === 0) return `${title}: a timeline with nothing in it.`;
  const described = lanes.slice(0, 8).map((lane, place) => {
    const top = [...lane.busyOf].sort((a, b) => b[1] - a[1])[0];
    const share = last === first ? 0 : Math.round((lane.busy / (last - first)) * 100);
    const most = top === undefined ? '' : `, mostly ${categories[top[0]]} (${formatQuantity(top[1], 'ns')})`;
    return `${labels[place]} busy ${share}% of the time${most}`;
  });
  const more = lanes.length > 8 ? [`and ${lanes.length - 8} more lanes`] : [];
  const over = `${plural(lanes.length, 'lane')} over ${formatQuantity(last - first, 'ns')}`;
  return [
    `${title}: a timeline of ${over}.`,
    `${[...described, ...more].join('; ')}.`,
    ...lostNotes(lost),
  ].join(' ');
}
