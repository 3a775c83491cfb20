import { inflateSync } from 'node:zlib';
import type { ByteSource } from '../../base/byte-source.js';
import type { TracelabError } from '../../errors/tracelab-error.js';
import { UnsupportedFileError } from '../../errors/unsupported-file-error.js';
import { compressedPages, plainPages } from './cpu-pages.js';
import type { BufferData, Decompress } from './head.js';
import { readHead, readStart } from './read-head.js';
import { TraceDatFile } from './trace-dat-file.js';

/**
 * Opens a trace.dat file, version 6 or 7, as trace-cmd records it. Only its head is read.
 *
 * @throws DamagedFileError where the head cannot be read
 * @example
 * const file = await openTraceDat(openFile('trace.dat'));
 * for (const events of file.windows()) for (const table of events.tables) console.log(table);
 */
export async function openTraceDat(source: ByteSource): Promise<TraceDatFile> {
  const start = readStart(source);
  const decompress = await decompressorOf(start.compression, source.name);
  const pagesOf = ({ cpus, compressed }: BufferData, pageBytes: number, damage: TracelabError[]) =>
    cpus.map((cpu) =>
      compressed
        ? compressedPages(source, cpu, pageBytes, decompress, damage)
        : plainPages(source, cpu, pageBytes, damage),
    );
  return new TraceDatFile(readHead(source, start, decompress), pagesOf, () => source.close());
}

async function decompressorOf(compression: string, path: string): Promise<Decompress> {
  switch (compression) {
    case 'none':
      return () => {
        throw new Error('the file says that nothing in it is compressed');
      };
    case 'zlib':
      return (bytes, length) => exactly(length, inflateSync(bytes, { maxOutputLength: Math.max(1, length) }));
    case 'zstd': {
      const { loadZstd } = await import('../../base/zstd.js');
      const zstd = await loadZstd();
      return (bytes, length) => {
        const out = zstd.decompress(bytes, length);
        if (out === undefined) throw new Error('its zstd frame is damaged');
        return exactly(length, out);
      };
    }
    default:
      throw new UnsupportedFileError(
        path,
        `compressed with ${compression}`,
        'trace-cmd convert --compression zstd makes one that it reads.',
      );
  }
}

function exactly(length: number, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== length) throw new Error(`${bytes.length} bytes come out of it instead of ${length}`);
  return bytes;
}
