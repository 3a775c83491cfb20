import type { Zstd } from '../../base/zstd.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { recordType } from './record-type.js';
import { payloadBytes } from './record-walk.js';

/** What a compressed recording may become at most: so many times its size, and this much in any case. */
const mostRatio = 256;
const leastRoom = 0x400_0000;

/** The records that a recording's COMPRESSED records hold. */
export interface DecompressedRecords {
  readonly bytes: Uint8Array;
  /** Set where not all could be decompressed. */
  readonly damage: DamagedFileError | undefined;
}

/**
 * Decompresses all COMPRESSED records of a stretch: together they are one stream, which is flushed now and then and never closed.
 *
 * tools/perf: `perf_session__process_compressed_event` in util/tool.c, `zstd_compress_stream_to_records` in util/zstd.c (v6.12);
 * COMPRESSED2 pads its payload and says how long it is.
 *
 * @param fileOffset what is to be added to a place for its offset in the file
 */
export function decompressRecords(bytes: Uint8Array, zstd: Zstd, fileOffset: number): DecompressedRecords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let total = 0;
  let at = 0;
  while (at + 8 <= bytes.length) {
    const type = view.getUint32(at, true);
    const size = view.getUint16(at + 6, true);
    const end = at + size;
    if (size < 8 || end > bytes.length) break;
    const start = type === recordType.compressed2 ? at + 16 : at + 8;
    if ((type === recordType.compressed || type === recordType.compressed2) && start <= end) {
      const stated = type === recordType.compressed2 ? view.getUint32(at + 8, true) : size;
      const part = bytes.subarray(start, Math.min(end, start + stated));
      places.push(start);
      parts.push(part);
      total += part.length;
    }
    at = end + payloadBytes(view, type, at, size);
  }
  const atMost = Math.max(leastRoom, mostRatio * total);
  const { bytes: records, usedBytes } = zstd.decompressStream(parts, atMost);
  if (usedBytes === total) return { bytes: records, damage: undefined };
  const offset = offsetOf(usedBytes, parts, places) + fileOffset;
  const problem = 'the compressed records do not decompress from here on';
  const spoils = `${total - usedBytes} compressed bytes are not read`;
  return { bytes: records, damage: new DamagedFileError('perf.data', offset, problem, spoils) };
}

/** Where the n-th byte of the parts stands. */
function offsetOf(byte: number, parts: readonly Uint8Array[], places: readonly number[]): number {
  let before = 0;
  for (const [n, part] of parts.entries()) {
    if (byte < before + part.length) return (places[n] ?? 0) + byte - before;
    before += part.length;
  }
  return places.at(-1) ?? 0;
}
