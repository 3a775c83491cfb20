import type { BytesColumn } from '../../../events/bytes-column.js';
import type { EventTable } from '../../../events/event-table.js';
import type { TraceEvents } from '../../trace-file.js';
import { commonColumns } from '../rows-in-order.js';

/** Takes an event with its stack: the addresses' bytes, the innermost first, and how much the sample stands for. */
export type TakeSample = (
  event: string,
  thread: number,
  comm: string,
  stack: Uint8Array,
  weight: number,
) => void;

/** ftrace's events that are stacks: each is that of the event before it on its CPU. */
const stackEvents: ReadonlySet<string> = new Set(['kernel_stack', 'user_stack']);

/** Finds the stacks of the events: perf's call chains, and the stacks that ftrace writes after an event. */
export class StackSamples {
  /** The event that came last on each CPU. */
  readonly #lastOf: string[] = [];

  /** @param event only the stacks of this one */
  constructor(
    private readonly take: TakeSample,
    private readonly event: string | undefined,
  ) {}

  window({ tables, sequence }: TraceEvents): void {
    const stacks = tables.map(stackColumn);
    if (stacks.every((column) => column === undefined)) return;
    const common = tables.map(commonColumns);
    const weights = tables.map(weightsOf);
    const rows = new Uint32Array(tables.length);
    for (const number of sequence) {
      const row = rows[number] ?? 0;
      rows[number] = row + 1;
      const table = tables[number];
      const columns = common[number];
      if (table === undefined || columns === undefined) continue;
      const cpu = columns.cpus[row] ?? 0;
      const isStack = stackEvents.has(table.name);
      const event = isStack ? (this.#lastOf[cpu] ?? table.name) : table.name;
      if (!isStack) this.#lastOf[cpu] = table.name;
      const stack = stacks[number];
      if (stack === undefined || (this.event !== undefined && event !== this.event)) continue;
      const weight = weights[number]?.(row) ?? 1;
      this.take(event, columns.pids[row] ?? 0, columns.comm?.at(row) ?? '', stack.at(row), weight);
    }
  }
}

function stackColumn(table: EventTable): BytesColumn | undefined {
  const name = stackEvents.has(table.name) ? 'caller' : 'callchain';
  const column = table.has(name) ? table.columnNamed(name) : undefined;
  return column?.kind === 'bytes' ? column : undefined;
}

function weightsOf(table: EventTable): (row: number) => number {
  const period = table.has('period') ? table.columnNamed('period') : undefined;
  return period?.kind === 'u64' ? (row) => Number(period.at(row)) : () => 1;
}
