import type { ByteCursor } from '../../base/byte-cursor.js';
import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { datCursor } from './dat-cursor.js';
import type { BufferData, CpuData, DatOption, DatStart, TraceDatHead } from './head.js';
import { lateBytes, lateText, readEventFormats, readHeaders, readOwnFormats } from './metadata.js';
import { optionId } from './option-id.js';
import { clockOf } from './options.js';

/** Reads the head of version 6, in which one part follows the other. @throws DamagedFileError */
export function readHead6(source: ByteSource, start: DatStart): TraceDatHead {
  const cursor = datCursor(source, start.end);
  const headers = readHeaders(cursor);
  const formats = [...readOwnFormats(cursor), ...readEventFormats(cursor)];
  const kallsyms = lateBytes(source, cursor, cursor.u32());
  const printkFormats = lateText(source, cursor, cursor.u32());
  const cmdlines = lateText(source, cursor, cursor.size());
  const cpuCount = cursor.u32();
  let options: DatOption[] = [];
  let kind = cursor.text(10);
  if (kind === 'options  \0') {
    options = readOptions6(cursor);
    kind = cursor.text(10);
  }
  if (kind !== 'flyrecord\0') {
    const what =
      kind === 'latency  \0' ? 'it holds the text of a latency tracer' : 'no events follow the head';
    throw new DamagedFileError('trace.dat', cursor.at - 10, what);
  }
  const clock = clockOf(options);
  const top = { name: '', clock, pageBytes: undefined, compressed: false, cpus: cpuTable(cursor, cpuCount) };
  const others = options
    .filter(({ id }) => id === optionId.buffer)
    .map((option) => buffer6(source, option, clock, cpuCount));
  return {
    version: 6,
    pageBytes: start.pageBytes,
    compression: 'none',
    ...headers,
    formats,
    kallsyms,
    printkFormats,
    cmdlines,
    cpuCount,
    options,
    buffers: [top, ...others],
  };
}

function readOptions6(cursor: ByteCursor): DatOption[] {
  const options: DatOption[] = [];
  for (let id = cursor.u16(); id !== optionId.done; id = cursor.u16()) {
    const length = cursor.u32();
    options.push({ id, data: Uint8Array.from(cursor.bytes(length)) });
  }
  return options;
}

/** The option of an instance is the place of its CPU table and its name. */
function buffer6(source: ByteSource, { data }: DatOption, clock: string, cpuCount: number): BufferData {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 8) throw new DamagedFileError('trace.dat', 0, 'the option of an instance is too short');
  const cursor = datCursor(source, Number(view.getBigUint64(0, true)));
  const name = Buffer.from(data.subarray(8)).toString('utf8').replace(/\0.*$/s, '');
  const kind = cursor.text(10);
  if (kind !== 'flyrecord\0') {
    throw new DamagedFileError('trace.dat', cursor.at - 10, `the data of instance ${name} should stand here`);
  }
  return { name, clock, pageBytes: undefined, compressed: false, cpus: cpuTable(cursor, cpuCount) };
}

function cpuTable(cursor: ByteCursor, count: number): CpuData[] {
  const cpus: CpuData[] = [];
  for (let cpu = 0; cpu < count; cpu++) cpus.push({ cpu, offset: cursor.size(), bytes: cursor.size() });
  return cpus;
}
