import type { AnyTable } from '../events/any-table.js';
import { EventTable } from '../events/event-table.js';
import { type SchemaOf, TableBuilder } from '../events/table-builder.js';

const columns = [
  { name: 'cpu', kind: 'u16' },
  { name: 'startNs', kind: 'i64', unit: 'ns' },
  { name: 'endNs', kind: 'i64', unit: 'ns' },
  { name: 'durationNs', kind: 'f64', unit: 'ns' },
  { name: 'pid', kind: 'i32', doc: 'thread id; 0 is the idle task, -1 is not known' },
  { name: 'comm', kind: 'string' },
] as const;

/** The name in `comm` of an interval in which events were lost, so that nobody knows who ran. */
export const unknownTask = '(events lost)';

/** One row for each stretch of time that a task had a CPU. */
export type OccupancyTable = EventTable<SchemaOf<typeof columns>>;

/**
 * Who had each CPU, and when: intervals between the `sched_switch` events of a CPU.
 *
 * Needs `ts`, `cpu`, `prev_pid`, `prev_comm`, `next_pid`, `next_comm` (include/trace/events/sched.h). Rows may be in
 * any order. With `startNs` and `endNs`, the trace's bounds, the first and the last task of each CPU get their
 * intervals too; without them what lies before the first and after the last switch is left out. Where the task that
 * leaves is not the one that came, events were lost between: that interval has pid -1 and the name "(events lost)".
 *
 * @throws UnknownColumnError when the table has not the columns of sched_switch
 */
export function cpuOccupancy(
  switches: AnyTable,
  bounds: { readonly startNs?: bigint; readonly endNs?: bigint } = {},
): OccupancyTable {
  const sorted = EventTable.untyped(switches).sort(['cpu', 'ts']);
  const [cpus, ts, prevPids, prevComms, nextPids, nextComms] = [
    sorted.columnNamed('cpu'),
    sorted.columnNamed('ts'),
    sorted.columnNamed('prev_pid'),
    sorted.columnNamed('prev_comm'),
    sorted.columnNamed('next_pid'),
    sorted.columnNamed('next_comm'),
  ];
  const builder = new TableBuilder('cpu occupancy', columns);
  const add = (cpu: number, startNs: bigint, endNs: bigint, pid: number, comm: string) => {
    if (endNs > startNs)
      builder.addRow({ cpu, startNs, endNs, durationNs: Number(endNs - startNs), pid, comm });
  };
  for (let row = 0; row < sorted.length; row++) {
    const cpu = Number(cpus.at(row));
    const now = toBigint(ts.at(row));
    const prevPid = Number(prevPids.at(row));
    const first = row === 0 || Number(cpus.at(row - 1)) !== cpu;
    const last = row === sorted.length - 1 || Number(cpus.at(row + 1)) !== cpu;
    if (first) {
      if (bounds.startNs !== undefined) add(cpu, bounds.startNs, now, prevPid, String(prevComms.at(row)));
    } else {
      const known = Number(nextPids.at(row - 1)) === prevPid;
      add(
        cpu,
        toBigint(ts.at(row - 1)),
        now,
        known ? prevPid : -1,
        known ? String(prevComms.at(row)) : unknownTask,
      );
    }
    if (last && bounds.endNs !== undefined) {
      add(cpu, now, bounds.endNs, Number(nextPids.at(row)), String(nextComms.at(row)));
    }
  }
  return builder.build();
}

function toBigint(value: unknown): bigint {
  return typeof value === 'bigint' ? value : BigInt(Number(value));
}
