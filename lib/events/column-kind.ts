/** How a column's values are kept. `i64` and `u64` are lossless 64-bit integers and read as `bigint`. */
export type ColumnKind = NumberKind | BigintKind | 'string' | 'bool' | 'bytes';
export type NumberKind = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f64';
export type BigintKind = 'i64' | 'u64';

/** The JavaScript type of one value of a column. */
export type ValueOf<K extends ColumnKind> = K extends NumberKind
  ? number
  : K extends BigintKind
    ? bigint
    : K extends 'string'
      ? string
      : K extends 'bool'
        ? boolean
        : Uint8Array;

/** Column names and kinds of a table: `{ ts: 'i64', comm: 'string' }`. */
export type Schema = Readonly<Record<string, ColumnKind>>;

/** One row of a table as an object. */
export type RowOf<S extends Schema> = { readonly [N in keyof S]: ValueOf<S[N]> };

/** What a column's numbers count. Printed in the heading; `ns` and `bytes` are printed with digits in groups, `address` in hexadecimal. */
export type Unit = 'ns' | 'bytes' | 'address' | (string & Record<never, never>);

/** What is known of a column beside its data. */
export interface ColumnAbout {
  readonly unit?: Unit;
  readonly doc?: string;
}

/** What is known, with no key for what is not. */
export function columnAbout(unit: Unit | undefined, doc: string | undefined): ColumnAbout {
  return { ...(unit === undefined ? {} : { unit }), ...(doc === undefined ? {} : { doc }) };
}

/** A column that is still to be filled. */
export interface ColumnSpec<K extends ColumnKind = ColumnKind, N extends string = string>
  extends ColumnAbout {
  readonly name: N;
  readonly kind: K;
}

export type NumberArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float64Array;
export type BigintArray = BigInt64Array | BigUint64Array;

/** Makes the array that holds a number column. */
export function newNumberArray(kind: NumberKind, length: number): NumberArray {
  switch (kind) {
    case 'i8':
      return new Int8Array(length);
    case 'u8':
      return new Uint8Array(length);
    case 'i16':
      return new Int16Array(length);
    case 'u16':
      return new Uint16Array(length);
    case 'i32':
      return new Int32Array(length);
    case 'u32':
      return new Uint32Array(length);
    case 'f64':
      return new Float64Array(length);
  }
}

export function newBigintArray(kind: BigintKind, length: number): BigintArray {
  return kind === 'i64' ? new BigInt64Array(length) : new BigUint64Array(length);
}
