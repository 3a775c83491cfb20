import { BigintColumn } from '../../events/bigint-column.js';
import type { Column } from '../../events/column.js';
import { EventTable } from '../../events/event-table.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import { everyEvent } from '../records/event-layout.js';
import { fieldColumn, readBigints, readNumbers, readStrings } from '../records/field-column.js';
import type { RecordPlaces } from '../records/records.js';
import { nameColumn } from './name-column.js';
import { recordEnds, wholeRecords } from './placed-records.js';
import { recordMisc, recordType } from './record-type.js';
import type { RecordKind } from './record-walk.js';
import { unknownCpu } from './sample-table.js';
import { bigintColumn, constantColumn, numberColumn } from './value-columns.js';
import type { WindowRecords } from './window-records.js';

/** The table of the side records of a type. Their time is 0 where perf itself wrote them: what they tell was so before. */
export function sideTable(
  window: WindowRecords,
  { side, trailer, type }: Extract<RecordKind, { kind: 'side' }>,
  places: Uint32Array,
  number: number,
): EventTable {
  const records = wholeRecords(window, places, trailer.bytes);
  const ends = recordEnds(window, places);
  const { length } = places;
  const { task, nameAt } = side;
  const pid =
    task !== undefined
      ? numberColumn('pid', 'i32', records, task.tid, { doc: 'thread' })
      : trailer.tid > 0
        ? constantColumn('pid', 'i32', length, -1, { doc: 'thread that was running: not recorded' })
        : numberColumn('pid', 'i32', ends, trailer.tid + 4, { doc: 'thread that was running' });
  const columns: Column[] = [
    trailer.time > 0 ? constantTimes(length) : bigintColumn('ts', 'i64', ends, trailer.time, everyEvent.ts),
    trailer.cpu > 0
      ? constantColumn('cpu', 'u16', length, unknownCpu, { doc: 'CPU on which it happened: not recorded' })
      : numberColumn('cpu', 'u16', ends, trailer.cpu, everyEvent.cpu),
    pid,
    nameAt === undefined
      ? nameColumn(pid, window.names, () => window.positions()[number] ?? new Uint32Array(0))
      : newNames(records, nameAt),
    ...tgidColumns(
      task === undefined ? ends : records,
      task === undefined ? trailer.tid : task.pid,
      task !== undefined || trailer.tid < 0,
    ),
    ...side.columns.map((column) => fieldColumn(column, records)),
    ...(type === recordType.mmap2 ? fileColumns(records) : []),
  ];
  return EventTable.fromColumns(side.name, columns);
}

function tgidColumns(records: RecordPlaces, offset: number, isThere: boolean): Column[] {
  return isThere ? [numberColumn('tgid', 'i32', records, offset, { doc: 'process of the thread' })] : [];
}

function constantTimes(length: number) {
  const zero = new DataView(new ArrayBuffer(8));
  const starts = new Uint32Array(length);
  const none = { length, bytes: new Uint8Array(zero.buffer), view: zero, starts, sizes: starts };
  return bigintColumn('ts', 'i64', none, 0, everyEvent.ts);
}

function newNames(records: RecordPlaces, offset: number): StringColumn {
  const place = { offset, size: -1, dynamic: false, base: 0 };
  return new StringColumn('comm', new Lazy(records.length, () => readStrings(records, place)), {
    doc: 'new name of the thread',
  });
}

/** Device and inode of a mapped file, or its build id: `struct` in a union of PERF_RECORD_MMAP2. */
function fileColumns(records: RecordPlaces): Column[] {
  const hasBuildId = (row: number) =>
    (records.view.getUint16((records.starts[row] ?? 0) + 4, true) & recordMisc.mmapBuildId) !== 0;
  const buildIds = () => {
    const dictionary = new StringDictionary();
    const codes = new Uint32Array(records.length);
    for (let row = 0; row < codes.length; row++) {
      const at = (records.starts[row] ?? 0) + 40;
      const size = Math.min(20, records.bytes[at] ?? 0);
      const id = hasBuildId(row)
        ? Buffer.from(records.bytes.subarray(at + 4, at + 4 + size)).toString('hex')
        : '';
      codes[row] = dictionary.codeOfText(id);
    }
    return { codes, values: dictionary.values };
  };
  const device = (name: string, offset: number) => {
    const read = () => {
      const out = readNumbers(records, 'u32', offset);
      for (let row = 0; row < out.length; row++) if (hasBuildId(row)) out[row] = 0;
      return out;
    };
    return new NumberColumn(name, 'u32', new Lazy(records.length, read));
  };
  const inode = (name: string, offset: number) => {
    const read = () => {
      const out = readBigints(records, 'u64', offset);
      for (let row = 0; row < out.length; row++) if (hasBuildId(row)) out[row] = 0n;
      return out;
    };
    return new BigintColumn(name, 'u64', new Lazy(records.length, read));
  };
  return [
    device('maj', 40),
    device('min', 44),
    inode('ino', 48),
    inode('ino_generation', 56),
    new StringColumn('build_id', new Lazy(records.length, buildIds)),
  ];
}
