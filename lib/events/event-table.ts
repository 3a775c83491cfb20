import { inspect } from 'node:util';
import { ColumnDataError } from '../errors/column-data-error.js';
import { RowOutOfRangeError } from '../errors/row-out-of-range-error.js';
import { UnknownColumnError } from '../errors/unknown-column-error.js';
import type { AnyTable } from './any-table.js';
import { BigintColumn } from './bigint-column.js';
import type { Column, ColumnOf } from './column.js';
import {
  type ColumnInput,
  columnFromInput,
  columnOfKind,
  type KindOfInput,
  type KindOfValue,
} from './column-input.js';
import type { ColumnAbout, ColumnKind, RowOf, Schema, ValueOf } from './column-kind.js';
import { GroupedTable } from './grouped-table.js';
import { joinColumns, matchAsOf, matchEqual } from './join.js';
import { sortedOrder } from './order.js';
import { tableToHtml } from './print-html.js';
import { tableToText } from './print-text.js';
import { newRowCursor } from './row-cursor.js';
import { selectRows } from './select-rows.js';

type Simplify<T> = { readonly [N in keyof T]: T[N] };
type Joined<L extends Schema, R extends Schema, On extends string> = Simplify<
  L & {
    readonly [N in Exclude<keyof R & string, On> as N extends keyof L ? `${N}_right` : N]: R[N];
  }
>;
type WithMatched<S extends Schema> = Simplify<S & { readonly matched: 'bool' }>;
type Wanted<V> = V | readonly V[];

/**
 * A table of events: columns as typed arrays, strings by dictionary, nothing an object a row. It never changes; each
 * method gives a new table. `slice` and `head` are views, `filter`, `where` and `sort` keep row numbers (four bytes a row).
 *
 * `ts` is the trace clock in nanoseconds as a 64-bit integer, `cpu` the CPU, `pid` the thread's id, `comm` its name.
 *
 * @example
 * table.where({ comm: 'cat' }).groupBy('function').count().sort('count', 'desc').head(10)
 */
export class EventTable<S extends Schema = Schema> implements AnyTable {
  readonly columnNames: readonly string[];
  readonly #byName: ReadonlyMap<string, Column>;

  private constructor(
    readonly name: string,
    readonly columns: readonly Column[],
    readonly length: number,
  ) {
    this.#byName = new Map(columns.map((column) => [column.name, column]));
    this.columnNames = [...this.#byName.keys()];
  }

  /**
   * A table of columns at hand. Typed arrays are taken as they are, not copied.
   *
   * @throws ColumnDataError when the columns differ in length or a value does not fit its kind
   * @example
   * EventTable.of('switches', { cpu: Uint16Array.of(0, 1), comm: ['cat', 'ls'], ts: { kind: 'i64', unit: 'ns', values: [5n, 9n] } })
   */
  static of<I extends Readonly<Record<string, ColumnInput>>>(
    name: string,
    columns: I,
  ): EventTable<Simplify<{ readonly [N in keyof I]: KindOfInput<I[N]> }>> {
    return EventTable.fromColumns(
      name,
      Object.entries(columns).map(([column, input]) => columnFromInput(column, input)),
    );
  }

  /** A table of finished columns; the caller answers for the schema. */
  static fromColumns<S extends Schema = Schema>(name: string, columns: readonly Column[]): EventTable<S> {
    const length = columns[0]?.length ?? 0;
    for (const column of columns) {
      if (column.length !== length) {
        throw new ColumnDataError(
          column.name,
          `${column.length} rows, but "${columns[0]?.name}" has ${length}`,
        );
      }
    }
    return new EventTable<S>(name, columns, length);
  }

  /** The same table with nothing known of its columns at compile time. */
  static untyped(table: AnyTable): EventTable {
    return EventTable.fromColumns(table.name, table.columns);
  }

  /** A column by its name, with the type that the schema says. @throws UnknownColumnError */
  column<N extends keyof S & string>(name: N): ColumnOf<S[N]> {
    return this.columnNamed(name) as ColumnOf<S[N]>;
  }

  /** A column by a name that is known only at run time. @throws UnknownColumnError */
  columnNamed(name: string): Column {
    const column = this.#byName.get(name);
    if (column === undefined) throw new UnknownColumnError(this.name, name, this.columnNames);
    return column;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** A copy of one row; a negative number counts from the end. */
  row(index: number): RowOf<S> {
    const row = index < 0 ? this.length + index : index;
    if (!Number.isInteger(row) || row < 0 || row >= this.length)
      throw new RowOutOfRangeError(index, this.length);
    return Object.fromEntries(this.columns.map((column) => [column.name, column.at(row)])) as RowOf<S>;
  }

  head(rows = 10): EventTable<S> {
    return this.slice(0, rows);
  }

  tail(rows = 10): EventTable<S> {
    return this.slice(Math.max(0, this.length - rows));
  }

  /** Rows `start` to `end` (not included) as a view; negative numbers count from the end, as in `Array.slice`. */
  slice(start = 0, end = this.length): EventTable<S> {
    const from = Math.min(this.length, start < 0 ? Math.max(0, this.length + start) : start);
    const to = Math.max(from, Math.min(this.length, end < 0 ? this.length + end : end));
    return new EventTable<S>(
      this.name,
      this.columns.map((column) => column.slice(from, to)),
      to - from,
    );
  }

  /**
   * The rows from one time to before another, as a view: nothing is copied. The rows must be in the order of `ts`, as those of a
   * trace are.
   *
   * @throws UnknownColumnError, ColumnDataError where `ts` is no column of 64-bit integers
   * @example trace.table('sched_switch').between(trace.startNs, trace.startNs + 1_000_000n)
   */
  between(fromNs: bigint, toNs: bigint): EventTable<S> {
    const ts = this.columnNamed('ts');
    if (!(ts instanceof BigintColumn))
      throw new ColumnDataError('ts', `it holds ${ts.kind} values, not times`);
    return this.slice(firstNotBefore(ts, fromNs), firstNotBefore(ts, toNs));
  }

  /** The rows for which `keep` holds. The row handed to it is only good during the call. */
  filter(keep: (row: RowOf<S>) => boolean): EventTable<S> {
    const cursor = newRowCursor(this.columns);
    const row = cursor.row as RowOf<S>;
    return this.#rowsWhere((index) => {
      cursor.moveTo(index);
      return keep(row);
    });
  }

