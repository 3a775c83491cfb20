import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { datCursor } from './dat-cursor.js';
import type { DatStart, Decompress, TraceDatHead } from './head.js';
import { readHead6 } from './head-6.js';
import { readHead7 } from './head-7.js';
import { traceDatMagic as magic } from './magic.js';

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
