import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { datCursor } from './dat-cursor.js';
import { readHead6 } from './head-6.js';
import { readHead7 } from './head-7.js';
import { traceDatMagic as magic } from './magic.js';

/** Where the pages of one CPU lie. */
export interface CpuData {
  readonly cpu: number;
  readonly offset: number;
  readonly bytes: number;
}

/** One ring buffer: that of the top instance (its name is empty) or of another. */
export interface BufferData {
  readonly name: string;
  readonly clock: string;
  /** Bytes of a page of this buffer; undefined where the file's `header_page` holds. */
  readonly pageBytes: number | undefined;
  readonly compressed: boolean;
  readonly cpus: readonly CpuData[];
}

/** The text of a format file. */
export interface FormatText {
  readonly system: string;
  readonly text: string;
}

/** A part of the file that is only read when it is needed, and then whole. */
export type LateText = () => string;

/** A field of the file beside those below: what it is called in the format's description, and its data. */
export interface DatOption {
  readonly id: number;
  readonly data: Uint8Array;
}

/** All of a trace.dat file but the events. */
export interface TraceDatHead {
  readonly version: 6 | 7;
  readonly pageBytes: number;
  readonly compression: string;
  readonly headerPage: string;
  readonly headerEvent: string;
  readonly formats: readonly FormatText[];
  readonly kallsyms: () => Uint8Array;
  readonly printkFormats: LateText;
  readonly cmdlines: LateText;
  readonly cpuCount: number;
  readonly options: readonly DatOption[];
  readonly buffers: readonly BufferData[];
}

/** Takes compressed bytes apart. The result is as long as is said. */
export type Decompress = (bytes: Uint8Array, length: number) => Uint8Array;

/** What a file's first bytes say: enough to find a decompressor. */
export interface DatStart {
  readonly version: 6 | 7;
  readonly pageBytes: number;
  /** `none`, `zlib`, `zstd` ... */
  readonly compression: string;
  /** Where the start ends. */
  readonly end: number;
}

/**
 * Reads the start of a trace.dat file.
 *
 * Documentation/trace-cmd/trace-cmd.dat.v6.5.txt, trace-cmd.dat.v7.5.txt (trace-cmd 3.3).
 *
 * @throws DamagedFileError
 */
export function readStart(source: ByteSource): DatStart {
  const fail = (at: number, problem: string) => new DamagedFileError('trace.dat', at, problem);
  const start = source.read(0, magic.length);
  if (!magic.equals(start)) throw fail(0, 'it does not start as a trace.dat file does');
  const cursor = datCursor(source, magic.length);
  const versionText = cursor.nulText(16);
  if (versionText !== '6' && versionText !== '7')
    throw fail(magic.length, `version "${versionText}" is neither 6 nor 7`);
  const endianAt = cursor.at;
  if (cursor.u8() !== 0)
    throw fail(endianAt, 'it was recorded on a big-endian machine, which is not supported');
  const longBytes = cursor.u8();
  if (longBytes !== 8 && longBytes !== 4) throw fail(endianAt + 1, `a long has ${longBytes} bytes`);
  const pageBytes = cursor.u32();
  if (versionText === '6') return { version: 6, pageBytes, compression: 'none', end: cursor.at };
  const compression = cursor.nulText(64);
  cursor.nulText(64);
  return { version: 7, pageBytes, compression, end: cursor.at };
}

/** Reads everything but the events. @throws DamagedFileError */
export function readHead(source: ByteSource, start: DatStart, decompress: Decompress): TraceDatHead {
  return start.version === 6 ? readHead6(source, start) : readHead7(source, start, decompress);
}