  /** The rows whose columns have these values, or one of these values. @example table.where({ comm: 'ls', cpu: [0, 1] }) */
  where(wanted: { readonly [N in keyof S]?: Wanted<ValueOf<S[N]>> }): EventTable<S> {
    const tests = Object.entries(wanted).map(([name, values]) => wantedTest(this.columnNamed(name), values));
    return this.#rowsWhere((index) => tests.every((test) => test(index)));
  }

  /** The rows in the order of one or more columns, the first the most significant; equal rows keep their order. */
  sort(
    by: (keyof S & string) | readonly (keyof S & string)[],
    direction: 'asc' | 'desc' = 'asc',
  ): EventTable<S> {
    const names = typeof by === 'string' ? [by] : by;
    const words = names.flatMap((name) => [...this.columnNamed(name).orderWords()]);
    return this.#rows(sortedOrder(words, this.length, direction === 'desc'));
  }

  /** Groups of rows with equal values in these columns; follow with `count`, `sum`, `agg` ... */
  groupBy<K extends keyof S & string>(...keys: readonly K[]): GroupedTable<S, K> {
    for (const name of keys) this.columnNamed(name);
    return new GroupedTable(this, keys);
  }

  /**
   * Rows of both tables whose `on` columns are equal. A left join keeps the rows of this table that have no partner: the
   * column `matched` says which, and the other table's columns hold 0, NaN or '' there.
   */
  join<R extends Schema, On extends keyof S & keyof R & string, How extends 'inner' | 'left' = 'inner'>(
    other: EventTable<R>,
    on: On | readonly On[],
    how?: How,
  ): EventTable<How extends 'left' ? WithMatched<Joined<S, R, On>> : Joined<S, R, On>> {
    const names: readonly string[] = typeof on === 'string' ? [on] : on;
    const pairs = matchEqual(
      names.map((name) => this.columnNamed(name)),
      names.map((name) => other.columnNamed(name)),
      how === 'left',
    );
    const others = other.columns.filter((column) => !names.includes(column.name));
    return EventTable.fromColumns(
      `${this.name} with ${other.name}`,
      joinColumns(this.columns, others, pairs, how === 'left'),
    );
  }

