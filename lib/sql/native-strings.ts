import type { DataChunk } from '@duckdb/node-bindings';
import type { StringColumn } from '../events/string-column.js';
import type { Duckdb } from './duckdb.js';

/** 32-bit words of a `duckdb_string_t` (duckdb.h, v1.5): length, then 12 bytes of text, or 4 of them and a pointer. */
const stringWords = 4;

/**
 * The different strings of a column in DuckDB's memory, each once: a row is then 16 bytes that are copied, with no call and
 * no string a row. The chunks own the text: hold them until what was appended is flushed.
 */
export interface NativeStrings {
  /** Four words a code; codes that no row has are left zero, which is the empty string. */
  readonly words: Uint32Array;
  readonly chunks: readonly DataChunk[];
}

export function nativeStrings(duckdb: Duckdb, { values, codes }: StringColumn): NativeStrings {
  const words = new Uint32Array(values.length * stringWords);
  const chunks: DataChunk[] = [];
  const wanted = usedCodes(codes, values.length);
  const capacity = duckdb.vector_size();
  for (let start = 0; start < wanted.length; start += capacity) {
    const batch = wanted.subarray(start, start + capacity);
    const chunk = duckdb.create_data_chunk([duckdb.create_logical_type(duckdb.Type.VARCHAR)]);
    duckdb.data_chunk_set_size(chunk, batch.length);
    const vector = duckdb.data_chunk_get_vector(chunk, 0);
    batch.forEach((code, place) => {
      duckdb.vector_assign_string_element_len(vector, place, Buffer.from(values[code] ?? '', 'utf8'));
    });
    const bytes = duckdb.vector_get_data(vector, batch.length * stringWords * 4);
    const made = new Uint32Array(bytes.buffer, bytes.byteOffset, batch.length * stringWords);
    batch.forEach((code, place) => {
      for (let word = 0; word < stringWords; word++)
        words[code * stringWords + word] = made[place * stringWords + word] ?? 0;
    });
    chunks.push(chunk);
  }
  return { words, chunks };
}

/** Writes the strings of rows `start` to `end` one after the other. */
export function gatherStrings(
  { words }: NativeStrings,
  codes: Uint32Array,
  start: number,
  end: number,
  out: Uint32Array,
): void {
  for (let row = start, to = 0; row < end; row++, to += stringWords) {
    const from = (codes[row] ?? 0) * stringWords;
    out[to] = words[from] ?? 0;
    out[to + 1] = words[from + 1] ?? 0;
    out[to + 2] = words[from + 2] ?? 0;
    out[to + 3] = words[from + 3] ?? 0;
  }
}

function usedCodes(codes: Uint32Array, limit: number): Uint32Array {
  const used = new Uint8Array(limit);
  for (let row = 0; row < codes.length; row++) used[codes[row] ?? 0] = 1;
  return Uint32Array.from(used.keys()).filter((code) => used[code] === 1);
}
