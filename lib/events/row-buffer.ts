import { emptyTable } from './empty-table.js';
import { EventTable } from './event-table.js';
import { GatheredColumn } from './gathered-column.js';
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
  #gathered: readonly GatheredColumn[];

  constructor(table: EventTable) {
    this.#head = emptyTable(table);
    this.#gathered = this.#head.columns.map((column) => new GatheredColumn(column));
  }

  /** @throws ColumnDataError where names or kinds differ */
  check(table: EventTable): void {
    checkSameColumns(this.#head, table);
  }

  /** @throws ColumnDataError where names or kinds differ */
  append(table: EventTable): void {
    this.check(table);
    table.columns.forEach((column, index) => {
      this.#gathered[index]?.append(column);
    });
    this.length += table.length;
  }

  /** All rows since the last time. */
  take(): EventTable {
    const columns = this.#gathered.map((gathered) => gathered.build());
    this.#gathered = this.#head.columns.map((column) => new GatheredColumn(column));
    this.length = 0;
    return EventTable.fromColumns(this.#head.name, columns);
  }
}
