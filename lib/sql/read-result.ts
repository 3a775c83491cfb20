import type { DataChunk, Result, Vector } from '@duckdb/node-bindings';
import type { Column } from '../events/column.js';
import type { ColumnAbout } from '../events/column-kind.js';
import { distinctNames } from './distinct-names.js';
import type { Database, Duckdb } from './duckdb.js';
import { type ColumnReader, newColumnReader } from './read-column.js';

/** The columns of a result, and how many NULLs each had: a column has no NULL, 0, NaN, '' or false stands there. */
export interface ReadResult {
  readonly columns: readonly Column[];
  readonly nulls: ReadonlyMap<string, number>;
}

/** Takes all rows of a result over into columns, some 2048 at a time. */
export async function readResult(
  database: Database,
  result: Result,
  aboutOf: (name: string) => ColumnAbout,
): Promise<ReadResult> {
  const { duckdb } = database;
  const types = Array.from({ length: duckdb.column_count(result) }, (_, i) =>
    duckdb.column_logical_type(result, i),
  );
  const names = distinctNames(types.map((_, i) => duckdb.column_name(result, i)));
  const chunks = await fetchChunks(database, result);
  const rows = chunks.reduce((sum, chunk) => sum + duckdb.data_chunk_get_size(chunk), 0);
  const nulls = new Map<string, number>();
  const columns = types.map((type, index) => {
    const name = names[index] ?? '';
    const reader = newColumnReader(duckdb, name, type, rows);
    const nullCount = readColumn(duckdb, chunks, index, reader);
    if (nullCount > 0) nulls.set(name, nullCount);
    return reader.build(aboutWithNulls(aboutOf(name), nullCount, rows));
  });
  return { columns, nulls };
}

async function fetchChunks({ duckdb }: Database, result: Result): Promise<DataChunk[]> {
  const chunks: DataChunk[] = [];
  for (;;) {
    const chunk = await duckdb.fetch_chunk(result);
    if (chunk === null || duckdb.data_chunk_get_size(chunk) === 0) return chunks;
    chunks.push(chunk);
  }
}

/** Reads one column of all chunks; gives the number of NULLs. */
function readColumn(
  duckdb: Duckdb,
  chunks: readonly DataChunk[],
  index: number,
  reader: ColumnReader,
): number {
  let start = 0;
  let nulls = 0;
  for (const chunk of chunks) {
    const count = duckdb.data_chunk_get_size(chunk);
    const vector = duckdb.data_chunk_get_vector(chunk, index);
    const data = duckdb.vector_get_data(vector, count * reader.width);
    const valid = validityOf(duckdb, vector, count);
    reader.read(data, start, count, valid);
    if (valid !== undefined) nulls += countNulls(valid, count);
    start += count;
  }
  return nulls;
}

/** A bit a row, lowest first, 1 where there is a value; undefined where all have one. */
function validityOf(duckdb: Duckdb, vector: Vector, count: number): Uint8Array | undefined {
  const bits: Uint8Array | null = duckdb.vector_get_validity(vector, Math.ceil(count / 64) * 8);
  return bits ?? undefined;
}

function countNulls(valid: Uint8Array, count: number): number {
  let nulls = 0;
  for (let row = 0; row < count; row++) nulls += 1 - (((valid[row >> 3] ?? 0) >> (row & 7)) & 1);
  return nulls;
}

function aboutWithNulls(about: ColumnAbout, nulls: number, rows: number): ColumnAbout {
  if (nulls === 0) return about;
  const note = `${nulls} of ${rows} values are NULL`;
  return { ...about, doc: about.doc === undefined ? note : `${about.doc}; ${note}` };
}
