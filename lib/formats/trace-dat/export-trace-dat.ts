import type { TraceEvents } from '../trace-file.js';
import { TraceDatEvents } from './trace-dat-events.js';
import type { TraceDatFile } from './trace-dat-file.js';
import { TraceDatWriter } from './write-trace-dat.js';

/**
 * Writes windows of a ring buffer's trace as a trace.dat file of version 6, which every trace-cmd and KernelShark opens. The file is
 * there when it is whole, or not at all.
 *
 * @param event only this event: a table's name
 * @example
 * exportTraceDat(file, file.windows(), 'switches.dat', 'sched_switch');
 */
export function exportTraceDat(
  trace: TraceDatFile,
  windows: Iterable<TraceEvents>,
  path: string,
  event?: string,
): void {
  const writer = new TraceDatWriter(path, trace.contents());
  try {
    for (const events of windows) {
      if (events instanceof TraceDatEvents)
        writer.add(event === undefined ? events.sorted : events.only(event));
    }
    writer.finish();
  } finally {
    writer.close();
  }
}
