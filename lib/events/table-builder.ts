import { UnknownColumnError } from '../errors/unknown-column-error.js';
import { type ColumnBuilder, type ColumnBuilderOf, newColumnBuilder } from './column-builder.js';
import type { ColumnKind, ColumnSpec, RowOf } from './column-kind.js';
import { EventTable } from './event-table.js';

/** The schema that column specs describe. */
export type SchemaOf<C extends readonly ColumnSpec[]> = {
  readonly [P in C[number] as P['name']]: P['kind'];
};

/** The kind of the spec with this name. */
type KindNamed<C extends readonly ColumnSpec[], N extends string> = Extract<
  C[number],
  { readonly name: N }
>['kind'];

/**
 * Fills a table row by row without an object a row: a decoder takes the column builders once and pushes into each, one
 * value a row. `build` may be called again and again while the table grows; what it gave earlier does not change.
 *
 * @example
 * const builder = new TableBuilder('calls', [
 *   { name: 'ts', kind: 'i64', unit: 'ns' },
 *   { name: 'comm', kind: 'string' },
 * ] as const);
 * const ts = builder.column('ts');
 * const comm = builder.column('comm');
 * ts.pushHalves(low, high);
 * comm.pushUtf8(page, start, end);
 * const table = builder.build();
 */
export class TableBuilder<const C extends readonly ColumnSpec[] = readonly ColumnSpec<ColumnKind, string>[]> {
  readonly #builders: ReadonlyMap<string, ColumnBuilder>;

  constructor(
    readonly name: string,
    readonly specs: C,
  ) {
    this.#builders = new Map(specs.map((spec) => [spec.name, newColumnBuilder(spec)]));
  }

  /** Rows so far: the length of the first column. */
  get length(): number {
    for (const builder of this.#builders.values()) return builder.length;
    return 0;
  }

  /** The builder of one column. @throws UnknownColumnError */
  column<N extends C[number]['name']>(name: N): ColumnBuilderOf<KindNamed<C, N>> {
    return this.columnNamed(name) as ColumnBuilderOf<KindNamed<C, N>>;
  }

  /** The builder of a column whose name is known only at run time. @throws UnknownColumnError */
  columnNamed(name: string): ColumnBuilder {
    const builder = this.#builders.get(name);
    if (builder === undefined) throw new UnknownColumnError(this.name, name, [...this.#builders.keys()]);
    return builder;
  }

  /** Appends a row given as an object, each value checked. For a few rows: many are pushed column by column. */
  addRow(row: RowOf<SchemaOf<C>>): void {
    const values: Readonly<Record<string, unknown>> = row;
    for (const [name, builder] of this.#builders) builder.pushChecked(values[name]);
  }

  /** The rows so far as a table. @throws ColumnDataError when a column got more or fewer values than the others */
  build(): EventTable<SchemaOf<C>> {
    return EventTable.fromColumns(
      this.name,
      [...this.#builders.values()].map((builder) => builder.build()),
    );
  }
}
