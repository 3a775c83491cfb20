import type { Vector } from '@duckdb/node-bindings';
import type { AnyTable } from '../events/any-table.js';
import type { Column } from '../events/column.js';
import { sqlTypes } from './column-type.js';
import { distinctNames, quoteName } from './distinct-names.js';
import type { Database, Duckdb } from './duckdb.js';
import { gatherStrings, nativeStrings } from './native-strings.js';

/** Chunks between two turns of the event loop: some 50 ms. */
const chunksATurn = 128;

/** Makes an empty table with the columns of `table`. */
export async function createTable(database: Database, table: AnyTable, name: string): Promise<void> {
  const names = distinctNames(table.columnNames);
  const columns = table.columns.map(
    (column, index) => `${quoteName(names[index] ?? column.name)} ${sqlTypes[column.kind]}`,
  );
  await database.run(`CREATE TABLE ${quoteName(name)} (${columns.join(', ')})`);
}

/**
 * Appends all rows of `table`, whose columns are those of the database's table `name`. Number columns are copied as they are,
 * 2048 rows at a time: a million rows of ten columns take a quarter of a second.
 */
export async function appendTable(database: Database, table: AnyTable, name: string): Promise<void> {
  const { duckdb, connection } = database;
  if (table.columns.length === 0) return;
  const appender = duckdb.appender_create(connection, null, name);
  const chunk = duckdb.create_data_chunk(
    table.columns.map(({ kind }) => duckdb.create_logical_type(duckdb.Type[sqlTypes[kind]])),
  );
  const rowsAChunk = duckdb.vector_size();
  const writers = table.columns.map((column) => chunkWriter(duckdb, column, rowsAChunk));
  try {
    for (let start = 0, chunks = 1; start < table.length; start += rowsAChunk, chunks++) {
      const end = Math.min(table.length, start + rowsAChunk);
      duckdb.data_chunk_reset(chunk);
      duckdb.data_chunk_set_size(chunk, end - start);
      writers.forEach((writer, index) => {
        writer.write(duckdb.data_chunk_get_vector(chunk, index), start, end);
      });
      duckdb.append_data_chunk(appender, chunk);
      if (chunks % chunksATurn === 0) await new Promise(setImmediate);
    }
  } finally {
    duckdb.appender_close_sync(appender);
    for (const writer of writers) writer.release();
  }
}

/** Copies rows of one column into a vector. */
interface ChunkWriter {
  write(vector: Vector, start: number, end: number): void;
  /** To be called when what was written is appended: until then DuckDB reads memory that the writer holds. */
  release(): void;
}

function chunkWriter(duckdb: Duckdb, column: Column, rowsAChunk: number): ChunkWriter {
  switch (column.kind) {
    case 'string':
      return stringWriter(duckdb, column, rowsAChunk);
    case 'bytes':
      return {
        write: (vector, start, end) => {
          for (let row = start; row < end; row++)
            duckdb.vector_assign_string_element_len(vector, row - start, column.at(row));
        },
        release: () => {},
      };
    case 'bool': {
      const truths = new Uint8Array(rowsAChunk);
      return {
        write: (vector, start, end) => {
          for (let row = start; row < end; row++) truths[row - start] = column.at(row) ? 1 : 0;
          duckdb.copy_data_to_vector(vector, 0, truths.buffer, 0, end - start);
        },
        release: () => {},
      };
    }
    default: {
      const { data } = column;
      const { BYTES_PER_ELEMENT: width, byteOffset } = data;
      const memory = data.buffer as ArrayBuffer;
      return {
        write: (vector, start, end) => {
          duckdb.copy_data_to_vector(vector, 0, memory, byteOffset + start * width, (end - start) * width);
        },
        release: () => {},
      };
    }
  }
}

function stringWriter(
  duckdb: Duckdb,
  column: Extract<Column, { kind: 'string' }>,
  rowsAChunk: number,
): ChunkWriter {
  let strings = nativeStrings(duckdb, column);
  const { codes } = column;
  const gathered = new Uint32Array(rowsAChunk * 4);
  return {
    write: (vector, start, end) => {
      gatherStrings(strings, codes, start, end, gathered);
      duckdb.copy_data_to_vector(vector, 0, gathered.buffer, 0, (end - start) * 16);
    },
    release: () => {
      strings = { words: strings.words, chunks: [] };
    },
  };
}
