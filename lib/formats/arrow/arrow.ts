import type { Table } from 'apache-arrow';
import type { AnyTable } from '../../events/any-table.js';
import type { EventTable } from '../../events/event-table.js';
import type { ExportedTable, TableWindow } from '../../events/table-window.js';
import type { ArrowOptions } from './export-arrow.js';

/**
 * The table as a table of apache-arrow, which is loaded now if it was not: some 100 ms and 18 MB. See `tableToArrow`.
 *
 * @example const arrow = await toArrow(trace.table('sched_switch'));
 */
export async function toArrow(table: AnyTable): Promise<Table> {
  const { tableToArrow } = await import('./to-arrow.js');
  return tableToArrow(table);
}

/** A table of apache-arrow as a table of ours. See `tableFromArrow`. @example await fromArrow(tableFromIPC(bytes)) */
export async function fromArrow(table: Table, name?: string): Promise<EventTable> {
  const { tableFromArrow } = await import('./from-arrow.js');
  return tableFromArrow(table, name);
}

/**
 * Writes tables that come window by window in Arrow's IPC format: one file if `path` ends with `.arrow` (to be read at any place)
 * or `.arrows` (a stream), else a folder with a file a table.
 *
 * @throws OutputPathError for a folder that is not empty, or a second table in one file
 * @throws ColumnDataError when a table's columns change on the way
 * @example await exportArrow(file.windows(), 'out')
 */
export async function exportArrow(
  windows: Iterable<TableWindow>,
  path: string,
  options: ArrowOptions = {},
): Promise<ExportedTable[]> {
  const lazily = await import('./export-arrow.js');
  return lazily.exportArrow(windows, path, options);
}
