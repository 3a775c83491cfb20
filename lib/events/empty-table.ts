import type { AnyTable } from './any-table.js';
import { newColumnBuilder } from './column-builder.js';
import { EventTable } from './event-table.js';

/** A table with the columns of another and no rows, which keeps no memory of the other, as `head(0)` may. */
export function emptyTable({ name, columns }: AnyTable): EventTable {
  return EventTable.fromColumns(
    name,
    columns.map((column) =>
      newColumnBuilder({ ...column.about, name: column.name, kind: column.kind }).build(),
    ),
  );
}
