import { BigintColumn } from '../../events/bigint-column.js';
import { EventTable } from '../../events/event-table.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { type EventLayout, everyEvent } from './event-layout.js';
import { fieldColumn, readNumbers } from './field-column.js';
import type { Records } from './records.js';

/** The table of an event: time and CPU are there, every other column is read when it is asked for. */
export function eventTableOf(
  name: string,
  { columns, pidOffset }: EventLayout,
  records: Records,
): EventTable {
  const pid = new NumberColumn(
    'pid',
    'i32',
    new Lazy(records.length, () => readNumbers(records, 'i32', pidOffset)),
    everyEvent.pid,
  );
  return EventTable.fromColumns(name, [
    new BigintColumn('ts', 'i64', records.times, everyEvent.ts),
    new NumberColumn('cpu', 'u16', records.cpus, everyEvent.cpu),
    pid,
    ...columns.map((column) => fieldColumn(column, records)),
  ]);
}
