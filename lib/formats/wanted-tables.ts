import type { EventTable } from '../events/event-table.js';

/** The tables with these names, in their own order; all where no names are given. */
export function wantedTables(
  tables: readonly EventTable[],
  names?: readonly string[],
): readonly EventTable[] {
  return names === undefined ? tables : tables.filter(({ name }) => names.includes(name));
}
