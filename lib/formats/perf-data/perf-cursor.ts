import { ByteCursor } from '../../base/byte-cursor.js';
import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';

/** Reads a perf.data file, or a part of one, from a place on. What lies behind `end` is damage at that place. */
export function perfCursor(source: ByteSource, at: number, end = source.size): ByteCursor {
  const outside = (offset: number, wanted: number) => {
    throw new DamagedFileError(
      'perf.data',
      offset,
      `${wanted} bytes should stand here, and only ${Math.max(0, end - offset)} do`,
    );
  };
  return new ByteCursor(source, at, true, outside, Math.min(end, source.size));
}
