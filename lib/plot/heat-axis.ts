import type { AnyTable } from '../events/any-table.js';
import type { Unit } from '../events/column-kind.js';
import { numbersOf, originOf } from '../events/numbers-of.js';
import { binEdges } from './bin-edges.js';
import { formatQuantity } from './quantity.js';

/** How the values of a column become the steps of an axis: each value its own, or bins. */
export type HeatSteps = 'each' | 'linear' | 'log';

/** One step of an axis. */
interface Step {
  /** Written under it, or at its lower edge. */
  readonly label: string;
  /** In full, for who points at it. */
  readonly full: string;
}

export interface HeatAxis {
  readonly title: string;
  readonly steps: readonly Step[];
  /** Labels stand at the edges of the steps, not at their middle. */
  readonly edges: boolean;
  /** The step of each row; -1 for one that has none. */
  readonly stepOf: Int32Array;
}

/**
 * The axis that a column makes. Where there is no column of this name but `NAME_min` and `NAME_max`, as the kernel's histograms have
 * them, their intervals are the steps.
 *
 * @throws UnknownColumnError, ColumnDataError
 */
export function heatAxis(
  table: AnyTable,
  name: string,
  steps: HeatSteps | undefined,
  count: number,
): HeatAxis {
  if (!table.has(name) && table.has(`${name}_min`) && table.has(`${name}_max`)) return intervals(table, name);
  const column = table.columnNamed(name);
  const words = column.kind === 'string' || column.kind === 'bool';
  const wanted = steps ?? (words ? 'each' : 'linear');
  if (wanted === 'each' || words) return eachValue(table, name);
  const time = column.unit === 'ns' && column.kind === 'i64';
  const values = numbersOf(column, time ? originOf(column) : 0n);
  const title = time ? 'time since the start' : name.replace(/(Ns|_ns)$/, '');
  return bins(values, column.unit, wanted === 'log', count, title);
}

function eachValue(table: AnyTable, name: string): HeatAxis {
  const column = table.columnNamed(name);
  const { unit } = column;
  if (column.kind === 'string' || column.kind === 'bool') {
    const texts = Array.from({ length: table.length }, (_, row) => String(column.at(row)));
    const distinct = [...new Set(texts)];
    return {
      title: name,
      steps: distinct.map((label) => ({ label, full: label })),
      edges: false,
      stepOf: Int32Array.from(texts, (text) => distinct.indexOf(text)),
    };
  }
  const values = numbersOf(column);
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  return {
    title: name.replace(/(Ns|_ns)$/, ''),
    steps: distinct.map((value) => ({
      label: formatQuantity(value, unit),
      full: `${name} ${formatQuantity(value, unit)}`,
    })),
    edges: false,
    stepOf: Int32Array.from(values, (value) => distinct.indexOf(value)),
  };
}

function bins(
  values: Float64Array,
  unit: Unit | undefined,
  log: boolean,
  count: number,
  title: string,
): HeatAxis {
  const fits = (value: number) => Number.isFinite(value) && (!log || value > 0);
  const edges = binEdges(values.filter(fits).sort(), log, count);
  const place = (value: number) => (log ? Math.log10(value) : value);
  const back = (edge: number) => (log ? 10 ** edge : edge);
  const first = edges[0] ?? 0;
  const width = (edges[1] ?? 1) - first;
  return {
    title: log ? `${title}, logarithmic` : title,
    steps: edges.slice(0, -1).map((edge, step) => ({
      label: formatQuantity(back(edge), unit),
      full: `${formatQuantity(back(edge), unit)} to ${formatQuantity(back(edges[step + 1] ?? edge), unit)}`,
    })),
    edges: true,
    stepOf: Int32Array.from(values, (value) =>
      fits(value) ? Math.min(edges.length - 2, Math.floor((place(value) - first) / width + 1e-9)) : -1,
    ),
  };
}

/** The intervals that the kernel counted in, and those between them in which nothing came. */
function intervals(table: AnyTable, name: string): HeatAxis {
  const least = numbersOf(table.columnNamed(`${name}_min`));
  const greatest = numbersOf(table.columnNamed(`${name}_max`));
  const { unit } = table.columnNamed(`${name}_min`);
  const all = withMissing(
    [...new Map(Array.from(least, (from, row) => [from, greatest[row] ?? from] as const))].sort(
      ([a], [b]) => a - b,
    ),
  );
  const starts = all.map(([from]) => from);
  return {
    title: name,
    steps: all.map(([from, to]) => ({
      label: formatQuantity(from, unit),
      full: `${name} ${formatQuantity(from, unit)} to ${formatQuantity(to, unit)}`,
    })),
    edges: true,
    stepOf: Int32Array.from(least, (from) => starts.indexOf(from)),
  };
}

type Interval = readonly [from: number, to: number];

function withMissing(present: readonly Interval[]): readonly Interval[] {
  return present.flatMap((interval, index) => {
    const next = present[index + 1];
    const between: Interval[] = [];
    const equal = present.every(
      ([from, to]) => to - from === (present[0]?.[1] ?? 0) - (present[0]?.[0] ?? 0),
    );
    let [from, to] = interval;
    while (next !== undefined && to + 1 < next[0] && between.length < 64) {
      [from, to] = equal ? [to + 1, to + 1 + (to - from)] : [to + 1, Math.max(1, to) * 2];
      between.push([from, to]);
    }
    return [interval, ...between];
  });
}