  /**
   * To each row the other table's latest row that is not later (`on` is a time), among those with equal `by` columns.
   * `matched` is false where there is none yet.
   *
   * @example syscalls.joinAsOf(switches, { on: 'ts', by: ['cpu'] })
   */
  joinAsOf<
    R extends Schema,
    On extends keyof S & keyof R & string,
    By extends keyof S & keyof R & string = never,
  >(
    other: EventTable<R>,
    { on, by = [] }: { readonly on: On; readonly by?: readonly By[] },
  ): EventTable<WithMatched<Joined<S, R, By>>> {
    const keys = (table: { columnNamed(name: string): Column }) => ({
      on: table.columnNamed(on),
      by: by.map((name) => table.columnNamed(name)),
    });
    const pairs = matchAsOf(keys(this), keys(other));
    const byNames: readonly string[] = by;
    const others = other.columns.filter((column) => !byNames.includes(column.name));
    return EventTable.fromColumns(
      `${this.name} as of ${other.name}`,
      joinColumns(this.columns, others, pairs, true),
    );
  }

  /** Only these columns, in this order. */
  select<N extends keyof S & string>(...names: readonly N[]): EventTable<{ readonly [P in N]: S[P] }> {
    return EventTable.fromColumns(
      this.name,
      names.map((name) => this.columnNamed(name)),
    );
  }

  /**
   * The table with one more column (or one replaced), computed of each row. Numbers become `f64`, bigints `i64`.
   *
   * @example table.withColumn('durationNs', (row) => Number(row.endNs - row.startNs), { unit: 'ns' })
   */
  withColumn<N extends string, V extends ValueOf<ColumnKind>>(
    name: N,
    compute: (row: RowOf<S>) => V,
    about: ColumnAbout = {},
  ): EventTable<Simplify<Omit<S, N> & { readonly [_ in N]: KindOfValue<V> }>> {
    const cursor = newRowCursor(this.columns);
    const values = Array.from({ length: this.length }, (_, index) => {
      cursor.moveTo(index);
      return compute(cursor.row as RowOf<S>);
    });
    const added = columnFromInput(name, values as ColumnInput);
    const described = columnOfKind(name, added.kind, values, about);
    const others = this.columns.filter((column) => column.name !== name);
    return EventTable.fromColumns(this.name, [...others, described]);
  }

  /** The same columns under another table name. */
  named(name: string): EventTable<S> {
    return new EventTable<S>(name, this.columns, this.length);
  }

  /** A table of other columns; the caller answers for the schema. */
  derive<T extends Schema>(name: string, columns: readonly Column[]): EventTable<T> {
    return EventTable.fromColumns<T>(name, columns);
  }

  /** All rows as objects: convenient for a few, wasteful for a million. */
  toRows(): RowOf<S>[] {
    return Array.from({ length: this.length }, (_, index) => this.row(index));
  }

  *[Symbol.iterator](): IterableIterator<RowOf<S>> {
    for (let index = 0; index < this.length; index++) yield this.row(index);
  }

  /** The table as aligned text: its first rows, and how many more there are. */
  toString(rows = 10): string {
    return tableToText(this, { rows, colors: false });
  }

  /** The table as an HTML table for a notebook's cell: its first rows, and how many more there are. */
  toHtml(rows = 20): string {
    return tableToHtml(this, rows);
  }

  [inspect.custom](_depth: number, options: { readonly colors?: boolean | undefined }): string {
    return tableToText(this, { rows: 10, colors: options.colors ?? false });
  }

  #rows(rows: Uint32Array): EventTable<S> {
    return new EventTable<S>(this.name, selectRows(this.columns, rows), rows.length);
  }

  #rowsWhere(keep: (index: number) => boolean): EventTable<S> {
    const rows = new Uint32Array(this.length);
    let kept = 0;
    for (let index = 0; index < this.length; index++) if (keep(index)) rows[kept++] = index;
    return this.#rows(rows.slice(0, kept));
  }
}

/** Whether a row has the wanted value. A string is looked up in the dictionary once, not in every row. */
function wantedTest(column: Column, wanted: unknown): (row: number) => boolean {
  const values = new Set<unknown>(Array.isArray(wanted) ? wanted : [wanted]);
  if (column.kind !== 'string') return (row) => values.has(column.at(row));
  const { codes } = column;
  const matching = Uint8Array.from(column.values, (text) => (values.has(text) ? 1 : 0));
  return (row) => matching[codes[row] ?? 0] === 1;
}

/** The first row of an ascending column whose value is not below this one. */
function firstNotBefore(ts: BigintColumn, time: bigint): number {
  let low = 0;
  let high = ts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ts.at(middle) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
