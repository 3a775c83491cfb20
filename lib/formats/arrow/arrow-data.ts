import {
  type Binary,
  type Bool,
  type Data,
  type DataType,
  type Dictionary,
  type Int,
  makeData,
  Utf8,
  Vector,
} from 'apache-arrow';
import { ColumnDataError } from '../../errors/column-data-error.js';
import type { BoolColumn } from '../../events/bool-column.js';
import type { BytesColumn } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import type { StringColumn } from '../../events/string-column.js';

/** Offsets in Arrow's Binary and Utf8 are signed (Columnar.rst, "Variable-size Binary Layout"). */
const mostBytes = 0x7fff_ffff;

/**
 * A column's values as Arrow data of this type. Numbers, codes of strings, bytes and their offsets are the column's own memory;
 * a selection is gathered first.
 */
export function arrowData(column: Column, type: DataType): Data {
  switch (column.kind) {
    case 'string':
      return dictionaryData(column, type as Dictionary<Utf8>);
    case 'bool':
      return makeData({ type: type as Bool, length: column.length, nullCount: 0, data: bitsOf(column) });
    case 'bytes':
      return bytesData(column, type as Binary);
    default:
      return makeData({ type: type as Int, length: column.length, nullCount: 0, data: column.data });
  }
}

function dictionaryData(column: StringColumn, type: Dictionary<Utf8>): Data {
  return codedData(type, column.codes, new Vector([textData(column.name, column.values)]));
}

/** Strings given by their codes. */
export function codedData(type: Dictionary<Utf8>, codes: Uint32Array, dictionary: Vector<Utf8>): Data {
  const indices = new Int32Array(codes.buffer, codes.byteOffset, codes.length);
  return makeData({ type, length: codes.length, nullCount: 0, data: indices, dictionary });
}

/** Strings one after the other in UTF-8. @throws ColumnDataError above 2 GB */
export function textData(name: string, values: readonly string[]): Data<Utf8> {
  const offsets = new Int32Array(values.length + 1);
  let total = 0;
  values.forEach((text, index) => {
    total += Buffer.byteLength(text, 'utf8');
    if (total > mostBytes) throw tooLarge(name);
    offsets[index + 1] = total;
  });
  const bytes = Buffer.allocUnsafeSlow(total);
  values.forEach((text, index) => {
    bytes.write(text, offsets[index] ?? 0, 'utf8');
  });
  return makeData({
    type: new Utf8(),
    length: values.length,
    nullCount: 0,
    valueOffsets: offsets,
    data: new Uint8Array(bytes.buffer, 0, total),
  });
}

/** A bit a row, the lowest first (Columnar.rst, "Validity bitmaps": the same order). */
function bitsOf(column: BoolColumn): Uint8Array {
  const bits = new Uint8Array(Math.ceil(column.length / 8));
  for (let row = 0; row < column.length; row++)
    if (column.at(row)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return bits;
}

function bytesData(column: BytesColumn, type: Binary): Data {
  const { offsets, stored } = column.selection === undefined ? column : gathered(column);
  if ((offsets[column.length] ?? 0) > mostBytes) throw tooLarge(column.name);
  return makeData({
    type,
    length: column.length,
    nullCount: 0,
    valueOffsets: new Int32Array(offsets.buffer, offsets.byteOffset, offsets.length),
    data: stored,
  });
}

function gathered(column: BytesColumn): { offsets: Uint32Array; stored: Uint8Array } {
  const offsets = new Uint32Array(column.length + 1);
  for (let row = 0; row < column.length; row++)
    offsets[row + 1] = (offsets[row] ?? 0) + column.at(row).length;
  const stored = new Uint8Array(offsets[column.length] ?? 0);
  for (let row = 0; row < column.length; row++) stored.set(column.at(row), offsets[row] ?? 0);
  return { offsets, stored };
}

function tooLarge(name: string): ColumnDataError {
  return new ColumnDataError(name, 'more than 2 GB of bytes in one part, which Arrow does not take');
}
