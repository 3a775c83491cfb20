import type { AnyTable } from '../events/any-table.js';
import { EventTable } from '../events/event-table.js';

/**
 * How often each value occurs, most frequent first: a table of the keys and `count`.
 *
 * @example countBy(trace.table('sys_enter'), 'comm')
 */
export function countBy(table: AnyTable, ...keys: readonly string[]): EventTable {
  return EventTable.untyped(
    EventTable.untyped(table)
      .groupBy(...keys)
      .count(),
  ).sort('count', 'desc');
}
