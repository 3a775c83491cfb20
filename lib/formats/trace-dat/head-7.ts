import { type ByteSource, bytesInMemory } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { datCursor } from './dat-cursor.js';
import type { BufferData, CpuData, DatOption, DatStart, Decompress, TraceDatHead } from './head.js';
import { lateBytes, readEventFormats, readHeaders, readOwnFormats } from './metadata.js';
import { optionId } from './option-id.js';

/** Bytes of a section's head: id, flags, description, size. */
const sectionHeadBytes = 16;
const compressedFlag = 1;
/** No section of metadata is as long as this: a length that is more is a lie. */
const longestSection = 0x4000_0000;

/** What a section holds, taken apart where it is compressed. */
interface Section {
  readonly id: number;
  readonly compressed: boolean;
  readonly data: ByteSource;
  /** Where its data starts and ends within `data`. */
  readonly start: number;
  readonly end: number;
}

/** Reads the head of version 7: options that say where the sections are. @throws DamagedFileError */
export function readHead7(source: ByteSource, start: DatStart, decompress: Decompress): TraceDatHead {
  const options = readOptions(source, datCursor(source, start.end).size(), decompress);
  const sectionOf = (id: number): Section | undefined => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? undefined : openSection(source, offsetIn(option), decompress);
  };
  const cursorOf = (section: Section) => datCursor(section.data, section.start, section.end);
  const need = (id: number, what: string) => {
    const section = sectionOf(id);
    if (section === undefined) throw new DamagedFileError('trace.dat', 0, `it has no section for ${what}`);
    return cursorOf(section);
  };
  const bytesOf = (id: number) => () => sectionBytes(sectionOf(id), id === optionId.cmdlines);
  const textOf = (id: number) => () => Buffer.from(bytesOf(id)()).toString('utf8');
  const events = sectionOf(optionId.eventFormats);
  return {
    version: 7,
    pageBytes: start.pageBytes,
    compression: start.compression,
    ...readHeaders(need(optionId.headerInfo, "the ring buffer's layout")),
    formats: [
      ...readOwnFormats(need(optionId.ftraceEvents, "the formats of ftrace's events")),
      ...(events === undefined ? [] : readEventFormats(cursorOf(events))),
    ],
    kallsyms: bytesOf(optionId.kallsyms),
    printkFormats: textOf(optionId.printk),
    cmdlines: textOf(optionId.cmdlines),
    cpuCount: cpuCountOf(options),
    options,
    buffers: options.filter(({ id }) => id === optionId.buffer).map((option) => buffer7(source, option)),
  };
}

function sectionBytes(section: Section | undefined, longSize: boolean): Uint8Array {
  if (section === undefined) return new Uint8Array();
  const cursor = datCursor(section.data, section.start, section.end);
  const length = longSize ? cursor.size() : cursor.u32();
  return lateBytes(section.data, cursor, length)();
}

function readOptions(source: ByteSource, first: number, decompress: Decompress): DatOption[] {
  const options: DatOption[] = [];
  const seen = new Set<number>();
  for (let offset = first; offset !== 0; ) {
    if (seen.has(offset)) throw new DamagedFileError('trace.dat', offset, 'the options go round in a circle');
    seen.add(offset);
    const { id, data, start, end } = openSection(source, offset, decompress);
    if (id !== 0) throw new DamagedFileError('trace.dat', offset, 'options should stand here');
    const cursor = datCursor(data, start, end);
    for (;;) {
      const option = { id: cursor.u16(), data: Uint8Array.from(cursor.bytes(cursor.u32())) };
      if (option.id === optionId.done) {
        offset = offsetIn(option);
        break;
      }
      options.push(option);
    }
  }
  return options;
}

function openSection(source: ByteSource, offset: number, decompress: Decompress): Section {
  const head = datCursor(source, offset);
  const id = head.u16();
  const compressed = (head.u16() & compressedFlag) !== 0;
  head.skip(4);
  const size = head.size();
  const start = offset + sectionHeadBytes;
  if (!compressed) return { id, compressed, data: source, start, end: Math.min(source.size, start + size) };
  const packedBytes = head.u32();
  const length = head.u32();
  if (length > longestSection)
    throw new DamagedFileError('trace.dat', head.at - 4, `a section of ${length} bytes`);
  const packed = Uint8Array.from(head.bytes(packedBytes));
  const data = unpack(packed, length, decompress, start);
  return { id, compressed, data: bytesInMemory(data, source.name), start: 0, end: data.length };
}

function unpack(packed: Uint8Array, length: number, decompress: Decompress, at: number): Uint8Array {
  try {
    return decompress(packed, length);
  } catch (error) {
    throw new DamagedFileError(
      'trace.dat',
      at,
      `it cannot be decompressed (${error instanceof Error ? error.message : error})`,
    );
  }
}

function offsetIn({ id, data }: DatOption): number {
  if (data.length < 8) throw new DamagedFileError('trace.dat', 0, `option ${id} is too short`);
  return Number(new DataView(data.buffer, data.byteOffset).getBigUint64(0, true));
}

function cpuCountOf(options: readonly DatOption[]): number {
  const data = options.find(({ id }) => id === optionId.cpuCount)?.data;
  return data === undefined || data.length < 4
    ? 0
    : new DataView(data.buffer, data.byteOffset).getUint32(0, true);
}

function buffer7(source: ByteSource, { data }: DatOption): BufferData {
  const cursor = datCursor(bytesInMemory(data), 0);
  const section = cursor.size();
  const [name, clock] = [cursor.nulText(), cursor.nulText()];
  const pageBytes = cursor.u32();
  const count = cursor.u32();
  const cpus: CpuData[] = [];
  for (let n = 0; n < count; n++)
    cpus.push({ cpu: cursor.u32(), offset: cursor.size(), bytes: cursor.size() });
  const flags = count === 0 ? 0 : datCursor(source, section + 2).u16();
  return { name, clock, pageBytes, compressed: (flags & compressedFlag) !== 0, cpus };
}
