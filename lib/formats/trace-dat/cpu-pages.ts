import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { TracelabError } from '../../errors/tracelab-error.js';
import type { PageSource } from '../ring-buffer/page-source.js';
import { datCursor } from './dat-cursor.js';
import type { CpuData, Decompress } from './head.js';

/** The pages of a CPU as they lie in the file. A CPU's data that the file does not hold whole is told in `damage`. */
export function plainPages(
  source: ByteSource,
  { cpu, offset, bytes }: CpuData,
  pageBytes: number,
  damage: TracelabError[],
): PageSource {
  const there = Math.max(0, Math.min(bytes, source.size - offset));
  if (there < bytes) damage.push(cutShort(cpu, offset + there, bytes - there));
  const restBytes = there % pageBytes;
  const end = offset + there - restBytes;
  let at = offset;
  return {
    cpu,
    pageBytes,
    restBytes,
    get remainingBytes() {
      return end - at;
    },
    nextBytes: (wanted) => Math.min(end - at, Math.max(pageBytes, wanted - (wanted % pageBytes))),
    read: (to) => {
      source.readInto(at, to);
      at += to.length;
    },
  };
}

function cutShort(cpu: number, at: number, bytes: number): DamagedFileError {
  return new DamagedFileError(
    'trace.dat',
    at,
    `the file ends ${bytes} bytes early`,
    `events of CPU ${cpu} are missing`,
  );
}

interface Chunk {
  readonly at: number;
  readonly packedBytes: number;
  readonly bytes: number;
}

/**
 * The pages of a CPU that are compressed in chunks. A chunk that cannot be decompressed is left out, and told in `damage`.
 *
 * Documentation/trace-cmd/trace-cmd.dat.v7.5.txt, "COMPRESSION FORMAT OF THE TRACE DATA" (trace-cmd 3.3).
 */
export function compressedPages(
  source: ByteSource,
  data: CpuData,
  pageBytes: number,
  decompress: Decompress,
  damage: TracelabError[],
): PageSource {
  const chunks = readChunks(source, data, pageBytes, damage);
  let next = 0;
  let remainingBytes = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
  let unpacked: Uint8Array | undefined;
  return {
    cpu: data.cpu,
    pageBytes,
    restBytes: 0,
    get remainingBytes() {
      return remainingBytes;
    },
    nextBytes() {
      for (; unpacked === undefined; next++) {
        const chunk = chunks[next];
        if (chunk === undefined) return 0;
        try {
          unpacked = decompress(source.read(chunk.at, chunk.packedBytes), chunk.bytes);
        } catch (error) {
          const problem = `a chunk cannot be decompressed (${error instanceof Error ? error.message : error})`;
          damage.push(
            new DamagedFileError('trace.dat', chunk.at, problem, `events of CPU ${data.cpu} are missing`),
          );
          remainingBytes -= chunk.bytes;
        }
      }
      return unpacked.length;
    },
    read(to) {
      to.set(unpacked ?? []);
      unpacked = undefined;
      remainingBytes -= to.length;
    },
  };
}

/** Where the chunks lie, as far as their lengths make sense. */
function readChunks(
  source: ByteSource,
  { cpu, offset, bytes }: CpuData,
  pageBytes: number,
  damage: TracelabError[],
): Chunk[] {
  const chunks: Chunk[] = [];
  if (bytes === 0) return chunks;
  const end = Math.min(source.size, offset + bytes);
  try {
    const cursor = datCursor(source, offset, end);
    const count = cursor.u32();
    for (let n = 0; n < count; n++) {
      const at = cursor.at;
      const packedBytes = cursor.u32();
      const length = cursor.u32();
      if (length % pageBytes !== 0 || length > packedBytes * mostRatio) {
        throw new DamagedFileError(
          'trace.dat',
          at + 4,
          `a chunk of ${length} bytes makes no sense`,
          missing(cpu),
        );
      }
      chunks.push({ at: cursor.at, packedBytes, bytes: length });
      cursor.skip(packedBytes);
    }
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    damage.push(new DamagedFileError('trace.dat', error.offset, error.problem, missing(cpu)));
  }
  return chunks;
}

/** Neither zlib (1032) nor zstd packs pages more tightly than this. */
const mostRatio = 4096;

function missing(cpu: number): string {
  return `events of CPU ${cpu} are missing`;
}
