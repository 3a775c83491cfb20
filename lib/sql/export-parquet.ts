import { rmSync } from 'node:fs';
import { emptyTable } from '../events/empty-table.js';
import type { EventTable } from '../events/event-table.js';
import { exportProgress } from '../events/export-progress.js';
import { checkSameColumns } from '../events/same-columns.js';
import { TableFiles } from '../events/table-files.js';
import { tableNotes } from '../events/table-notes.js';
import type { ExportedTable, ExportProgress, TableWindow } from '../events/table-window.js';
import { appendTable, createTable } from './append-table.js';
import { Database } from './duckdb.js';
import { copyToParquet } from './parquet.js';

export interface ParquetOptions {
  /** Above this what was taken so far goes to a temporary folder, until the files are written. Default `'512MB'`. */
  readonly memoryLimit?: string;
  readonly progress?: (progress: ExportProgress) => void;
}

/** A table that is being gathered. */
interface Gathered {
  /** Its columns, and none of its rows. */
  readonly head: EventTable;
  /** What it is called in the database. */
  readonly name: string;
  readonly path: string;
  rows: number;
}

/**
 * Writes tables that come window by window as Parquet files: one if `path` ends with `.parquet`, else a folder with a file a table.
 * Memory is that of a window and `memoryLimit`, however many windows come. The rows of a table keep their order.
 *
 * @throws OutputPathError for a folder that is not empty, or a second table in one file
 * @throws ColumnDataError when a table's columns change on the way
 * @example await exportParquet(file.windows(), 'out')
 */
export async function exportParquet(
  windows: Iterable<TableWindow>,
  path: string,
  { memoryLimit = '512MB', progress }: ParquetOptions = {},
): Promise<ExportedTable[]> {
  const files = new TableFiles(path, '.parquet');
  const database = await Database.open({ memoryLimit });
  const gathered = new Map<string, Gathered>();
  const report = exportProgress(gathered, progress);
  try {
    for (const window of windows) {
      for (const table of window.tables) await gather(database, gathered, files, table);
      report('reading');
    }
    for (const table of gathered.values()) {
      await write(database, table);
      report('writing');
    }
  } finally {
    database.close();
  }
  return [...gathered.values()].map(({ head, path: file, rows }) => ({ table: head.name, path: file, rows }));
}

async function gather(
  database: Database,
  gathered: Map<string, Gathered>,
  files: TableFiles,
  table: EventTable,
): Promise<void> {
  const known = gathered.get(table.name);
  const into = known ?? {
    head: emptyTable(table),
    name: `table ${gathered.size}`,
    path: files.pathOf(table.name),
    rows: 0,
  };
  if (known === undefined) {
    await createTable(database, table, into.name);
    gathered.set(table.name, into);
  }
  checkSameColumns(into.head, table);
  await appendTable(database, table, into.name);
  into.rows += table.length;
}

async function write(database: Database, { head, name, path }: Gathered): Promise<void> {
  try {
    await copyToParquet(database, name, tableNotes(head), path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  await database.run(`DROP TABLE "${name}"`);
}
