import type { Column } from '../../events/column.js';
import { EventTable } from '../../events/event-table.js';
import { everyEvent } from '../records/event-layout.js';
import { fieldColumn } from '../records/field-column.js';
import { countCut } from '../records/locate.js';
import type { RecordPlaces } from '../records/records.js';
import { nameColumn } from './name-column.js';
import { recordsAt, wholeRecords } from './placed-records.js';
import type { RecordedEvent } from './recorded-event.js';
import type { SampleSection } from './sample-layout.js';
import { countAt, sectionBytes } from './sample-sections.js';
import { type SampleValue, sampleOrigin, sampleValues } from './sample-values.js';
import { bigintColumn, bytesColumn, constantColumn, numberColumn } from './value-columns.js';
import type { WindowRecords } from './window-records.js';

/** CPU of an event of which the recording does not say it. */
export const unknownCpu = 0xffff;

/** The table of the samples of an event: every column is read when it is asked for. */
export function sampleTable(
  window: WindowRecords,
  event: RecordedEvent,
  places: Uint32Array,
  number: number,
): EventTable {
  const records = wholeRecords(window, places);
  const head = headColumns(window, event, records, number);
  const sections = sectionColumns(window, event, records);
  const taken = new Set([...head, ...sections].map(({ name }) => name));
  const own = rawColumns(window, event, records).map((column) =>
    taken.has(column.name) ? column.rename(`event_${column.name}`) : column,
  );
  return EventTable.fromColumns(event.tableName, [...head, ...sections, ...own]);
}

function headColumns(
  window: WindowRecords,
  { layout }: RecordedEvent,
  records: RecordPlaces,
  number: number,
): Column[] {
  const { length } = records;
  const { ts, cpu, pid } = sampleOrigin(layout);
  const threads =
    pid === undefined
      ? constantColumn('pid', 'i32', length, -1, { doc: 'thread that was running: not recorded' })
      : numberColumn('pid', 'i32', records, pid.offset, pid.spec);
  return [
    ts === undefined
      ? bigintColumn('ts', 'i64', noTimes(window, length), 0, everyEvent.ts)
      : bigintColumn('ts', 'i64', records, ts.offset, ts.spec),
    cpu === undefined
      ? constantColumn('cpu', 'u16', length, unknownCpu, { doc: 'CPU on which it happened: not recorded' })
      : numberColumn('cpu', 'u16', records, cpu.offset, cpu.spec),
    threads,
    nameColumn(threads, window.names, () => window.positions()[number] ?? new Uint32Array(0)),
    ...sampleValues(layout).map((value) => valueColumn(value, records)),
  ];
}

function valueColumn({ spec, offset }: SampleValue, records: RecordPlaces): Column {
  const { name, kind } = spec;
  return kind === 'i64' || kind === 'u64'
    ? bigintColumn(name, kind, records, offset, spec)
    : numberColumn(name, kind, records, offset, spec);
}

/** Eight bytes of nothing, which stand for the time of each record. */
function noTimes(window: WindowRecords, length: number): RecordPlaces {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  const zeros = () => new Uint32Array(length);
  return { ...recordsAt(window, length, zeros, zeros), bytes, view, starts: zeros(), sizes: zeros() };
}

function sectionColumns(window: WindowRecords, event: RecordedEvent, records: RecordPlaces): Column[] {
  return event.layout.sections.flatMap((section) => columnsOfSection(section, window, event, records));
}

/** The columns of what a sample holds beside what is the same in all. */
function columnsOfSection(
  section: SampleSection,
  window: WindowRecords,
  event: RecordedEvent,
  records: RecordPlaces,
): Column[] {
  const { layout } = event;
  const at = sectionRecords(section, window, event, records);
  const whole = (name: string, skip: number) => bytesColumn(name, at, () => partsOf(at, skip));
  switch (section) {
    case 'raw':
      return []; // the tracepoint's own fields come last
    case 'read':
      if (layout.read.isGroup) return [whole('read_group', 0)];
      return layout.read.values.map((name, n) => bigintColumn(`read_${name}`, 'u64', at, 8 * n));
    case 'callchain':
      return [whole('callchain', 8)];
    case 'branchStack':
      return [
        ...(layout.branchHeadBytes > 8 ? [bigintColumn('branch_hw_index', 'u64', at, 8)] : []),
        whole('branch_stack', layout.branchHeadBytes),
      ];
    case 'regsUser':
      return [bigintColumn('user_regs_abi', 'u64', at, 0), whole('user_regs', 8)];
    case 'regsIntr':
      return [bigintColumn('intr_regs_abi', 'u64', at, 0), whole('intr_regs', 8)];
    case 'stackUser':
      return [bytesColumn('user_stack', at, () => userStacks(at))];
    case 'weight':
      return [bigintColumn('weight', 'u64', at, 0)];
    case 'weightStruct':
      return [
        numberColumn('weight', 'u32', at, 0),
        numberColumn('weight_var2', 'u16', at, 4),
        numberColumn('weight_var3', 'u16', at, 6),
      ];
    case 'dataSrc':
      return [bigintColumn('data_src', 'u64', at, 0)];
    case 'transaction':
      return [bigintColumn('transaction', 'u64', at, 0)];
    case 'physAddr':
      return [bigintColumn('phys_addr', 'u64', at, 0, { unit: 'address' })];
    case 'cgroup':
      return [bigintColumn('cgroup', 'u64', at, 0)];
    case 'dataPageSize':
      return [bigintColumn('data_page_size', 'u64', at, 0, { unit: 'bytes' })];
    case 'codePageSize':
      return [bigintColumn('code_page_size', 'u64', at, 0, { unit: 'bytes' })];
    case 'aux':
      return [whole('aux', 8)];
  }
}

