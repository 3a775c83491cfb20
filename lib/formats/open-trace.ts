import { openFile } from '../base/byte-source.js';
import { UnsupportedFileError } from '../errors/unsupported-file-error.js';
import { traceDatMagic } from './trace-dat/magic.js';
import type { TraceFile } from './trace-file.js';

/**
 * Opens a trace file of any format that tracelab reads: its first bytes say which. Only its head is read.
 *
 * @throws UnsupportedFileError when it is of no such format; DamagedFileError when its head cannot be read; the system's error when
 *   the file cannot be opened
 * @example
 * const trace = await openTrace('trace.dat');
 * for (const table of trace.read().tables) console.log(table);
 */
export async function openTrace(path: string): Promise<TraceFile> {
  const source = openFile(path);
  try {
    const start = Buffer.from(source.read(0, 64));
    if (start.subarray(0, traceDatMagic.length).equals(traceDatMagic)) {
      const { openTraceDat } = await import('./trace-dat/open-trace-dat.js');
      return await openTraceDat(source);
    }
    throw new UnsupportedFileError(
      path,
      'no trace',
      'It reads trace.dat, perf.data, CTF (a folder) and the JSON of bpftrace.',
    );
  } catch (error) {
    source.close();
    throw error;
  }
}
