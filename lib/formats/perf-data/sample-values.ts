import type { BigintKind, ColumnSpec, NumberKind } from '../../events/column-kind.js';
import { everyEvent } from '../records/event-layout.js';
import type { SampleLayout } from './sample-layout.js';

/** A number that stands at the same place in all samples of an event. */
export interface SampleValue {
  readonly spec: ColumnSpec<NumberKind | BigintKind>;
  /** Offset in the record, its header included. */
  readonly offset: number;
}

/** When and where a sample was taken. Each is undefined where it was not recorded. */
export function sampleOrigin({ time, cpu, tid }: SampleLayout) {
  const pid = { name: 'pid', kind: 'i32', doc: 'thread that was running' } as const;
  return {
    ts: time < 0 ? undefined : { spec: everyEvent.ts, offset: time },
    cpu: cpu < 0 ? undefined : { spec: everyEvent.cpu, offset: cpu },
    pid: tid < 0 ? undefined : { spec: pid, offset: tid + 4 },
  };
}

/** The other values that were recorded, in the order of the columns. */
export function sampleValues(layout: SampleLayout): SampleValue[] {
  const { tid, ip, addr, streamId, period } = layout;
  const id = layout.identifier >= 0 ? layout.identifier : layout.id;
  const values: SampleValue[] = [
    { spec: { name: 'tgid', kind: 'i32', doc: 'process of the thread' }, offset: tid },
    { spec: { name: 'ip', kind: 'u64', unit: 'address' }, offset: ip },
    { spec: { name: 'addr', kind: 'u64', unit: 'address' }, offset: addr },
    { spec: { name: 'period', kind: 'u64' }, offset: period },
    { spec: { name: 'sample_id', kind: 'u64', doc: 'id of the counter' }, offset: id },
    { spec: { name: 'stream_id', kind: 'u64' }, offset: streamId },
  ];
  return values.filter(({ offset }) => offset >= 0);
}
