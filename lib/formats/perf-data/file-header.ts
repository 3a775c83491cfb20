import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { UnsupportedFileError } from '../../errors/unsupported-file-error.js';
import { perfDataMagic, reversedPerfDataMagic } from './magic.js';
import { perfCursor } from './perf-cursor.js';

/** A part of the file. */
export interface Section {
  readonly offset: number;
  readonly size: number;
}

/** The head of a file; of one that came through a pipe there is none but its size. */
export interface FileHeader {
  readonly isPipe: boolean;
  readonly attrs: Section;
  /** Bytes from one attribute to the next. */
  readonly attrBytes: number;
  readonly data: Section;
  /** Feature sections by number. */
  readonly features: ReadonlyMap<number, Section>;
  /** The recording was not ended: what is said at the end of a file is missing. */
  readonly wasKilled?: true;
}

const pipeHeaderBytes = 16;
const fileHeaderBytes = 104;

/**
 * Reads the head of a file. A file that was cut off has no feature sections any more: that is for the reader of the data to tell.
 *
 * tools/perf: `struct perf_file_header` in util/header.h, Documentation/perf.data-file-format.txt (v6.12).
 *
 * @throws DamagedFileError, UnsupportedFileError
 */
export function readFileHeader(source: ByteSource): FileHeader {
  const cursor = perfCursor(source, 0);
  const found = cursor.text(8);
  if (found === reversedPerfDataMagic) throw unsupported(source, 'recorded by a big-endian machine');
  if (found === 'PERFFILE')
    throw unsupported(source, 'of the first version of perf.data (before Linux 2.6.32)');
  if (found !== perfDataMagic)
    throw new DamagedFileError('perf.data', 0, `it does not begin with ${perfDataMagic}`);
  const size = cursor.size();
  if (size === pipeHeaderBytes) {
    const rest = { offset: pipeHeaderBytes, size: Math.max(0, source.size - pipeHeaderBytes) };
    return { isPipe: true, attrs: { offset: 0, size: 0 }, attrBytes: 0, data: rest, features: new Map() };
  }
  if (size < fileHeaderBytes) throw new DamagedFileError('perf.data', 8, `a header of ${size} bytes`);
  const attrBytes = cursor.size();
  const section = () => ({ offset: cursor.size(), size: cursor.size() });
  const attrs = section();
  const data = section();
  section(); // event types, which are not written any more
  const bits = Array.from({ length: 4 }, () => cursor.u64());
  if (attrBytes < 80 || attrBytes > 8192)
    throw new DamagedFileError('perf.data', 16, `attributes of ${attrBytes} bytes`);
  if (data.size > 0)
    return { isPipe: false, attrs, attrBytes, data, features: readFeatureTable(source, data, bits) };
  // The size is written when the recording ends.
  const rest = { offset: data.offset, size: Math.max(0, source.size - data.offset) };
  return { isPipe: false, attrs, attrBytes, data: rest, features: new Map(), wasKilled: true };
}

/** A table of sections follows the data: one for each bit that is set, in the order of the bits. */
function readFeatureTable(source: ByteSource, data: Section, bits: readonly bigint[]): Map<number, Section> {
  const features = new Map<number, Section>();
  const numbers = Array.from({ length: 256 }, (_, bit) => bit).filter(
    (bit) => (((bits[bit >> 6] ?? 0n) >> BigInt(bit & 63)) & 1n) === 1n,
  );
  const table = data.offset + data.size;
  if (table + 16 * numbers.length > source.size) return features;
  const cursor = perfCursor(source, table);
  for (const number of numbers) {
    const offset = Number(cursor.u64());
    const size = Number(cursor.u64());
    if (offset + size <= source.size) features.set(number, { offset, size });
  }
  return features;
}

function unsupported(source: ByteSource, kind: string): UnsupportedFileError {
  return new UnsupportedFileError(
    source.name,
    `a perf.data file ${kind}`,
    'perf script there prints it as text.',
  );
}
