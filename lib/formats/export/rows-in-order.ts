import { UnknownTableError } from '../../errors/unknown-table-error.js';
import { BigintColumn } from '../../events/bigint-column.js';
import type { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import type { TraceEvents } from '../trace-file.js';

/** The columns that every table of events has, as arrays. */
export interface CommonColumns {
  /** Low and high halves of the times, one after the other. */
  readonly halves: Uint32Array;
  readonly times: BigInt64Array | BigUint64Array;
  readonly cpus: ArrayLike<number>;
  readonly pids: ArrayLike<number>;
  /** Undefined where the trace has no names of tasks. */
  readonly comm: StringColumn | undefined;
}

/** The common columns of a table; a column that it lacks counts as zeros. */
export function commonColumns(table: EventTable): CommonColumns {
  const ts = table.has('ts') ? table.columnNamed('ts') : undefined;
  const times = ts instanceof BigintColumn ? ts.data : new BigInt64Array(table.length);
  const comm = table.has('comm') ? table.columnNamed('comm') : undefined;
  return {
    times,
    halves: new Uint32Array(times.buffer, times.byteOffset, times.length * 2),
    cpus: numbersOf(table, 'cpu'),
    pids: numbersOf(table, 'pid'),
    comm: comm instanceof StringColumn ? comm : undefined,
  };
}

function numbersOf(table: EventTable, name: string): ArrayLike<number> {
  const column = table.has(name) ? table.columnNamed(name) : undefined;
  return column instanceof NumberColumn ? column.data : new Int32Array(table.length);
}

const commonNames: ReadonlySet<string> = new Set(['ts', 'cpu', 'pid', 'comm']);

/** The event's own columns, each with the name that the field has in the kernel: `event_pid` is the field `pid`. */
export function ownColumns(
  table: EventTable,
): { readonly name: string; readonly column: EventTable['columns'][number] }[] {
  return table.columns
    .filter(({ name }) => !commonNames.has(name))
    .map((column) => {
      const own = /^event_(ts|cpu|pid|comm)$/.exec(column.name)?.[1];
      return { name: own ?? column.name, column };
    });
}

/** The windows with one event alone. @throws UnknownTableError after the last window, when the event came in none */
export function* onlyEvent(windows: Iterable<TraceEvents>, name: string): Iterable<TraceEvents> {
  const others = new Set<string>();
  let came = false;
  for (const window of windows) {
    const table = window.tables.find((table) => table.name === name);
    for (const table of window.tables) others.add(table.name);
    if (table === undefined) continue;
    came = true;
    yield oneTable(window, table);
  }
  if (!came) throw new UnknownTableError(name, [...others]);
}

function oneTable(window: TraceEvents, table: EventTable): TraceEvents {
  const { lost, damage, unknown, shortRecords, cutValues } = window;
  return {
    tables: [table],
    sequence: new Uint16Array(table.length),
    lost,
    damage,
    unknown,
    shortRecords,
    cutValues,
    text: () => window.text(),
  };
}
