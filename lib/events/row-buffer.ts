import type { Column } from './column.js';
import { type ColumnBuilder, newColumnBuilder } from './column-builder.js';
import { emptyTable } from './empty-table.js';
import { EventTable } from './event-table.js';
import { checkSameColumns } from './same-columns.js';

/**
 * Gathers rows of small tables with the same columns. What is appended is copied: nothing of the tables is kept.
 *
 * @example
 * const rows = new RowBuffer(first);
 * rows.append(first);
 * rows.append(second);
 * const both = rows.take();
 */
export class RowBuffer {
  length = 0;
  readonly #head: EventTable;
  #builders: readonly ColumnBuilder[];

  constructor(table: EventTable) {
    this.#head = emptyTable(table);
    this.#builders = newBuilders(table);
  }

  /** @throws ColumnDataError where names or kinds differ */
  check(table: EventTable): void {
    checkSameColumns(this.#head, table);
  }

  append(table: EventTable): void {
    this.check(table);
    table.columns.forEach((column, index) => {
      const builder = this.#builders[index];
      if (builder !== undefined) appendValues(column, builder);
    });
    this.length += table.length;
  }

  /** All rows since the last time. */
  take(): EventTable {
    const columns = this.#builders.map((builder) => builder.build());
    this.#builders = newBuilders(this.#head);
    this.length = 0;
    return EventTable.fromColumns(this.#head.name, columns);
  }
}

function newBuilders(table: EventTable): ColumnBuilder[] {
  return table.columns.map(({ name, kind, about }) => newColumnBuilder({ ...about, name, kind }));
}

function appendValues(column: Column, builder: ColumnBuilder): void {
  for (let row = 0; row < column.length; row++) builder.pushChecked(column.at(row));
}
