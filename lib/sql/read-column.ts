import type { LogicalType } from '@duckdb/node-bindings';
import { ColumnDataError } from '../errors/column-data-error.js';
import { BigintColumn } from '../events/bigint-column.js';
import { BoolColumn } from '../events/bool-column.js';
import { BytesColumn } from '../events/bytes-column.js';
import type { Column } from '../events/column.js';
import { BytesBuilder } from '../events/column-builder.js';
import {
  type BigintKind,
  type ColumnAbout,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from '../events/column-kind.js';
import { NumberColumn } from '../events/number-column.js';
import { StringColumn } from '../events/string-column.js';
import { StringDictionary } from '../events/string-dictionary.js';
import type { Duckdb } from './duckdb.js';

/** Fills one column from the vectors of a result. Layouts of vectors: duckdb.h (v1.5), "Vector Interface". */
export interface ColumnReader {
  /** Bytes a value in a vector. */
  readonly width: number;
  /** Takes over the `count` values of a vector as the rows from `start` on. `valid` has a bit a row; without it all are valid. */
  read(data: Uint8Array, start: number, count: number, valid: Uint8Array | undefined): void;
  build(about: ColumnAbout): Column;
}

/** Whether columns of this type are read as they are; others are cast to text first. */
export function isReadable(duckdb: Duckdb, type: LogicalType): boolean {
  return readerOf(duckdb, '', type, 0) !== undefined;
}

/** @throws ColumnDataError for a type that is not readable */
export function newColumnReader(duckdb: Duckdb, name: string, type: LogicalType, rows: number): ColumnReader {
  const reader = readerOf(duckdb, name, type, rows);
  if (reader === undefined) throw new ColumnDataError(name, 'values of this SQL type cannot be in a table');
  return reader;
}

function readerOf(duckdb: Duckdb, name: string, type: LogicalType, rows: number): ColumnReader | undefined {
  const { Type } = duckdb;
  switch (duckdb.get_type_id(type)) {
    case Type.TINYINT:
      return numberReader(name, 'i8', rows);
    case Type.UTINYINT:
      return numberReader(name, 'u8', rows);
    case Type.SMALLINT:
      return numberReader(name, 'i16', rows);
    case Type.USMALLINT:
      return numberReader(name, 'u16', rows);
    case Type.INTEGER:
      return numberReader(name, 'i32', rows);
    case Type.UINTEGER:
      return numberReader(name, 'u32', rows);
    case Type.DOUBLE:
      return numberReader(name, 'f64', rows);
    case Type.FLOAT:
      return floatReader(name, rows);
    case Type.BIGINT:
      return bigintReader(name, 'i64', rows);
    case Type.UBIGINT:
      return bigintReader(name, 'u64', rows);
    case Type.HUGEINT:
      return hugeintReader(name, rows, true);
    case Type.UHUGEINT:
      return hugeintReader(name, rows, false);
    case Type.DECIMAL:
      return decimalReader(duckdb, name, type, rows);
    case Type.BOOLEAN:
      return boolReader(name, rows);
    case Type.VARCHAR:
      return textReader(duckdb, name, rows);
    case Type.BLOB:
      return blobReader(duckdb, name);
    case Type.ENUM:
      return enumReader(duckdb, name, type, rows);
    default:
      return undefined;
  }
}

function isValid(valid: Uint8Array | undefined, row: number): boolean {
  return valid === undefined || (((valid[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
}

function numberReader(name: string, kind: NumberKind, rows: number): ColumnReader {
  const out = newNumberArray(kind, rows);
  const width = out.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(out.buffer);
  const missing = kind === 'f64' ? Number.NaN : 0;
  return {
    width,
    read: (data, start, count, valid) => {
      bytes.set(data.subarray(0, count * width), start * width);
      if (valid === undefined) return;
      for (let row = 0; row < count; row++) if (!isValid(valid, row)) out[start + row] = missing;
    },
    build: (about) => new NumberColumn(name, kind, out, about),
  };
}

function bigintReader(name: string, kind: BigintKind, rows: number): ColumnReader {
  const out = newBigintArray(kind, rows);
  const bytes = new Uint8Array(out.buffer);
  return {
    width: 8,
    read: (data, start, count, valid) => {
      bytes.set(data.subarray(0, count * 8), start * 8);
      if (valid === undefined) return;
      for (let row = 0; row < count; row++) if (!isValid(valid, row)) out[start + row] = 0n;
    },
    build: (about) => new BigintColumn(name, kind, out, about),
  };
}

function floatReader(name: string, rows: number): ColumnReader {
  const out = new Float64Array(rows);
  return {
    width: 4,
    read: (data, start, count, valid) => {
      const values = new Float32Array(data.buffer, data.byteOffset, count);
      for (let row = 0; row < count; row++)
        out[start + row] = isValid(valid, row) ? (values[row] ?? 0) : Number.NaN;
    },
    build: (about) => new NumberColumn(name, 'f64', out, about),
  };
}

/** 128-bit integers, such as what `sum` of 64-bit ones makes: `i64` where all fit, else `u64` where all fit. */
function hugeintReader(name: string, rows: number, signed: boolean): ColumnReader {
  const low = new BigUint64Array(rows);
  let fitsSigned = true;
  let fitsUnsigned = true;
  let misfit = 0n;
  return {
    width: 16,
    read: (data, start, count, valid) => {
      const words = new BigUint64Array(data.buffer, data.byteOffset, count * 2);
      for (let row = 0; row < count; row++) {
        if (!isValid(valid, row)) continue;
        const bottom = words[row * 2] ?? 0n;
        const top = signed ? BigInt.asIntN(64, words[row * 2 + 1] ?? 0n) : (words[row * 2 + 1] ?? 0n);
        low[start + row] = bottom;
        if (top !== BigInt.asIntN(64, bottom) >> 63n) fitsSigned = false;
        if (top !== 0n) fitsUnsigned = false;
        if (!fitsSigned && !fitsUnsigned && misfit === 0n) misfit = (top << 64n) | bottom;
      }
    },
    build: (about) => {
      if (fitsSigned) return new BigintColumn(name, 'i64', new BigInt64Array(low.buffer), about);
      if (fitsUnsigned) return new BigintColumn(name, 'u64', low, about);
      throw new ColumnDataError(
        name,
        `${misfit} and the other values do not fit in one kind of 64-bit integers`,
        `Cast it in the query, as in CAST(${name} AS DOUBLE) or CAST(${name} AS VARCHAR).`,
      );
    },
  };
}

/** Numbers with a fixed count of decimal places become doubles. */
function decimalReader(duckdb: Duckdb, name: string, type: LogicalType, rows: number): ColumnReader {
  const divisor = 10 ** duckdb.decimal_scale(type);
  const { Type } = duckdb;
  const internal = duckdb.decimal_internal_type(type);
  const widths: Readonly<Record<number, number>> = {
    [Type.SMALLINT]: 2,
    [Type.INTEGER]: 4,
    [Type.BIGINT]: 8,
  };
  const width = widths[internal] ?? 16;
  const out = new Float64Array(rows);
  return {
    width,
    read: (data, start, count, valid) => {
      const view = new DataView(data.buffer, data.byteOffset, count * width);
      for (let row = 0; row < count; row++)
        out[start + row] = isValid(valid, row) ? integerAt(view, row * width, width) / divisor : Number.NaN;
    },
    build: (about) => new NumberColumn(name, 'f64', out, about),
  };
}

function integerAt(view: DataView, offset: number, width: number): number {
  if (width === 2) return view.getInt16(offset, true);
  if (width === 4) return view.getInt32(offset, true);
  if (width === 8) return Number(view.getBigInt64(offset, true));
  return Number((view.getBigInt64(offset + 8, true) << 64n) | view.getBigUint64(offset, true));
}

function boolReader(name: string, rows: number): ColumnReader {
  const out = new Uint8Array(rows);
  return {
    width: 1,
    read: (data, start, count, valid) => {
      for (let row = 0; row < count; row++) out[start + row] = isValid(valid, row) ? (data[row] ?? 0) : 0;
    },
    build: (about) => new BoolColumn(name, out, about),
  };
}

/**
 * `duckdb_string_t`: a length, then up to 12 bytes; longer text is behind a pointer at offset 8. A result's texts lie one after the
 * other, so that a run of them is fetched with one call; where one does not begin at the end of another, a run ends.
 */
function forEachString(
  duckdb: Duckdb,
  data: Uint8Array,
  count: number,
  valid: Uint8Array | undefined,
  take: (bytes: Uint8Array, start: number, end: number) => void,
): void {
  const words = new Uint32Array(data.buffer, data.byteOffset, count * 4);
  const lengthOf = (row: number) => (isValid(valid, row) ? (words[row * 4] ?? 0) : 0);
  const placeOf = (row: number) => (words[row * 4 + 3] ?? 0) * 0x1_0000_0000 + (words[row * 4 + 2] ?? 0);
  let run: Uint8Array = noBytes;
  let runStart = 0;
  for (let row = 0; row < count; row++) {
    const length = lengthOf(row);
    if (length <= 12) {
      take(data, row * 16 + 4, row * 16 + 4 + length);
      continue;
    }
    const place = placeOf(row);
    if (place < runStart || place + length > runStart + run.length) {
      let end = place + length;
      for (let next = row + 1; next < count; next++) {
        const more = lengthOf(next);
        if (more > 12 && placeOf(next) !== end) break;
        if (more > 12) end += more;
      }
      const pointer = data.byteOffset + row * 16 + 8;
      run = duckdb.get_data_from_pointer(data.buffer as ArrayBuffer, pointer, end - place);
      runStart = place;
    }
    take(run, place - runStart, place - runStart + length);
  }
}

const noBytes = new Uint8Array();

function textReader(duckdb: Duckdb, name: string, rows: number): ColumnReader {
  const dictionary = new StringDictionary();
  const codes = new Uint32Array(rows);
  let row = 0;
  const push = (bytes: Uint8Array, start: number, end: number) => {
    codes[row++] = dictionary.codeOf(bytes, start, end);
  };
  return {
    width: 16,
    read: (data, _start, count, valid) => forEachString(duckdb, data, count, valid, push),
    build: (about) => new StringColumn(name, { codes, values: dictionary.values }, about),
  };
}

function blobReader(duckdb: Duckdb, name: string): ColumnReader {
  const builder = new BytesBuilder({ name, kind: 'bytes' });
  const push = (bytes: Uint8Array, start: number, end: number) => builder.push(bytes.subarray(start, end));
  return {
    width: 16,
    read: (data, _start, count, valid) => forEachString(duckdb, data, count, valid, push),
    build: (about) => {
      const { offsets, stored: bytes } = builder.build();
      return new BytesColumn(name, { offsets, bytes }, about);
    },
  };
}

function enumReader(duckdb: Duckdb, name: string, type: LogicalType, rows: number): ColumnReader {
  const texts = Array.from({ length: duckdb.enum_dictionary_size(type) }, (_, code) =>
    duckdb.enum_dictionary_value(type, code),
  );
  const dictionary = new StringDictionary();
  const out = new Uint32Array(rows);
  const internal = duckdb.enum_internal_type(type);
  const width = internal === duckdb.Type.UTINYINT ? 1 : internal === duckdb.Type.USMALLINT ? 2 : 4;
  return {
    width,
    read: (data, start, count, valid) => {
      const codes = Buffer.from(data.buffer, data.byteOffset, count * width);
      for (let row = 0; row < count; row++) {
        const text = isValid(valid, row) ? texts[codes.readUIntLE(row * width, width)] : undefined;
        out[start + row] = dictionary.codeOfText(text ?? '');
      }
    },
    build: (about) => new StringColumn(name, { codes: out, values: dictionary.values }, about),
  };
}
