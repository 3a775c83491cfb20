import { BigintColumn } from '../events/bigint-column.js';
import type { EventTable } from '../events/event-table.js';
import { NumberColumn } from '../events/number-column.js';
import type { DecodedRingBuffer } from '../formats/decode-ring-buffer.js';
import { commColumn } from '../formats/records/comm-column.js';
import { Kernel } from '../kernel/kernel.js';
import { symbolTable } from '../kernel/symbols/symbol-table.js';
import type { Tracefs } from '../kernel/tracefs/tracefs.js';
import { eventOf, type Spec, tracerOf } from '../spec/spec.js';
import type { Target } from '../target/target.js';
import type { Attachment } from './attachment.js';
import { type PrototypeOf, withArguments, withEntryArguments } from './call-arguments.js';
import { withFunctionNames } from './function-names.js';
import { graphCalls } from './graph-calls.js';
import { taskNames } from './task-names.js';

/** A table for each spec, also an empty one, and for every other event that came. */
export async function tablesOf(
  { tracefs, specs, group }: Attachment,
  decoded: DecodedRingBuffer,
): Promise<{ tables: EventTable[]; tableOf: Map<Spec, string>; namelessTasks: number }> {
  const tableOf = new Map<Spec, string>();
  const wanted = new Set<EventTable>();
  for (const spec of specs) {
    const [system, name] = eventOf(spec, group);
    for (const [format, table] of decoded.tables) {
      if (format.system !== system || format.name !== name) continue;
      tableOf.set(spec, table.name === name ? spec.name : table.name);
      wanted.add(table);
    }
  }
  for (const table of decoded.tables.values()) if (table.length > 0) wanted.add(table);
  const { names, namelessTasks } = await taskNames(tracefs, [...wanted]);
  const tables: EventTable[] = [];
  const recordsArguments = specs.some((spec) => tracerOf(spec) !== undefined && 'args' in spec && spec.args);
  const prototypeOf = recordsArguments ? await prototypes(tracefs.target) : noPrototypes;
  const entries = [...wanted].find(({ name }) => name === 'funcgraph_entry');
  for (const table of wanted) {
    const named = await withFunctions(tracefs, table, entries, prototypeOf);
    tables.push(withComm(named, names));
  }
  return { tables, tableOf, namelessTasks };
}

/** The tables of the function tracers with the names of functions. */
async function withFunctions(
  tracefs: Tracefs,
  table: EventTable,
  entries: EventTable | undefined,
  prototypeOf: PrototypeOf,
): Promise<EventTable> {
  switch (table.name) {
    case 'function': {
      const named = withFunctionNames(table, await symbolTable(tracefs.target));
      return withArguments(named, 'function', prototypeOf);
    }
    case 'funcgraph_exit': {
      const calls = withEntryArguments(table, entries);
      const named = graphCalls(calls, 'function_graph', await symbolTable(tracefs.target));
      return withArguments(named, 'function', prototypeOf);
    }
    default:
      return table;
  }
}

/** Prototypes of the kernel's BTF; of a kernel without one, none: the arguments are shown as the registers have them. */
async function prototypes(target: Target): Promise<PrototypeOf> {
  const kernel = await Kernel.of(target);
  return (name) => (kernel.hasPrototype(name) ? kernel.func(name) : undefined);
}

const noPrototypes: PrototypeOf = () => undefined;

function withComm(table: EventTable, names: ReadonlyMap<number, string>): EventTable {
  const at = table.columns.findIndex(({ name }) => name === 'pid');
  const pids = table.columns[at];
  if (!(pids instanceof NumberColumn)) return table;
  const columns = [
    ...table.columns.slice(0, at + 1),
    commColumn(pids, names),
    ...table.columns.slice(at + 1),
  ];
  return table.derive(table.name, columns);
}

/** From the first moment to the last. The clock is told in microseconds: events may be a little outside of what it says. */
export function spanOf(
  tables: readonly EventTable[],
  clockStartNs: bigint,
  clockEndNs: bigint,
): { startNs: bigint; endNs: bigint } {
  let startNs = clockStartNs;
  let endNs = clockEndNs;
  for (const table of tables) {
    const ts = table.columnNamed('ts');
    if (!(ts instanceof BigintColumn) || ts.length === 0) continue;
    if (ts.at(0) < startNs) startNs = ts.at(0);
    if (ts.at(ts.length - 1) > endNs) endNs = ts.at(ts.length - 1);
  }
  return { startNs, endNs };
}
