import { EventTable } from '../events/event-table.js';

/** What the kernel printed of its ring buffers when it died. */
export interface DumpedTrace {
  /**
   * A row an event, as they were printed: of one buffer after the other, each in the order of time. `buffer` is the name of the tracing
   * instance, empty for the top one. `ts` is the trace clock's as printed, to the microsecond; of a tracer (function, say) it counts from
   * when the tracer was set. `comm` has eight letters at most. `event` is the first word of `text`: an event's name, a function's.
   */
  readonly table: EventTable<DumpedSchema>;
  /** Events that the buffers had lost, as far as the dump says so. */
  readonly lost: number;
}

type DumpedSchema = {
  readonly buffer: 'string';
  readonly ts: 'i64';
  readonly cpu: 'u16';
  readonly pid: 'i32';
  readonly comm: 'string';
  readonly event: 'string';
  readonly text: 'string';
};

const printkTime = /^(?:<\d+>)?\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? ?/;
const beginning = /^Dumping ftrace (?:instance (?<instance>\S+) )?buffer:/;
const lostEvents = /^CPU:\d+ \[LOST (?<count>\d+) EVENTS\]/;
const eventLine = /^ *(?<comm>.+)-(?<pid>\d+) +(?<cpu>\d+)\S* +(?<us>\d+)us.?: (?<text>.*)$/;

/**
 * Reads what `ftrace_dump_on_oops` made the kernel print on its console: lines of the latency format, microseconds for time
 * (kernel/trace/trace.c, ftrace_dump_one; Documentation/trace/ftrace.rst). Other lines are passed over, and so are those of tracers that
 * print no event a line (function_graph).
 *
 * @param console lines of a console; see `Sandbox.console`
 * @example
 * const { table } = dumpedTrace(await vm.console());
 * table.row(table.length - 1).text; // vfs_rmdir <-do_rmdir
 */
export function dumpedTrace(console: readonly string[]): DumpedTrace {
  const rows: DumpedRow[] = [];
  let lost = 0;
  let buffer: string | undefined;
  for (const line of console) {
    const text = line.replace(printkTime, '');
    const begins = beginning.exec(text);
    if (begins !== null) buffer = begins.groups?.instance ?? '';
    if (buffer === undefined) continue;
    lost += Number(lostEvents.exec(text)?.groups?.count ?? 0);
    const groups = eventLine.exec(text)?.groups;
    if (groups !== undefined) rows.push(rowOf(buffer, groups));
  }
  return { table: tableOf(rows), lost };
}

interface DumpedRow {
  readonly buffer: string;
  readonly us: bigint;
  readonly cpu: number;
  readonly pid: number;
  readonly comm: string;
  readonly text: string;
}

function rowOf(buffer: string, groups: Readonly<Record<string, string | undefined>>): DumpedRow {
  const { comm = '', pid, cpu, us = '0', text = '' } = groups;
  return { buffer, us: BigInt(us), cpu: Number(cpu), pid: Number(pid), comm: comm.trim(), text };
}

function tableOf(rows: readonly DumpedRow[]): EventTable<DumpedSchema> {
  return EventTable.of('dump', {
    buffer: { kind: 'string', values: rows.map((row) => row.buffer) },
    ts: { kind: 'i64', unit: 'ns', values: rows.map((row) => row.us * 1000n) },
    cpu: { kind: 'u16', values: rows.map((row) => row.cpu) },
    pid: { kind: 'i32', values: rows.map((row) => row.pid) },
    comm: { kind: 'string', values: rows.map((row) => row.comm) },
    event: { kind: 'string', values: rows.map((row) => /^[\w.]*/.exec(row.text)?.[0] ?? '') },
    text: { kind: 'string', values: rows.map((row) => row.text) },
  });
}
