/** How a column's values are kept. `i64` and `u64` are lossless 64-bit integers and read as `bigint`. */
export type ColumnKind = NumberKind | BigintKind | 'string' | 'bool' | 'bytes';
export type NumberKind = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f64';
export type BigintKind = 'i64' | 'u64';
