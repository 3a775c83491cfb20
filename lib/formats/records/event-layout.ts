import type { ColumnSpec } from '../../events/column-kind.js';
import { columnsOf, type FieldColumn } from '../event-columns.js';
import { type EventField, meaningOf } from '../event-field.js';
import type { EventFormat } from '../event-format.js';
import { placeOf, type ValuePlace } from './locate.js';

/** The columns that every table of events begins with. */
export const everyEvent = {
  ts: { name: 'ts', kind: 'i64', unit: 'ns', doc: 'time on the clock of the trace' },
  cpu: { name: 'cpu', kind: 'u16', doc: 'CPU on which it happened' },
  pid: { name: 'pid', kind: 'i32', doc: 'thread that was running: common_pid' },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** Names that an event's own fields cannot have in a table; such a field is called `event_pid` and so on. */
const takenNames: readonly string[] = ['ts', 'cpu', 'pid', 'comm'];

/** What a record of an event must have, and the columns that it becomes. */
export interface EventLayout {
  readonly format: EventFormat;
  readonly columns: readonly FieldColumn[];
  /** Strings and arrays whose place is not fixed, or may not be whole. */
  readonly places: readonly ValuePlace[];
  /** Those of them that are strings. */
  readonly stringPlaces: readonly ValuePlace[];
  readonly pidOffset: number;
  /** A shorter record cannot be one of this event. */
  readonly leastBytes: number;
}

/** Settles what can be known of an event's records before the first one. */
export function eventLayout(format: EventFormat): EventLayout {
  const fields = format.fields.map((field) => (isTail(format, field) ? openEnded(field) : field));
  const moving = fields.filter(({ place }) => place !== 'inline');
  return {
    format,
    columns: fields.flatMap(columnsOf).map(ownName),
    places: moving.map((field) => placeOf(field)),
    stringPlaces: moving.filter((field) => meaningOf(field) === 'string').map((field) => placeOf(field)),
    pidOffset: format.common.find((field) => field.name === 'common_pid')?.offset ?? 4,
    leastBytes: Math.max(8, ...[...format.common, ...fields].map(({ offset, size }) => offset + size)),
  };
}

/**
 * The last array of an event of ftrace itself (`kernel_stack`'s `caller[8]`) is as long as the record, whatever the format says.
 *
 * Kernel: `F_STACK_ARRAY`, `__dynamic_array` in kernel/trace/trace_entries.h (v6.12).
 */
function isTail(format: EventFormat, field: EventField): boolean {
  return format.system === 'ftrace' && field.array !== undefined && field === format.fields.at(-1);
}

function openEnded(field: EventField): EventField {
  return { ...field, size: 0, array: { length: undefined } };
}

function ownName(column: FieldColumn): FieldColumn {
  const { name } = column.spec;
  return takenNames.includes(name) ? { ...column, spec: { ...column.spec, name: `event_${name}` } } : column;
}
