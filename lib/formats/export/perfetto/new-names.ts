import type { EventTable } from '../../../events/event-table.js';
import type { ExportOptions } from '../exporter.js';
import { commonColumns, ownColumns } from '../rows-in-order.js';
import { Processes } from '../threads.js';
import { symbolFields } from './ftrace-events.js';
import type { NamedThread } from './packets.js';

/** Finds the threads and functions of a window that were not named before. */
export class NewNames {
  readonly #threads = new Set<number>([0]); // Perfetto knows the idle tasks itself
  readonly #addresses = new Set<bigint>();

  readonly #processes: Processes;

  constructor(private readonly options: ExportOptions) {
    this.#processes = new Processes(options);
  }

  /**
   * Threads whose name the trace tells at their events. Those that a window's events create are left out: Perfetto learns of them
   * where they are created.
   */
  threads(tables: readonly EventTable[]): NamedThread[] {
    this.#processes.learn(tables);
    for (const child of createdThreads(tables)) this.#threads.add(child);
    const found: NamedThread[] = [];
    for (const table of tables) {
      const { comm, pids } = commonColumns(table);
      if (comm === undefined) continue;
      const { codes, values } = comm;
      let last = 0;
      for (let row = 0; row < table.length; row++) {
        const thread = pids[row] ?? 0;
        if (thread === last || this.#threads.has(thread)) continue;
        last = thread;
        const name = values[codes[row] ?? 0] ?? '';
        if (name === '' || name === '<...>') continue;
        this.#threads.add(thread);
        found.push({ thread, process: this.#processes.of(thread), name });
      }
    }
    return found;
  }

  /** Functions that Perfetto would look up. */
  symbols(tables: readonly EventTable[]): Map<bigint, string> {
    const found = new Map<bigint, string>();
    const { symbolOf } = this.options;
    if (symbolOf === undefined) return found;
    for (const table of tables) {
      for (const { name, column } of ownColumns(table)) {
        if (!symbolFields.includes(name) || column.kind !== 'u64') continue;
        for (const address of column.data) {
          if (this.#addresses.has(address)) continue;
          this.#addresses.add(address);
          const symbol = symbolOf(address);
          if (symbol !== undefined) found.set(address, symbol);
        }
      }
    }
    return found;
  }
}

function createdThreads(tables: readonly EventTable[]): Set<number> {
  const created = new Set<number>();
  for (const [event, field] of [
    ['task_newtask', 'event_pid'],
    ['sched_process_fork', 'child_pid'],
  ] as const) {
    const table = tables.find(({ name }) => name === event);
    if (!table?.has(field)) continue;
    const column = table.columnNamed(field);
    if (column.kind === 'i32') for (const pid of column.data) created.add(pid);
  }
  return created;
}
