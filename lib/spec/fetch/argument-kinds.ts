import type { ColumnKind } from '../../events/column-kind.js';
import type { ColumnName } from '../event-schema.js';

/** Columns that the arguments of a probe become, by name. */
export type ArgumentKinds = Readonly<Record<string, ColumnKind>>;

/** What a number of the kernel's type becomes. */
export interface NumberKinds {
  readonly u8: 'u8';
  readonly u16: 'u16';
  readonly u32: 'u32';
  readonly u64: 'u64';
  readonly s8: 'i8';
  readonly s16: 'i16';
  readonly s32: 'i32';
  readonly s64: 'i64';
  readonly x8: 'u8';
  readonly x16: 'u16';
  readonly x32: 'u32';
  readonly x64: 'u64';
  readonly char: 'u8';
  readonly symbol: 'u64';
}

/**
 * The columns of a definition's arguments, read by the compiler: `'path=+0(%si):ustring'` is `{ path: 'string' }`.
 *
 * An argument without a type may have any: what BTF says. One without a name has the name that the kernel gives it, which depends on the
 * kernel: it is not among them.
 */
export type ArgumentsOf<Text extends string> = Flatten<WordsOf<Text, never>>;

type Flatten<Word extends string> = {
  readonly [W in Word as NameOf<W>]: W extends `${string}=${infer Body}` ? BodyKind<Body> : never;
};

type NameOf<Word extends string> = Word extends `${infer Name}=${infer Body}`
  ? Body extends `${string}:${infer Type}`
    ? ColumnsOf<Name, Type>
    : ColumnName<Name>
  : never;

/** A small array of numbers is a column an element: `args0`, `args1` ... */
type ColumnsOf<Name extends string, Type extends string> = Type extends `${infer Element}[${infer Length}]`
  ? Element extends Exclude<keyof NumberKinds, 'char' | 'u8' | 's8' | 'x8'>
    ? Length extends keyof Indexes
      ? `${Name}${Indexes[Length]}`
      : ColumnName<Name>
    : ColumnName<Name>
  : ColumnName<Name>;

/** Arrays of at most 16 numbers are columns: columnsOf in lib/formats/event-columns.ts. */
interface Indexes {
  readonly '1': 0;
  readonly '2': 0 | 1;
  readonly '3': 0 | 1 | 2;
  readonly '4': 0 | 1 | 2 | 3;
  readonly '5': Indexes['4'] | 4;
  readonly '6': Indexes['5'] | 5;
  readonly '7': Indexes['6'] | 6;
  readonly '8': Indexes['7'] | 7;
  readonly '9': Indexes['8'] | 8;
  readonly '10': Indexes['9'] | 9;
  readonly '11': Indexes['10'] | 10;
  readonly '12': Indexes['11'] | 11;
  readonly '13': Indexes['12'] | 12;
  readonly '14': Indexes['13'] | 13;
  readonly '15': Indexes['14'] | 14;
  readonly '16': Indexes['15'] | 15;
}

/** The words of a text, one at a time, so that the compiler does it in a loop. */
type WordsOf<Text extends string, Found extends string> = Text extends `${infer Word} ${infer Rest}`
  ? WordsOf<Rest, Found | Word>
  : Found | Text;

type BodyKind<Body extends string> = Body extends `${infer Value}:${infer Type}`
  ? Value extends `\\"${string}`
    ? 'string'
    : TypeKind<Type>
  : Body extends `$comm` | `$COMM` | `\\"${string}`
    ? 'string'
    : Body extends
          | `%${string}`
          | `@${string}`
          | `+${string}`
          | `-${string}`
          | `\\${string}`
          | `$stack${string}`
      ? 'u64'
      : ColumnKind;

/** What a type of the kernel's becomes. */
export type TypeKind<Type extends string> = Type extends keyof NumberKinds
  ? NumberKinds[Type]
  : Type extends 'string' | 'ustring' | 'symstr' | '%pd' | '%pD' | `char[${string}]`
    ? 'string'
    : Type extends `b${string}/${infer Container}`
      ? TypeKind<`u${Container}`>
      : Type extends `${infer Element}[${infer Length}]`
        ? ElementKind<Element, Length>
        : ColumnKind;

type ElementKind<Element extends string, Length extends string> = Element extends 'u8' | 's8' | 'x8'
  ? 'bytes'
  : Element extends keyof NumberKinds
    ? Length extends keyof Indexes
      ? NumberKinds[Element]
      : 'bytes'
    : ColumnKind;
