import {
  BigintBuilder,
  type ColumnBuilder,
  NumberBuilder,
  newColumnBuilder,
  StringBuilder,
} from '../../events/column-builder.js';
import type { ColumnSpec } from '../../events/column-kind.js';
import { EventTable } from '../../events/event-table.js';
import { selectRows } from '../../events/select-rows.js';
import { ColumnNames, firstColumns } from './column-names.js';
import { ColumnCompiler, type ColumnReader } from './column-reader.js';
import { PartCount } from './dependent-type.js';
import type { StreamReader } from './stream-reader.js';
import type { EventPlan } from './trace-plan.js';

const nothing = new Uint8Array(0);

/** The growing table of one event, which several streams may fill. */
export class EventRows {
  length = 0;
  readonly #builders: readonly ColumnBuilder[];
  readonly #spoiled: number[] = [];

  constructor(
    readonly name: string,
    /** Its place among the tables. */
    readonly number: number,
    readonly specs: readonly ColumnSpec[],
  ) {
    this.#builders = specs.map(newColumnBuilder);
  }

  builder(name: string): ColumnBuilder {
    const builder = this.#builders[this.specs.findIndex((spec) => spec.name === name)];
    if (builder === undefined) throw new Error(`no column ${name}`);
    return builder;
  }

  /** The last row was read only in part: it is filled up, and left out in the end. */
  spoil(): void {
    for (const builder of this.#builders) if (builder.length === this.length) pushEmpty(builder);
    this.#spoiled.push(this.length++);
  }

  build(): EventTable {
    const columns = this.#builders.map((builder) => builder.build());
    columns.sort((a, b) => rankOf(a.name) - rankOf(b.name));
    if (this.#spoiled.length === 0) return EventTable.fromColumns(this.name, columns);
    const spoiled = new Set(this.#spoiled);
    const rows = Uint32Array.from({ length: this.length }, (_, row) => row).filter(
      (row) => !spoiled.has(row),
    );
    return EventTable.fromColumns(this.name, selectRows(columns, rows));
  }
}

function rankOf(name: string): number {
  const rank = firstColumns.indexOf(name);
  return rank < 0 ? firstColumns.length : rank;
}

function pushEmpty(builder: ColumnBuilder): void {
  if (builder instanceof NumberBuilder) builder.push(0);
  else if (builder instanceof BigintBuilder) builder.push(0n);
  else if (builder instanceof StringBuilder) builder.push('');
  else if ('spec' in builder && builder.spec.kind === 'bytes') builder.pushChecked(nothing);
}

/** Reads the events of one kind of one stream into their table. */
export class EventRowReader {
  readonly #ts: BigintBuilder;
  readonly #cpu: NumberBuilder | undefined;
  readonly #parts: readonly ColumnReader[];

  constructor(
    plan: EventPlan,
    readonly rows: EventRows,
  ) {
    const ts = rows.builder('ts');
    const cpu = hasCpu(plan) ? rows.builder('cpu') : undefined;
    if (!(ts instanceof BigintBuilder)) throw new Error('ts is 64 bits wide');
    this.#ts = ts;
    this.#cpu = cpu instanceof NumberBuilder ? cpu : undefined;
    this.#parts = compileParts(plan, (spec) => rows.builder(spec.name));
  }

  get number(): number {
    return this.rows.number;
  }

  /** @throws DamagedFileError when the event goes beyond its packet: the row is spoiled then */
  read(reader: StreamReader): void {
    const { cursor } = reader;
    const { rows } = this;
    this.#ts.pushHalves(reader.timeLow, reader.timeHigh);
    this.#cpu?.push(reader.cpu);
    try {
      for (let index = 0; index < this.#parts.length; index++) this.#parts[index]?.read(cursor);
      rows.length++;
    } catch (error) {
      rows.spoil();
      throw error;
    }
  }
}

/** The columns of an event's table, in the order in which they are read. */
export function specsOf(plan: EventPlan): ColumnSpec[] {
  const specs: ColumnSpec[] = [
    { name: 'ts', kind: 'i64', unit: 'ns', doc: 'time on the clock of the trace' },
    ...(hasCpu(plan) ? [{ name: 'cpu', kind: 'u16', doc: 'CPU on which it happened' } as const] : []),
  ];
  compileParts(plan, (spec) => {
    specs.push(spec);
    return newColumnBuilder(spec);
  });
  return specs;
}

export function hasCpu(plan: EventPlan): boolean {
  return plan.stream.fields.cpu_id !== undefined;
}

function compileParts(plan: EventPlan, builderOf: (spec: ColumnSpec) => ColumnBuilder): ColumnReader[] {
  const names = new ColumnNames(plan);
  const compiler = new ColumnCompiler((spec) => builderOf(names.unique(spec)), new PartCount());
  const scopes = plan.newScopes();
  return plan.parts().map(({ root, type }) => {
    const scope = scopes.open(root);
    return compiler.fields(type.fields, type.align, scope, (name) => names.ofField(root, name));
  });
}
