import type { ColumnKind } from '../events/column-kind.js';
import type { Duckdb } from './duckdb.js';

/** The SQL type that holds each kind of column. All are lossless; `ts` is a BIGINT of nanoseconds. */
export const sqlTypes = {
  i8: 'TINYINT',
  u8: 'UTINYINT',
  i16: 'SMALLINT',
  u16: 'USMALLINT',
  i32: 'INTEGER',
  u32: 'UINTEGER',
  i64: 'BIGINT',
  u64: 'UBIGINT',
  f64: 'DOUBLE',
  string: 'VARCHAR',
  bool: 'BOOLEAN',
  bytes: 'BLOB',
} as const satisfies Record<ColumnKind, keyof Duckdb['Type']>;
