import { UnknownTableError } from '../errors/unknown-table-error.js';
import type { Schema } from '../events/column-kind.js';
import type { EventTable } from '../events/event-table.js';
import type { DynamicEvent } from '../spec/dynamic-event.js';
import type { FunctionGraph } from '../spec/function-graph.js';
import type { FunctionTracer } from '../spec/function-tracer.js';
import type { Spec } from '../spec/spec.js';
import type { Tracepoint } from '../spec/tracepoint.js';
import type { EventSchema, FunctionSchema, GraphSchema } from './event-schema.js';

/** Tables of events, each found by the spec that asked for it. */
export class SpecTables {
  /** The tables by name, in the order of the specs. */
  readonly tables: ReadonlyMap<string, EventTable>;
  readonly #tableOf: ReadonlyMap<Spec, string>;

  constructor(tables: readonly EventTable[], tableOf: ReadonlyMap<Spec, string>) {
    this.tables = new Map(tables.map((table) => [table.name, table]));
    this.#tableOf = tableOf;
  }

  /** The table of a spec or of the event with this name, with the columns that the spec promises. @throws UnknownTableError */
  table(which: FunctionTracer | 'function'): EventTable<FunctionSchema>;
  table(which: FunctionGraph | 'function_graph'): EventTable<GraphSchema>;
  table<S extends EventSchema>(which: Tracepoint<S>): EventTable<S>;
  table<Columns extends Schema>(which: DynamicEvent<Columns>): EventTable<Columns>;
  table(which: Spec | string): EventTable<EventSchema>;
  table(
    which: Spec | string,
  ): EventTable<EventSchema> | EventTable<FunctionSchema> | EventTable<GraphSchema> {
    const name = typeof which === 'string' ? which : (this.#tableOf.get(which) ?? which.name);
    const table = this.tables.get(name);
    if (table === undefined) throw new UnknownTableError(name, [...this.tables.keys()]);
    return table.derive<EventSchema>(table.name, table.columns);
  }
}
