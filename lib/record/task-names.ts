import { NoSuchFileError } from '../errors/no-such-file-error.js';
import type { EventTable } from '../events/event-table.js';
import { NumberColumn } from '../events/number-column.js';
import { StringColumn } from '../events/string-column.js';
import { parseSavedCmdlines } from '../formats/saved-cmdlines.js';
import type { Tracefs } from '../kernel/tracefs/tracefs.js';

/**
 * The names of tasks: from the sched_switch events of the trace, else from the kernel's own cache (`saved_cmdlines`), else from
 * /proc for those that live still. A task that changed its name has its last one.
 */
export async function taskNames(
  tracefs: Tracefs,
  tables: readonly EventTable[],
): Promise<{ readonly names: ReadonlyMap<number, string>; readonly namelessTasks: number }> {
  const names = parseSavedCmdlines(await tracefs.target.readText(`${tracefs.path}/saved_cmdlines`));
  for (const table of tables) if (table.name === 'sched_switch') learnFrom(table, names);
  names.set(0, '<idle>');
  const unknown = [...pidsOf(tables)].filter((pid) => !names.has(pid));
  const comms = await tracefs.target.readMany(unknown.map((pid) => `/proc/${pid}/comm`));
  comms.forEach((comm, index) => {
    const pid = unknown[index];
    if (pid === undefined || comm instanceof NoSuchFileError) return;
    if (comm instanceof Error) throw comm;
    names.set(pid, Buffer.from(comm).toString('utf8').trimEnd());
  });
  return { names, namelessTasks: unknown.filter((pid) => !names.has(pid)).length };
}

function pidsOf(tables: readonly EventTable[]): Set<number> {
  const pids = new Set<number>();
  for (const table of tables) {
    const column = table.columnNamed('pid');
    if (column instanceof NumberColumn) for (const pid of column.data) pids.add(pid);
  }
  return pids;
}

/** Who left a CPU was called so at that time. */
function learnFrom(switches: EventTable, names: Map<number, string>): void {
  const pids = switches.columnNamed('prev_pid');
  const comms = switches.columnNamed('prev_comm');
  if (!(pids instanceof NumberColumn && comms instanceof StringColumn)) return;
  const { data } = pids;
  for (let row = 0; row < data.length; row++)
    names.set(data[row] ?? 0, comms.values[comms.codes[row] ?? 0] ?? '');
}
