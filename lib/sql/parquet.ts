import { OutputPathError } from '../errors/output-path-error.js';
import { SqlError } from '../errors/sql-error.js';
import type { AnyTable } from '../events/any-table.js';
import type { Column } from '../events/column.js';
import { columnAbout } from '../events/column-kind.js';
import { describeColumn } from '../events/describe-column.js';
import { EventTable } from '../events/event-table.js';
import { readTableNotes, type TableNotes, tableNotes } from '../events/table-notes.js';
import { appendTable, createTable } from './append-table.js';
import { quoteName, quoteString } from './distinct-names.js';
import { Database } from './duckdb.js';
import { runQuery } from './run-query.js';

/** The key of the file's metadata under which a table's name, units and docs are kept (parquet.thrift: FileMetaData, key_value_metadata). */
const notesKey = 'tracelab';

/**
 * Writes a table as a Parquet file, compressed with zstd. Values are lossless; `readParquet` gives the same table back,
 * and other programs see integers of the same width, strings and byte arrays.
 *
 * @example await writeParquet(trace.table('sched_switch'), 'switches.parquet')
 */
export async function writeParquet(table: AnyTable, path: string): Promise<void> {
  const database = await Database.open();
  try {
    await createTable(database, table, 'rows');
    await appendTable(database, table, 'rows');
    await copyToParquet(database, 'rows', tableNotes(table), path);
  } finally {
    database.close();
  }
}

/** Writes a table that DuckDB holds. @throws OutputPathError */
export async function copyToParquet(
  database: Database,
  name: string,
  notes: TableNotes,
  path: string,
): Promise<void> {
  const metadata = `{${notesKey}: ${quoteString(JSON.stringify(notes))}}`;
  const copy = `COPY ${quoteName(name)} TO ${quoteString(path)}`;
  try {
    await database.run(`${copy} (FORMAT parquet, COMPRESSION zstd, KV_METADATA ${metadata})`);
  } catch (error) {
    const problem = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
    throw new OutputPathError(path, problem, 'Look whether its folder is there and has room.', error);
  }
}

/**
 * Reads a Parquet file as a table: any program's. Files that `writeParquet` made come back with their name, units and docs.
 * What SQL's types and NULLs become is said at `SqlSession`.
 *
 * @throws SqlError where it cannot be read
 */
export async function readParquet(path: string): Promise<EventTable> {
  const database = await Database.open();
  const query = { text: 'SELECT * FROM read_parquet($1)', values: [exactly(path)] };
  try {
    const notes = await notesOf(database, path);
    const { columns } = await runQuery(database, query);
    return EventTable.fromColumns(notes?.name ?? 'parquet', withNotes(columns, notes));
  } catch (error) {
    if (error instanceof Error && /^[\w ]+ Error: /.test(error.message))
      throw new SqlError(error.message, query.text, [], undefined, error);
    throw error;
  } finally {
    database.close();
  }
}

/** A path as DuckDB takes it, which looks for patterns in it. */
function exactly(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}

async function notesOf(database: Database, path: string): Promise<TableNotes | undefined> {
  const { columns } = await runQuery(database, {
    text: 'SELECT decode(value) AS notes FROM parquet_kv_metadata($1) WHERE decode(key) = $2',
    values: [exactly(path), notesKey],
  });
  const [column] = columns;
  return column?.kind === 'string' && column.length > 0 ? readTableNotes(column.at(0)) : undefined;
}

/** The columns with the names that they had before SQL, which tells no case apart, and with units and docs. */
function withNotes(columns: readonly Column[], notes: TableNotes | undefined): readonly Column[] {
  if (notes === undefined || notes.columns.length !== columns.length) return columns;
  return columns.map((column, index) => {
    const { name = column.name, unit, doc } = notes.columns[index] ?? {};
    return describeColumn(column, name, columnAbout(unit, doc));
  });
}
