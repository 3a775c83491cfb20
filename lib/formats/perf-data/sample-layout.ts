import type { EventAttributes } from './event-attributes.js';
import { branchSampleType, readFormat, sampleType } from './sample-type.js';

/** Bytes of the header before every record: type, misc, size. */
export const headerBytes = 8;

/** What follows the part of a sample that is the same in all samples of an event, in this order. */
export type SampleSection =
  | 'read'
  | 'callchain'
  | 'raw'
  | 'branchStack'
  | 'regsUser'
  | 'stackUser'
  | 'weight'
  | 'weightStruct'
  | 'dataSrc'
  | 'transaction'
  | 'regsIntr'
  | 'physAddr'
  | 'cgroup'
  | 'dataPageSize'
  | 'codePageSize'
  | 'aux';

const sections: readonly SampleSection[] = [
  'read',
  'callchain',
  'raw',
  'branchStack',
  'regsUser',
  'stackUser',
  'weight',
  'weightStruct',
  'dataSrc',
  'transaction',
  'regsIntr',
  'physAddr',
  'cgroup',
  'dataPageSize',
  'codePageSize',
  'aux',
];

/** Offsets in a record, its header included; -1 where it has no such value. */
export interface SampleOffsets {
  readonly tid: number;
  readonly time: number;
  readonly id: number;
  readonly streamId: number;
  readonly cpu: number;
  readonly identifier: number;
}

/** Where the values of an event's samples lie. */
export interface SampleLayout extends SampleOffsets {
  readonly ip: number;
  readonly addr: number;
  readonly period: number;
  /** Where the first section starts: no sample is shorter. */
  readonly fixedBytes: number;
  readonly sections: readonly SampleSection[];
  /** Sizes that the sections' lengths depend on. */
  readonly read: ReadLayout;
  readonly branchHeadBytes: number;
  readonly branchEntryBytes: number;
  readonly regsUserBytes: number;
  readonly regsIntrBytes: number;
}

/** How the values of a counter are laid out. Kernel: `struct read_format` in include/uapi/linux/perf_event.h (v6.12). */
export interface ReadLayout {
  readonly isGroup: boolean;
  /** Of a group: its number of entries and times; else everything. */
  readonly headBytes: number;
  readonly entryBytes: number;
  /** Names of the u64 values, in their order, where it is no group. */
  readonly values: readonly string[];
}

/** Kernel: `perf_output_sample` in kernel/events/core.c (v6.12). */
export function sampleLayout(attributes: EventAttributes): SampleLayout {
  const bits = attributes.sampleType;
  let at = headerBytes;
  const place = (bit: number) => {
    if ((bits & bit) === 0) return -1;
    at += 8;
    return at - 8;
  };
  const identifier = place(sampleType.identifier);
  const ip = place(sampleType.ip);
  const tid = place(sampleType.tid);
  const time = place(sampleType.time);
  const addr = place(sampleType.addr);
  const id = place(sampleType.id);
  const streamId = place(sampleType.streamId);
  const cpu = place(sampleType.cpu);
  const period = place(sampleType.period);
  const hasHwIndex = (attributes.branchSampleType & branchSampleType.hwIndex) !== 0;
  const hasCounters = (attributes.branchSampleType & branchSampleType.counters) !== 0;
  return {
    identifier,
    ip,
    tid,
    time,
    addr,
    id,
    streamId,
    cpu,
    period,
    fixedBytes: at,
    sections: sections.filter((section) => (bits & sampleType[section]) !== 0),
    read: readLayout(attributes.readFormat),
    branchHeadBytes: hasHwIndex ? 16 : 8,
    branchEntryBytes: hasCounters ? 32 : 24,
    regsUserBytes: 8 * bitsSet(attributes.regsUser),
    regsIntrBytes: 8 * bitsSet(attributes.regsIntr),
  };
}

/** Kernel: `perf_output_read` in kernel/events/core.c (v6.12). */
export function readLayout(format: number): ReadLayout {
  const has = (bit: number) => (format & bit) !== 0;
  const times = [
    ...(has(readFormat.totalTimeEnabled) ? ['time_enabled'] : []),
    ...(has(readFormat.totalTimeRunning) ? ['time_running'] : []),
  ];
  const entry = ['value', ...(has(readFormat.id) ? ['id'] : []), ...(has(readFormat.lost) ? ['lost'] : [])];
  const [value = 'value', ...rest] = entry;
  const values = has(readFormat.group) ? [] : [value, ...times, ...rest];
  return {
    isGroup: has(readFormat.group),
    headBytes: has(readFormat.group) ? 8 + 8 * times.length : 8 * values.length,
    entryBytes: has(readFormat.group) ? 8 * entry.length : 0,
    values,
  };
}

/** Where the values stand that end every record which is no sample, counted from the record's end backwards. */
export interface TrailerLayout extends SampleOffsets {
  readonly bytes: number;
}

/**
 * Kernel: `__perf_event__output_id_sample` in kernel/events/core.c (v6.12).
 *
 * @returns offsets less the record's size: added to the end of a record they are those of its values
 */
export function trailerLayout({ sampleType: bits, sampleIdAll }: EventAttributes): TrailerLayout {
  const order = ['tid', 'time', 'id', 'streamId', 'cpu', 'identifier'] as const;
  const there = order.filter((name) => sampleIdAll && (bits & sampleType[name]) !== 0);
  const offset = (name: (typeof order)[number]) =>
    there.includes(name) ? 8 * (there.indexOf(name) - there.length) : 1;
  return {
    tid: offset('tid'),
    time: offset('time'),
    id: offset('id'),
    streamId: offset('streamId'),
    cpu: offset('cpu'),
    identifier: offset('identifier'),
    bytes: 8 * there.length,
  };
}

function bitsSet(mask: bigint): number {
  return mask.toString(2).replaceAll('0', '').length;
}
