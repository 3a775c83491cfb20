import type { Column } from '../../../events/column.js';
import type { EventTable } from '../../../events/event-table.js';
import type { ExportOptions } from '../exporter.js';
import { ownColumns } from '../rows-in-order.js';
import { addressText } from '../stack-addresses.js';
import { softirqName } from './softirq-name.js';
import { sliceKind } from './track.js';

/** What an event means for the picture. */
export type SliceRule =
  | {
      readonly does: 'open' | 'close';
      readonly on: 'cpu' | 'thread';
      readonly kind: number;
      readonly key: KeyOf;
      readonly name: NameOf;
    }
  | { readonly does: 'switch'; readonly task: NameOf; readonly isIdle: (row: number) => boolean }
  | { readonly does: 'mark'; readonly text: NameOf }
  | { readonly does: 'end thread' }
  | { readonly does: 'stand alone' };

export type KeyOf = (row: number) => number;
export type NameOf = (row: number) => string;

/** The numbers of system calls, by what the events of the system `syscalls` are called. */
export type SyscallNames = Map<number, string>;

const standsAlone: SliceRule = { does: 'stand alone' };

/** The rule for a table's events. Those of which nothing is known stand alone. */
export function sliceRule(table: EventTable, options: ExportOptions, syscalls: SyscallNames): SliceRule {
  const column = (name: string) => ownColumns(table).find((own) => own.name === name)?.column;
  const name = table.name.replace(/^.*:/, '');
  const ends = /^(.*)_(entry|exit|start|end)$/.exec(name);
  const does = ends?.[2] === 'entry' || ends?.[2] === 'start' ? 'open' : 'close';
  const nested = (on: 'cpu' | 'thread', kind: number, key: KeyOf, of: NameOf): SliceRule => ({
    does,
    on,
    kind,
    key,
    name: of,
  });
  const functionName = symbolText(column('function'), ends?.[1] ?? name, options);
  switch (name) {
    case 'sched_switch':
      return switchRule(column('prev_pid'), column('prev_comm'));
    case 'sched_process_exit':
      return { does: 'end thread' };
    case 'print':
      return { does: 'mark', text: textOf(column('buf'), 'print') };
    case 'irq_handler_entry':
    case 'irq_handler_exit':
      return nested('cpu', sliceKind.irq, integerOf(column('irq')), textOf(column('name'), 'irq'));
    case 'softirq_entry':
    case 'softirq_exit': {
      const vector = integerOf(column('vec'));
      return nested('cpu', sliceKind.softirq, vector, (row) => softirqName(vector(row)));
    }
    case 'timer_expire_entry':
    case 'timer_expire_exit':
      return nested('cpu', sliceKind.timer, () => 0, functionName);
    case 'hrtimer_expire_entry':
    case 'hrtimer_expire_exit':
      return nested('cpu', sliceKind.hrtimer, () => 0, functionName);
    case 'workqueue_execute_start':
    case 'workqueue_execute_end':
      return nested('thread', sliceKind.work, () => 0, functionName);
    case 'funcgraph_entry':
    case 'funcgraph_exit':
      return nested(
        'thread',
        sliceKind.function,
        integerOf(column('depth')),
        symbolText(column('func'), 'function', options),
      );
    case 'sys_enter':
    case 'sys_exit':
      return syscallRule(name, sliceKind.rawSyscall, integerOf(column('id')), syscalls);
    default:
      if (/^sys_(enter|exit)_/.test(name) && column('__syscall_nr') !== undefined)
        return syscallRule(name, sliceKind.syscall, integerOf(column('__syscall_nr')), syscalls);
      if (ends !== null && column('vector') !== undefined)
        return nested('cpu', sliceKind.vector, integerOf(column('vector')), () => ends[1] ?? name);
      return standsAlone;
  }
}

/** Numbers of system calls by the names of the tables that tell them. */
export function learnSyscalls(tables: readonly EventTable[], names: SyscallNames): void {
  for (const table of tables) {
    const name = /(?:^|:)sys_(?:enter|exit)_(.*)$/.exec(table.name)?.[1];
    if (name === undefined || !table.has('__syscall_nr') || table.length === 0) continue;
    names.set(Number(table.columnNamed('__syscall_nr').at(0)), name);
  }
}

function syscallRule(event: string, kind: number, number: KeyOf, names: SyscallNames): SliceRule {
  const name = (row: number) => names.get(number(row)) ?? `syscall ${number(row)}`;
  return { does: event.startsWith('sys_enter') ? 'open' : 'close', on: 'thread', kind, key: number, name };
}

function switchRule(pid: Column | undefined, comm: Column | undefined): SliceRule {
  if (pid === undefined) return standsAlone;
  const number = integerOf(pid);
  const name = textOf(comm, 'task');
  return {
    does: 'switch',
    isIdle: (row) => number(row) === 0,
    task: (row) => (number(row) === 0 ? 'idle' : `${name(row)} ${number(row)}`),
  };
}

function textOf(column: Column | undefined, otherwise: string): NameOf {
  return column?.kind === 'string' ? (row) => column.at(row) : () => otherwise;
}

function integerOf(column: Column | undefined): KeyOf {
  if (column === undefined || column.kind === 'string' || column.kind === 'bytes') return () => 0;
  return (row) => Number(column.at(row));
}

function symbolText(column: Column | undefined, otherwise: string, { symbolOf }: ExportOptions): NameOf {
  if (column?.kind !== 'u64') return () => otherwise;
  const names = new Map<bigint, string>();
  return (row) => {
    const address = column.at(row);
    let name = names.get(address);
    if (name === undefined) {
      name = addressText(address, symbolOf);
      names.set(address, name);
    }
    return name;
  };
}
