import type { EventTable } from '../../events/event-table.js';
import type { ExportOptions } from './exporter.js';

/** The process of each thread: as the options say, else as the column `tgid` does, else the thread itself. */
export class Processes {
  readonly #told = new Map<number, number>();

  constructor(private readonly options: ExportOptions) {}

  /** Takes what a window's tables tell. */
  learn(tables: readonly EventTable[]): void {
    for (const table of tables) {
      const process = table.has('tgid') ? table.columnNamed('tgid') : undefined;
      const thread = table.has('pid') ? table.columnNamed('pid') : undefined;
      if (process?.kind !== 'i32' || thread?.kind !== 'i32') continue;
      const processes = process.data;
      const threads = thread.data;
      let last = -1;
      for (let row = 0; row < table.length; row++) {
        const number = threads[row] ?? 0;
        if (number === last) continue;
        last = number;
        const told = processes[row] ?? -1;
        if (told >= 0) this.#told.set(number, told);
      }
    }
  }

  of(thread: number): number {
    return this.options.processOf?.(thread) ?? this.#told.get(thread) ?? thread;
  }
}
