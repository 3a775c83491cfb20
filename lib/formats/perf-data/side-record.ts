import type { ColumnKind, Unit } from '../../events/column-kind.js';
import type { FieldColumn } from '../event-columns.js';
import { recordType } from './record-type.js';

/** Layout of a record that is no sample: offsets count from the start of its header. */
export interface SideRecord {
  /** As perf calls it, in small letters. */
  readonly name: string;
  /** Where the process and the thread stand that it is about; without it, it is about the thread that was running. */
  readonly task?: { readonly pid: number; readonly tid: number };
  readonly columns: readonly FieldColumn[];
  /** A shorter record, without its trailer, cannot be one of these. */
  readonly leastBytes: number;
  /** The column that is the thread's new name. */
  readonly nameAt?: number;
}

const sizes: Readonly<Record<string, number>> = { u8: 1, u16: 2, u32: 4, i32: 4, u64: 8 };

function value(name: string, kind: 'u8' | 'u16' | 'u32' | 'i32' | 'u64', offset: number, unit?: Unit) {
  const size = sizes[kind] ?? 8;
  return column(name, kind, offset, size, unit);
}

/** A string up to its NUL. */
function text(name: string, offset: number): FieldColumn {
  return column(name, 'string', offset, 0);
}

/** Bytes; 0: all up to the end. */
function bytes(name: string, offset: number, size = 0): FieldColumn {
  return column(name, 'bytes', offset, size);
}

function column(name: string, kind: ColumnKind, offset: number, size: number, unit?: Unit): FieldColumn {
  const field = {
    name,
    type: kind,
    offset,
    size,
    signed: kind === 'i32',
    place: 'inline',
    array: undefined,
  } as const;
  return { spec: { name, kind, ...(unit === undefined ? {} : { unit }) }, field, offset };
}

function record(
  name: string,
  columns: readonly FieldColumn[],
  more: Pick<SideRecord, 'task' | 'nameAt'> = {},
): SideRecord {
  const ends = columns.map(({ offset, field }) => offset + field.size);
  const taskEnd = more.task === undefined ? 8 : Math.max(more.task.pid, more.task.tid) + 4;
  const misc = value('misc', 'u16', 4);
  return { name, columns: [...columns, misc], leastBytes: Math.max(taskEnd, ...ends), ...more };
}

const task = { pid: 8, tid: 12 };

/**
 * The records that say what happened beside the samples.
 *
 * Kernel: `enum perf_event_type` in include/uapi/linux/perf_event.h (v6.12).
 */
export const sideRecords: ReadonlyMap<number, SideRecord> = new Map([
  [
    recordType.mmap,
    record(
      'mmap',
      [
        value('addr', 'u64', 16, 'address'),
        value('len', 'u64', 24, 'bytes'),
        value('pgoff', 'u64', 32),
        text('filename', 40),
      ],
      { task },
    ),
  ],
  [
    recordType.mmap2,
    record(
      'mmap2',
      [
        value('addr', 'u64', 16, 'address'),
        value('len', 'u64', 24, 'bytes'),
        value('pgoff', 'u64', 32),
        value('prot', 'u32', 64),
        value('flags', 'u32', 68),
        text('filename', 72),
      ],
      { task },
    ),
  ],
  [recordType.lost, record('lost', [value('id', 'u64', 8), value('count', 'u64', 16)])],
  [recordType.comm, record('comm', [], { task, nameAt: 16 })],
  [recordType.exit, record('exit', parents(), { task: { pid: 8, tid: 16 } })],
  [recordType.fork, record('fork', parents(), { task: { pid: 8, tid: 16 } })],
  [
    recordType.throttle,
    record('throttle', [value('time', 'u64', 8), value('id', 'u64', 16), value('stream_id', 'u64', 24)]),
  ],
  [
    recordType.unthrottle,
    record('unthrottle', [value('time', 'u64', 8), value('id', 'u64', 16), value('stream_id', 'u64', 24)]),
  ],
  [recordType.read, record('read', [bytes('values', 16)], { task })],
  [
    recordType.aux,
    record('aux', [
      value('aux_offset', 'u64', 8),
      value('aux_size', 'u64', 16, 'bytes'),
      value('flags', 'u64', 24),
    ]),
  ],
  [recordType.itraceStart, record('itrace_start', [], { task })],
  [recordType.lostSamples, record('lost_samples', [value('count', 'u64', 8)])],
  [recordType.switch, record('switch', [])],
  [
    recordType.switchCpuWide,
    record('switch_cpu_wide', [value('next_prev_pid', 'i32', 8), value('next_prev_tid', 'i32', 12)]),
  ],
  [recordType.namespaces, record('namespaces', [value('nr', 'u64', 16), bytes('link_info', 24)], { task })],
  [
    recordType.ksymbol,
    record('ksymbol', [
      value('addr', 'u64', 8, 'address'),
      value('len', 'u32', 16, 'bytes'),
      value('ksym_type', 'u16', 20),
      value('flags', 'u16', 22),
      text('name', 24),
    ]),
  ],
  [
    recordType.bpfEvent,
    record('bpf_event', [
      value('type', 'u16', 8),
      value('flags', 'u16', 10),
      value('id', 'u32', 12),
      bytes('tag', 16, 8),
    ]),
  ],
  [recordType.cgroup, record('cgroup', [value('id', 'u64', 8), text('path', 16)])],
  [
    recordType.textPoke,
    record('text_poke', [
      value('addr', 'u64', 8, 'address'),
      value('old_len', 'u16', 16, 'bytes'),
      value('new_len', 'u16', 18, 'bytes'),
      bytes('bytes', 20),
    ]),
  ],
  [recordType.auxOutputHwId, record('aux_output_hw_id', [value('hw_id', 'u64', 8)])],
]);

function parents(): FieldColumn[] {
  return [value('ppid', 'i32', 12), value('ptid', 'i32', 20), value('time', 'u64', 24)];
}
