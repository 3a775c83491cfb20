import type { ByteSource } from '../../base/byte-source.js';
import type { Zstd } from '../../base/zstd.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { type FileHeader, readFileHeader } from './file-header.js';
import { Metadata } from './metadata.js';
import { PerfDataFile } from './perf-data-file.js';
import { readFileMetadata, readMetadataRecord } from './read-metadata.js';
import { recordType } from './record-type.js';
import { payloadBytes } from './record-walk.js';

/** How much is looked at for the first sample. */
const mostHeadBytes = 0x400_0000;
const blockBytes = 0x1_0000;

/** A record's header, and what says how many bytes follow the record. */
const headBytes = 16;

/**
 * Opens a perf.data file, as `perf record` writes it to a file or to a pipe, compressed or not. Only its head is read.
 *
 * tools/perf: Documentation/perf.data-file-format.txt, util/header.c, util/session.c (v6.12).
 *
 * @throws DamagedFileError where the head cannot be read; UnsupportedFileError for a big-endian machine's
 * @example
 * const file = await openPerfData(openFile('perf.data'));
 * for (const events of file.windows()) for (const table of events.tables) console.log(table);
 */
export async function openPerfData(source: ByteSource): Promise<PerfDataFile> {
  const header = readFileHeader(source);
  const metadata = new Metadata();
  if (!header.isPipe) readFileMetadata(source, header, metadata);
  noteMissing(source, header, metadata);
  const { until, isCompressed } = readToFirstSample(source, header, metadata);
  metadata.settle();
  const zstd = isCompressed ? await zstdOf() : undefined;
  return new PerfDataFile(header, { source, metadata, data: header.data, metadataUntil: until, zstd });
}

/** Loaded where it is needed alone. */
async function zstdOf(): Promise<Zstd> {
  const { loadZstd } = await import('../../base/zstd.js');
  return await loadZstd();
}

/** Reads what stands before the first sample: of a file from a pipe that is all that is known of its events. */
function readToFirstSample(source: ByteSource, { data }: FileHeader, metadata: Metadata) {
  const end = Math.min(source.size, data.offset + Math.min(data.size, mostHeadBytes));
  let view: DataView = new DataView(new ArrayBuffer(0));
  let viewAt = data.offset;
  let at = data.offset;
  while (at + 8 <= end) {
    if (at + headBytes > viewAt + view.byteLength) {
      const block = source.read(at, Math.min(blockBytes, end - at));
      view = new DataView(block.buffer, block.byteOffset, block.byteLength);
      viewAt = at;
    }
    const place = at - viewAt;
    const type = view.getUint32(place, true);
    const size = view.getUint16(place + 6, true);
    const isCompressed = type === recordType.compressed || type === recordType.compressed2;
    if (size < 8 || type === recordType.sample || isCompressed) return { until: at, isCompressed };
    if (at + size > end) break;
    const next = at + size + payloadBytes(view, type, place, size);
    if (next > end) break;
    if (type >= recordType.firstOfPerf) readMetadataRecord(source, type, at, size, metadata);
    at = next;
  }
  return { until: at, isCompressed: false };
}

function noteMissing(source: ByteSource, { data, wasKilled }: FileHeader, metadata: Metadata): void {
  const end = data.offset + data.size;
  const spoils = 'names of events and formats of tracepoints, which follow the data, are missing';
  if (wasKilled) metadata.note(new DamagedFileError('perf.data', 48, 'the recording was not ended', spoils));
  if (end <= source.size) return;
  const problem = `the file ends here, ${end - source.size} bytes before its data do`;
  metadata.note(new DamagedFileError('perf.data', source.size, problem, spoils));
}
