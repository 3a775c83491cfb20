import { type Table as ArrowTable, type Data, DataType, type Field, TimeUnit, Vector } from 'apache-arrow';
import { ColumnDataError } from '../../errors/column-data-error.js';
import { BigintColumn } from '../../events/bigint-column.js';
import { BoolColumn } from '../../events/bool-column.js';
import { BytesColumn } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import {
  type BigintArray,
  type BigintKind,
  type ColumnAbout,
  type NumberArray,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from '../../events/column-kind.js';
import { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import { aboutOf, tableNameOf } from './arrow-field.js';

/**
 * An Arrow table as a table of ours: any program's. Numbers and codes of strings are taken as they are where the table is in one part.
 *
 * Timestamps become `i64` nanoseconds, smaller floats `f64`; values of types that no column has (dates, lists) become text.
 * A null becomes 0, NaN, '', false or no bytes, and the column's `doc` says how many there were.
 *
 * @throws ColumnDataError for timestamps beyond 64 bits of nanoseconds
 * @example tableFromArrow(tableFromIPC(readFileSync('switches.arrow')))
 */
export function tableFromArrow(table: ArrowTable, name = tableNameOf(table.schema) ?? 'arrow'): EventTable {
  const columns = table.schema.fields.map((field, index) => {
    const vector = table.getChildAt(index) ?? new Vector([]);
    return columnOf(field, vector, aboutWithNulls(aboutOf(field), vector));
  });
  return EventTable.fromColumns(name, columns);
}

function columnOf(field: Field, vector: Vector, about: ColumnAbout): Column {
  const { name, type } = field;
  if (DataType.isInt(type)) return integerColumn(name, type.bitWidth, type.isSigned, vector, about);
  if (DataType.isFloat(type)) return floatColumn(name, vector, about);
  if (DataType.isTimestamp(type)) return timestampColumn(name, type.unit, vector, about);
  if (DataType.isBool(type)) return boolColumn(name, vector, about);
  if (DataType.isDictionary(type) && DataType.isUtf8(type.dictionary))
    return codedColumn(name, vector, about);
  if (isBinary(type))
    return BytesColumn.from(
      name,
      Array.from(vector, (bytes) => bytes ?? noBytes),
      about,
    );
  return textColumn(name, vector, about);
}

const noBytes = new Uint8Array();

function isBinary(type: DataType): boolean {
  return DataType.isBinary(type) || DataType.isLargeBinary(type) || DataType.isFixedSizeBinary(type);
}

function aboutWithNulls(about: ColumnAbout, { nullCount, length }: Vector): ColumnAbout {
  if (nullCount === 0) return about;
  const note = `${nullCount} of ${length} values are null`;
  return { ...about, doc: about.doc === undefined ? note : `${about.doc}; ${note}` };
}

function integerColumn(
  name: string,
  bitWidth: number,
  signed: boolean,
  vector: Vector,
  about: ColumnAbout,
): Column {
  if (bitWidth === 64) {
    const kind: BigintKind = signed ? 'i64' : 'u64';
    return new BigintColumn(name, kind, bigintValues(kind, vector), about);
  }
  const kind = `${signed ? 'i' : 'u'}${bitWidth}` as NumberKind;
  return new NumberColumn(name, kind, numberValues(kind, vector), about);
}

function numberValues(kind: NumberKind, vector: Vector): NumberArray {
  const [only, more] = vector.data;
  if (only !== undefined && more === undefined && only.nullCount === 0) return valuesOf(only);
  const out = newNumberArray(kind, vector.length);
  eachPart(vector, (part, start) => {
    out.set(valuesOf<NumberArray>(part), start);
    eachNull(part, (row) => {
      out[start + row] = kind === 'f64' ? Number.NaN : 0;
    });
  });
  return out;
}

function bigintValues(kind: BigintKind, vector: Vector): BigintArray {
  const [only, more] = vector.data;
  if (only !== undefined && more === undefined && only.nullCount === 0) return valuesOf(only);
  const out = newBigintArray(kind, vector.length);
  eachPart(vector, (part, start) => {
    out.set(valuesOf<BigintArray>(part), start);
    eachNull(part, (row) => {
      out[start + row] = 0n;
    });
  });
  return out;
}

/** Halves and singles are read value by value: a half's memory is its bits. */
function floatColumn(name: string, vector: Vector, about: ColumnAbout): Column {
  if (vector.data.every(({ values }) => values instanceof Float64Array))
    return new NumberColumn(name, 'f64', numberValues('f64', vector), about);
  return new NumberColumn(
    name,
    'f64',
    Float64Array.from(vector, (value) => value ?? Number.NaN),
    about,
  );
}

function timestampColumn(name: string, unit: TimeUnit, vector: Vector, about: ColumnAbout): Column {
  const counts = bigintValues('i64', vector);
  const described: ColumnAbout = { unit: 'ns', ...about };
  const factor = nanosecondsOf(unit);
  if (factor === 1n) return new BigintColumn(name, 'i64', counts, described);
  const out = counts.map((count) => count * factor);
  counts.forEach((count, row) => {
    if (out[row] !== count * factor)
      throw new ColumnDataError(name, `row ${row}: the time does not fit in 64 bits of nanoseconds`);
  });
  return new BigintColumn(name, 'i64', out, described);
}

function nanosecondsOf(unit: TimeUnit): bigint {
  switch (unit) {
    case TimeUnit.SECOND:
      return 1_000_000_000n;
    case TimeUnit.MILLISECOND:
      return 1_000_000n;
    case TimeUnit.MICROSECOND:
      return 1000n;
    case TimeUnit.NANOSECOND:
      return 1n;
  }
}

function boolColumn(name: string, vector: Vector, about: ColumnAbout): Column {
  return new BoolColumn(
    name,
    Uint8Array.from(vector, (value) => (value === true ? 1 : 0)),
    about,
  );
}

/** Strings by dictionary. The codes are taken as they are where each string is in the dictionary once. */
function codedColumn(name: string, vector: Vector, about: ColumnAbout): Column {
  const dictionary = new StringDictionary();
  const codesOf = new Map<Vector, Uint32Array>();
  const [only, more] = vector.data;
  if (only !== undefined && more === undefined && only.nullCount === 0 && only.values instanceof Int32Array) {
    const codes = codesInto(dictionary, only.dictionary);
    if (codes.every((code, index) => code === index)) {
      const { buffer, byteOffset, length } = valuesOf<Int32Array>(only);
      return new StringColumn(
        name,
        { codes: new Uint32Array(buffer, byteOffset, length), values: dictionary.values },
        about,
      );
    }
  }
  const out = new Uint32Array(vector.length);
  eachPart(vector, (part, start) => {
    const own = part.dictionary ?? new Vector([]);
    const codes = codesOf.get(own) ?? codesInto(dictionary, own);
    codesOf.set(own, codes);
    for (let row = 0; row < part.length; row++) out[start + row] = codes[Number(part.values[row])] ?? 0;
    eachNull(part, (row) => {
      out[start + row] = dictionary.codeOfText('');
    });
  });
  return new StringColumn(name, { codes: out, values: dictionary.values }, about);
}

function codesInto(dictionary: StringDictionary, values: Vector | undefined): Uint32Array {
  return Uint32Array.from(values ?? [], (text) => dictionary.codeOfText(text ?? ''));
}

function textColumn(name: string, vector: Vector, about: ColumnAbout): Column {
  const texts = Array.from(vector, (value) => (value === null ? '' : String(value)));
  return StringColumn.from(name, texts, about);
}

/** The values of a part: its memory may be longer. */
function valuesOf<T extends NumberArray | BigintArray>({ values, length }: Data): T {
  return values.subarray(0, length) as T;
}

function eachPart(vector: Vector, take: (part: Data, start: number) => void): void {
  let start = 0;
  for (const part of vector.data) {
    take(part, start);
    start += part.length;
  }
}

function eachNull(part: Data, take: (row: number) => void): void {
  if (part.nullCount === 0) return;
  for (let row = 0; row < part.length; row++) if (!part.getValid(row)) take(row);
}
