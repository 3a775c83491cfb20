import type { AnyTable } from '../events/any-table.js';
import { EventTable } from '../events/event-table.js';
import { type SchemaOf, TableBuilder } from '../events/table-builder.js';

const columns = [
  { name: 'ts', kind: 'i64', unit: 'ns', doc: 'when it got the CPU' },
  { name: 'cpu', kind: 'u16' },
  { name: 'pid', kind: 'i32', doc: 'thread that was woken' },
  { name: 'comm', kind: 'string' },
  { name: 'latency_ns', kind: 'f64', unit: 'ns', doc: 'from sched_waking to sched_switch' },
] as const;

/** One row for each time that a thread was woken and then got a CPU. */
export type WakeupTable = EventTable<SchemaOf<typeof columns>>;

/**
 * How long threads that were woken waited for a CPU: from `sched_waking` (or `sched_wakeup`) to the `sched_switch` that gives the thread one.
 * A thread that is woken while it waits already counts from the first time; one that never got a CPU in the trace has no row.
 *
 * Needs `ts` and `event_pid` of the one, `ts`, `cpu`, `next_pid`, `next_comm` of the other (include/trace/events/sched.h).
 *
 * @throws UnknownColumnError when a table has not these columns
 * @example wakeupLatency(trace.table(waking), trace.table(switches)).sort('latency_ns', 'desc')
 */
export function wakeupLatency(wakeups: AnyTable, switches: AnyTable): WakeupTable {
  const [woken, switched] = [wakeups, switches].map((table) => EventTable.untyped(table).sort('ts'));
  const builder = new TableBuilder('wakeup latency', columns);
  if (woken === undefined || switched === undefined) return builder.build();
  const [wokenAt, wokenPid] = [woken.columnNamed('ts'), woken.columnNamed('event_pid')];
  const [at, cpu, pid, comm] = ['ts', 'cpu', 'next_pid', 'next_comm'].map((name) =>
    switched.columnNamed(name),
  );
  const since = new Map<number, bigint>();
  let next = 0;
  for (let row = 0; row < switched.length; row += 1) {
    const ts = BigInt(at?.at(row) as bigint);
    for (; next < woken.length && BigInt(wokenAt.at(next) as bigint) <= ts; next += 1) {
      const thread = Number(wokenPid.at(next));
      if (!since.has(thread)) since.set(thread, BigInt(wokenAt.at(next) as bigint));
    }
    const thread = Number(pid?.at(row));
    const from = since.get(thread);
    if (from === undefined) continue;
    since.delete(thread);
    builder.addRow({
      ts,
      cpu: Number(cpu?.at(row)),
      pid: thread,
      comm: String(comm?.at(row)),
      latency_ns: Number(ts - from),
    });
  }
  return builder.build();
}
