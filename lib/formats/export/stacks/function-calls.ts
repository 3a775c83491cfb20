import type { EventTable } from '../../../events/event-table.js';
import type { TraceEvents } from '../../trace-file.js';
import { nanosecondsSince } from '../nanoseconds-since.js';
import { commonColumns } from '../rows-in-order.js';

/** The calls of a thread that have not returned. */
export interface CallStack {
  readonly thread: number;
  /** Name of the thread when its first call came. */
  readonly comm: string;
  /** How deep each open call is, as the tracer counts. */
  readonly depths: number[];
}

/** Takes calls and returns; they are balanced, and the times of a thread do not decrease. */
export interface TakeCalls {
  call(stack: CallStack, address: bigint, ns: number): void;
  /** The innermost open call returns. */
  return(stack: CallStack, ns: number): void;
}

interface Rows {
  readonly does: 'call' | 'return' | 'neither';
  readonly cpu: (row: number) => number;
  readonly pid: (row: number) => number;
  readonly comm: (row: number) => string;
  readonly ns: (row: number) => number;
  readonly depth: (row: number) => number;
  readonly address: (row: number) => bigint;
}

/** Idle tasks all are thread 0: each CPU's is a stack of its own, by a negative number. */
function stackNumber(pid: number, cpu: number): number {
  return pid === 0 ? -1 - cpu : pid;
}

/**
 * Follows the calls of the function graph in each thread. A call whose return is missing ends with the one that holds it, or when
 * the next of its depth begins; a return whose call is missing is left out.
 */
export class FunctionCalls {
  readonly #stacks = new Map<number, CallStack>();
  #originNs: bigint | undefined;
  #lastNs = 0;

  constructor(private readonly take: TakeCalls) {}

  window({ tables, sequence }: TraceEvents): void {
    if (!tables.some(({ name }) => name === 'funcgraph_entry')) return;
    this.#originNs ??= firstTime(tables, sequence);
    const all = tables.map((table) => rowsOf(table, this.#originNs ?? 0n));
    const next = new Uint32Array(tables.length);
    for (const number of sequence) {
      const row = next[number] ?? 0;
      next[number] = row + 1;
      const rows = all[number];
      if (rows !== undefined && rows.does !== 'neither') this.#add(rows, row);
    }
  }

  /** Ends what is still open, where the last event was. */
  end(): void {
    for (const stack of this.#stacks.values()) this.#returnTo(stack, 0, this.#lastNs);
  }

  #add(rows: Rows, row: number): void {
    const ns = Math.max(this.#lastNs, rows.ns(row));
    this.#lastNs = ns;
    const depth = rows.depth(row);
    const stack = this.#stackOf(rows, row);
    const { depths } = stack;
    if (rows.does === 'call') {
      this.#returnTo(stack, firstFrom(depths, depth), ns);
      depths.push(depth);
      this.take.call(stack, rows.address(row), ns);
    } else {
      const at = depths.lastIndexOf(depth);
      if (at !== -1) this.#returnTo(stack, at, ns);
    }
  }

  #returnTo(stack: CallStack, length: number, ns: number): void {
    while (stack.depths.length > length) {
      stack.depths.pop();
      this.take.return(stack, ns);
    }
  }

  #stackOf(rows: Rows, row: number): CallStack {
    const thread = stackNumber(rows.pid(row), rows.cpu(row));
    let stack = this.#stacks.get(thread);
    if (stack === undefined) {
      stack = { thread, comm: rows.comm(row), depths: [] };
      this.#stacks.set(thread, stack);
    }
    return stack;
  }
}

/** Place of the first open call that is not above this depth. */
function firstFrom(depths: readonly number[], depth: number): number {
  let at = depths.length;
  while (at > 0 && (depths[at - 1] ?? 0) >= depth) at--;
  return at;
}

function rowsOf(table: EventTable, originNs: bigint): Rows {
  const common = commonColumns(table);
  const depth = table.has('depth') ? table.columnNamed('depth') : undefined;
  const func = table.has('func') ? table.columnNamed('func') : undefined;
  return {
    does: table.name === 'funcgraph_entry' ? 'call' : table.name === 'funcgraph_exit' ? 'return' : 'neither',
    cpu: (row) => common.cpus[row] ?? 0,
    pid: (row) => common.pids[row] ?? 0,
    comm: (row) => common.comm?.at(row) ?? '',
    ns: nanosecondsSince(originNs, common),
    depth: depth === undefined ? () => 0 : (row) => Number(depth.at(row)),
    address: func?.kind === 'u64' ? (row) => func.at(row) : () => 0n,
  };
}

function firstTime(tables: readonly EventTable[], sequence: Uint16Array): bigint {
  const table = tables[sequence[0] ?? 0];
  return table === undefined ? 0n : (commonColumns(table).times[0] ?? 0n);
}