/** Where a section of each sample starts, and how long it is. */
export function sectionRecords(
  section: SampleSection,
  window: WindowRecords,
  { layout }: RecordedEvent,
  records: RecordPlaces,
): RecordPlaces {
  const before = layout.sections.slice(0, layout.sections.indexOf(section));
  const { view } = window;
  const starts = () => {
    const out = new Uint32Array(records.length);
    for (let row = 0; row < out.length; row++) {
      const record = records.starts[row] ?? 0;
      let at = record + layout.fixedBytes;
      if (before.length > 0) {
        const end = record + view.getUint16(record + 6, true);
        for (const other of before) at += sectionBytes(other, view, at, end, layout);
      }
      out[row] = at;
    }
    return out;
  };
  const sizes = () => {
    const out = new Uint32Array(records.length);
    for (let row = 0; row < out.length; row++) {
      const record = records.starts[row] ?? 0;
      const end = record + view.getUint16(record + 6, true);
      out[row] = sectionBytes(section, view, at.starts[row] ?? 0, end, layout);
    }
    return out;
  };
  const at = recordsAt(window, records.length, starts, sizes);
  return at;
}

/** All of each section but its head. */
function partsOf({ starts, sizes, length }: RecordPlaces, skip: number) {
  const out = { starts: new Uint32Array(length), counts: new Uint32Array(length) };
  for (let row = 0; row < length; row++) {
    out.starts[row] = (starts[row] ?? 0) + skip;
    out.counts[row] = Math.max(0, (sizes[row] ?? 0) - skip);
  }
  return out;
}

/** A stack is as long as its last word says: what stands behind that was not copied. */
function userStacks({ starts, sizes, view, length }: RecordPlaces) {
  const out = { starts: new Uint32Array(length), counts: new Uint32Array(length) };
  for (let row = 0; row < length; row++) {
    const at = starts[row] ?? 0;
    const room = (sizes[row] ?? 0) - 16;
    out.starts[row] = at + 8;
    if (room > 0) out.counts[row] = Math.min(room, countAt(view, at + 8 + room));
  }
  return out;
}

/** The tracepoint's own record: what follows the u32 that says how long it is. */
export function rawRecords(window: WindowRecords, event: RecordedEvent, records: RecordPlaces): RecordPlaces {
  const section = sectionRecords('raw', window, event, records);
  const { length } = records;
  const starts = () => {
    const out = new Uint32Array(length);
    const { starts: from } = section;
    for (let row = 0; row < length; row++) out[row] = (from[row] ?? 0) + 4;
    return out;
  };
  const sizes = () => {
    const out = new Uint32Array(length);
    const { starts: from, view } = section;
    for (let row = 0; row < length; row++) out[row] = view.getUint32(from[row] ?? 0, true);
    return out;
  };
  return recordsAt(window, length, starts, sizes);
}

/** How many strings and arrays of the samples left their record and were cut. */
export function cutSampleValues(window: WindowRecords, event: RecordedEvent, places: Uint32Array): number {
  if (event.fields === undefined) return 0;
  const raw = rawRecords(window, event, wholeRecords(window, places));
  return event.fields.places.reduce((cut, place) => cut + countCut(raw, place), 0);
}

function rawColumns(window: WindowRecords, event: RecordedEvent, records: RecordPlaces): Column[] {
  if (!event.layout.sections.includes('raw')) return [];
  const raw = rawRecords(window, event, records);
  if (event.fields !== undefined) return event.fields.columns.map((column) => fieldColumn(column, raw));
  return [bytesColumn('raw', raw, () => ({ starts: raw.starts, counts: raw.sizes }))];
}
