import type { PreparedStatement, Result } from '@duckdb/node-bindings';
import type { ColumnAbout } from '../events/column-kind.js';
import { quoteName } from './distinct-names.js';
import type { Database, Duckdb } from './duckdb.js';
import { isReadable } from './read-column.js';
import { type ReadResult, readResult } from './read-result.js';
import type { QueryText, QueryValue } from './template.js';

/**
 * Runs one statement and takes its rows over. Columns of types that no table has (dates, lists, structs) come as the text that
 * DuckDB prints.
 */
export async function runQuery(
  database: Database,
  query: QueryText,
  aboutOf: (name: string) => ColumnAbout = () => ({}),
): Promise<ReadResult> {
  const { duckdb } = database;
  const { result, type } = await execute(database, query);
  const readable =
    type === duckdb.StatementType.SELECT ? readableQuery(duckdb, result, query.text) : undefined;
  if (readable === undefined) return readResult(database, result, aboutOf);
  const casted = await execute(database, { text: readable, values: query.values });
  return readResult(database, casted.result, aboutOf);
}

async function execute(database: Database, query: QueryText): Promise<{ result: Result; type: number }> {
  const { duckdb, connection } = database;
  const statement = await database.running(duckdb.prepare(connection, query.text));
  try {
    query.values.forEach((value, index) => {
      bindValue(database, statement, index + 1, value);
    });
    const type = duckdb.prepared_statement_type(statement);
    return { result: await database.running(duckdb.execute_prepared(statement)), type };
  } finally {
    duckdb.destroy_prepare_sync(statement);
  }
}

/**
 * The query with columns that cannot be read cast to text; undefined where none has to be. The types are known only from a
 * result: while a parameter is not bound, a statement does not know its columns.
 */
function readableQuery(duckdb: Duckdb, result: Result, text: string): string | undefined {
  const columns = Array.from({ length: duckdb.column_count(result) }, (_, index) => ({
    name: duckdb.column_name(result, index),
    readable: isReadable(duckdb, duckdb.column_logical_type(result, index)),
  }));
  if (columns.every((column) => column.readable)) return undefined;
  const picked = columns.map(({ name, readable }, index) =>
    readable ? `c${index} AS ${quoteName(name)}` : `CAST(c${index} AS VARCHAR) AS ${quoteName(name)}`,
  );
  const names = columns.map((_, index) => `c${index}`);
  const inner = text.trim().replace(/;+\s*$/, '');
  return `SELECT ${picked.join(', ')} FROM (\n${inner}\n) AS query(${names.join(', ')})`;
}

function bindValue(
  { duckdb }: Database,
  statement: PreparedStatement,
  index: number,
  value: QueryValue,
): void {
  if (typeof value === 'string') duckdb.bind_varchar(statement, index, value);
  else if (typeof value === 'boolean') duckdb.bind_boolean(statement, index, value);
  else if (typeof value === 'number') bindNumber(duckdb, statement, index, value);
  else if (value === null) duckdb.bind_null(statement, index);
  else if (typeof value !== 'bigint') duckdb.bind_blob(statement, index, value);
  else if (BigInt.asIntN(64, value) === value) duckdb.bind_int64(statement, index, value);
  else duckdb.bind_uint64(statement, index, value);
}

/** Whole numbers go as integers, so that `limit` and `//` take them as such. */
function bindNumber(duckdb: Duckdb, statement: PreparedStatement, index: number, value: number): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) duckdb.bind_double(statement, index, value);
  else if (value === (value | 0)) duckdb.bind_int32(statement, index, value);
  else duckdb.bind_int64(statement, index, BigInt(value));
}
