import { ColumnDataError } from '../errors/column-data-error.js';
import { BigintColumn } from './bigint-column.js';
import { BoolColumn } from './bool-column.js';
import { BytesColumn } from './bytes-column.js';
import { BaseColumn, type Column } from './column.js';
import {
  type BigintArray,
  type ColumnAbout,
  type ColumnKind,
  type NumberArray,
  newBigintArray,
  newNumberArray,
  type ValueOf,
} from './column-kind.js';
import { NumberColumn } from './number-column.js';
import { StringColumn } from './string-column.js';

/** Values with their kind said outright, and what else is known of the column. */
export interface DescribedValues<K extends ColumnKind = ColumnKind> extends ColumnAbout {
  readonly kind: K;
  readonly values: ArrayLike<ValueOf<K>>;
}

/** What a column can be made of. Ordinary arrays become `f64`, `i64`, `string`, `bool` or `bytes` by their first value. */
export type ColumnInput =
  | Column
  | NumberArray
  | BigintArray
  | readonly number[]
  | readonly bigint[]
  | readonly string[]
  | readonly boolean[]
  | readonly Uint8Array[]
  | { [K in ColumnKind]: DescribedValues<K> }[ColumnKind];

/** The kind of column that an input makes. */
export type KindOfInput<I> = I extends { readonly kind: infer K extends ColumnKind }
  ? K
  : I extends Int8Array
    ? 'i8'
    : I extends Uint8Array
      ? 'u8'
      : I extends Int16Array
        ? 'i16'
        : I extends Uint16Array
          ? 'u16'
          : I extends Int32Array
            ? 'i32'
            : I extends Uint32Array
              ? 'u32'
              : I extends BigInt64Array
                ? 'i64'
                : I extends BigUint64Array
                  ? 'u64'
                  : I extends ArrayLike<infer V>
                    ? KindOfValue<V>
                    : never;

/** The kind of column that holds a JavaScript value. */
export type KindOfValue<V> = V extends number
  ? 'f64'
  : V extends bigint
    ? 'i64'
    : V extends string
      ? 'string'
      : V extends boolean
        ? 'bool'
        : 'bytes';

export function columnFromInput(name: string, input: ColumnInput): Column {
  if (input instanceof BaseColumn) return input.name === name ? input : input.rename(name);
  if ('kind' in input) return columnOfKind(name, input.kind, Array.from<unknown>(input.values), input);
  if (ArrayBuffer.isView(input)) return columnFromTypedArray(name, input);
  return columnOfKind(name, kindOfValue(input[0]), input, {});
}

function columnFromTypedArray(name: string, data: NumberArray | BigintArray): Column {
  if (data instanceof Int8Array) return new NumberColumn(name, 'i8', data);
  if (data instanceof Uint8Array) return new NumberColumn(name, 'u8', data);
  if (data instanceof Int16Array) return new NumberColumn(name, 'i16', data);
  if (data instanceof Uint16Array) return new NumberColumn(name, 'u16', data);
  if (data instanceof Int32Array) return new NumberColumn(name, 'i32', data);
  if (data instanceof Uint32Array) return new NumberColumn(name, 'u32', data);
  if (data instanceof BigInt64Array) return new BigintColumn(name, 'i64', data);
  if (data instanceof BigUint64Array) return new BigintColumn(name, 'u64', data);
  return new NumberColumn(name, 'f64', data);
}

function kindOfValue(value: unknown): ColumnKind {
  switch (typeof value) {
    case 'bigint':
      return 'i64';
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    default:
      return value instanceof Uint8Array ? 'bytes' : 'f64';
  }
}

/** A column of a given kind from ordinary values, each of which must fit. */
export function columnOfKind(
  name: string,
  kind: ColumnKind,
  values: readonly unknown[],
  { unit, doc }: ColumnAbout,
): Column {
  const about = { ...(unit === undefined ? {} : { unit }), ...(doc === undefined ? {} : { doc }) };
  switch (kind) {
    case 'string':
      return StringColumn.from(
        name,
        values.map(mustBe(name, (v): v is string => typeof v === 'string')),
        about,
      );
    case 'bool':
      return new BoolColumn(
        name,
        Uint8Array.from(values.map(mustBe(name, (v): v is boolean => typeof v === 'boolean')), Number),
        about,
      );
    case 'bytes':
      return BytesColumn.from(
        name,
        values.map(mustBe(name, (v): v is Uint8Array => v instanceof Uint8Array)),
        about,
      );
    case 'i64':
    case 'u64': {
      const data = newBigintArray(kind, values.length);
      values.map(mustBe(name, (v): v is bigint => typeof v === 'bigint')).forEach((value, row) => {
        data[row] = value;
        if (data[row] !== value) throw misfit(name, row, value, kind);
      });
      return new BigintColumn(name, kind, data, about);
    }
    default: {
      const data = newNumberArray(kind, values.length);
      values.map(mustBe(name, (v): v is number => typeof v === 'number')).forEach((value, row) => {
        data[row] = value;
        if (!Object.is(data[row], value) && data[row] !== value) throw misfit(name, row, value, kind);
      });
      return new NumberColumn(name, kind, data, about);
    }
  }
}

function misfit(name: string, row: number, value: unknown, kind: ColumnKind): ColumnDataError {
  return new ColumnDataError(name, `row ${row}: ${String(value)} does not fit in ${kind}`);
}

function mustBe<T>(name: string, is: (value: unknown) => value is T): (value: unknown, row: number) => T {
  return (value, row) => {
    if (is(value)) return value;
    throw new ColumnDataError(name, `row ${row}: a ${typeof value} among values of another type`);
  };
}
