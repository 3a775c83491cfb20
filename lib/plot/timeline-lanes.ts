import type { Column } from '../events/column.js';
import type { EventTable } from '../events/event-table.js';
import { numbersOf } from '../events/numbers-of.js';
import { coalesce, type Span, spanOf } from './coalesce.js';
import type { LostInterval } from './lost-interval.js';

/** One row of a timeline. */
export interface Lane {
  readonly name: string;
  readonly spans: readonly Span[];
  /** Time that was not idle. */
  readonly busy: number;
  /** Time of each category. */
  readonly busyOf: ReadonlyMap<number, number>;
}

/** The intervals of a table, sorted into lanes and ready to be drawn. All times are nanoseconds from the origin. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Lanes for which there was no room. */
  readonly leftOut: number;
  /** Names of the categories. */
  readonly categories: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Intervals that are drawn. */
  readonly intervals: number;
  /** The step in which short intervals were added up; 0 when each has its own bar. */
  readonly step: number;
  /** Where the intervals themselves say that events were lost (pid -1). */
  readonly gaps: readonly LostInterval[];
}

const mostSpans = 3000;
/** A step of a crowded lane is drawn with up to five spans. */
const mostSteps = 600;
const mostLanes = 40;

/** @param sorted intervals by `startNs` */
export function readLanes(sorted: EventTable, laneBy: string, colorBy: string, origin: bigint): Lanes {
  const starts = numbersOf(sorted.columnNamed('startNs'), origin);
  const ends = numbersOf(sorted.columnNamed('endNs'), origin);
  const pids = sorted.has('pid') ? numbersOf(sorted.columnNamed('pid')) : undefined;
  const lanes = groupByTime(
    sorted.columnNamed(laneBy),
    mostLanes,
    starts,
    ends,
    laneBy === 'cpu' ? undefined : pids,
  );
  const colors = groupByTime(sorted.columnNamed(colorBy), Number.POSITIVE_INFINITY, starts, ends);
  const rows = lanes.names.map((): number[] => []);
  const gaps: LostInterval[] = [];
  let [first, last, intervals] = [0, 0, 0];
  for (let row = 0; row < starts.length; row++) {
    first = Math.min(first, starts[row] ?? 0);
    last = Math.max(last, ends[row] ?? 0);
    const pid = pids?.[row];
    if (pid === -1) gaps.push(gapAt(sorted, row));
    if (pid === 0 || pid === -1) continue;
    const lane = rows[lanes.codes[row] ?? 0];
    if (lane === undefined) continue;
    lane.push(row);
    intervals++;
  }
  const step = intervals <= mostSpans ? 0 : ((last - first) * Math.max(1, rows.length)) / mostSteps;
  return {
    lanes: lanes.names.map((name, place) => {
      const drawn = (rows[place] ?? []).map((row) => ({
        start: starts[row] ?? 0,
        end: ends[row] ?? 0,
        category: colors.codes[row] ?? 0,
      }));
      const busyOf = new Map<number, number>();
      for (const { start, end, category } of drawn)
        busyOf.set(category, (busyOf.get(category) ?? 0) + end - start);
      return {
        name,
        spans: step === 0 ? drawn.map(spanOf) : coalesce(drawn, step, colors.names.length),
        busy: [...busyOf.values()].reduce((sum, busy) => sum + busy, 0),
        busyOf,
      };
    }),
    leftOut: lanes.leftOut,
    categories: colors.names,
    first,
    last,
    intervals,
    step,
    gaps,
  };
}

function gapAt(table: EventTable, row: number): LostInterval {
  const at = (name: string) => BigInt(String(table.columnNamed(name).at(row)));
  const cpu = table.has('cpu') ? { cpu: Number(table.columnNamed('cpu').at(row)) } : {};
  return { startNs: at('startNs'), endNs: at('endNs'), ...cpu };
}

interface Grouping {
  readonly names: readonly string[];
  readonly leftOut: number;
  /** Each row's place in `names`; beyond its end when it has none. */
  readonly codes: Uint32Array;
}

/** The different values of a column: numbers in their order, names by the time that they had. Idle time (pid 0) makes no name. */
function groupByTime(
  column: Column,
  limit: number,
  starts: Float64Array,
  ends: Float64Array,
  pids?: Float64Array,
): Grouping {
  const { codes, limit: codeLimit } = column.rowCodes();
  const time = new Float64Array(codeLimit).fill(-1);
  const rowOf = new Uint32Array(codeLimit);
  for (let row = 0; row < codes.length; row++) {
    if (pids !== undefined && (pids[row] ?? 0) <= 0) continue;
    const code = codes[row] ?? 0;
    if ((time[code] ?? -1) < 0) {
      time[code] = 0;
      rowOf[code] = row;
    }
    time[code] = (time[code] ?? 0) + (ends[row] ?? 0) - (starts[row] ?? 0);
  }
  const present = [...time.keys()].filter((code) => (time[code] ?? -1) >= 0);
  const byTime = present.sort((a, b) => (time[b] ?? 0) - (time[a] ?? 0)).slice(0, limit);
  const nameOf = (code: number) => String(column.at(rowOf[code] ?? 0));
  const shown =
    column.kind === 'string' ? byTime : byTime.sort((a, b) => Number(nameOf(a)) - Number(nameOf(b)));
  const place = new Uint32Array(codeLimit).fill(shown.length);
  shown.forEach((code, at) => {
    place[code] = at;
  });
  return {
    names: shown.map(nameOf),
    leftOut: present.length - shown.length,
    codes: codes.map((code) => place[code] ?? shown.length),
  };
}
