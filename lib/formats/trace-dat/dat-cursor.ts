import { ByteCursor } from '../../base/byte-cursor.js';
import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';

/** Reads a trace.dat file, or a section of one, from a place on. */
export function datCursor(source: ByteSource, at: number, end = source.size): ByteCursor {
  const outside = (offset: number, wanted: number) => {
    throw new DamagedFileError(
      'trace.dat',
      offset,
      `${wanted} bytes should stand here, and only ${Math.max(0, end - offset)} do`,
    );
  };
  return new ByteCursor(source, at, true, outside, end);
}
