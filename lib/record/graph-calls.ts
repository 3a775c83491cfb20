import { BigintColumn } from '../events/bigint-column.js';
import type { EventTable } from '../events/event-table.js';
import { NumberColumn } from '../events/number-column.js';
import type { SymbolTable } from '../kernel/symbols/symbol-table.js';
import { functionNames } from './function-names.js';

/**
 * The function graph tracer's table: a row for each call that came to its end, in the order in which calls began.
 *
 * Kernel: `struct ftrace_graph_ret_entry` in kernel/trace/trace_entries.h (v6.12). `calltime` and `rettime` are of the local clock, the
 * record's own time of the trace's: the call began as much before it as the two differ.
 */
export function graphCalls(exits: EventTable, name: string, symbols: SymbolTable): EventTable {
  const columns = exits.columns.map((column) => [column.name, column] as const);
  const byName = new Map(columns);
  const [ts, functions, called, returned] = ['ts', 'func', 'calltime', 'rettime'].map((column) =>
    byName.get(column),
  );
  if (!(ts instanceof BigintColumn && functions instanceof BigintColumn)) return exits;
  if (!(called instanceof BigintColumn && returned instanceof BigintColumn)) return exits;
  const begins = new BigInt64Array(exits.length);
  const durations = new Float64Array(exits.length);
  for (let row = 0; row < exits.length; row++) {
    const duration = returned.at(row) - called.at(row);
    begins[row] = ts.at(row) - duration;
    durations[row] = Number(duration);
  }
  const replaced = new Set(['ts', 'func', 'calltime', 'rettime']);
  const about = 'from its call to its return, with all that it called and waited for';
  const rest = columns.flatMap(([, column]) => (replaced.has(column.name) ? [] : [column]));
  const at = rest.findIndex((column) => column.name === 'depth' || column.name === 'overrun');
  return exits
    .derive(name, [
      new BigintColumn('ts', 'i64', begins, { unit: 'ns', doc: 'when the function was called' }),
      ...rest.slice(0, at),
      functionNames(functions, symbols, 'function', 'function that was called'),
      new NumberColumn('duration_ns', 'f64', durations, { unit: 'ns', doc: about }),
      ...rest.slice(at),
      functions.rename('ip'),
    ])
    .sort('ts');
}
