import { statSync } from 'node:fs';
import { openFile } from '../base/byte-source.js';
import { NoSuchPathError } from '../errors/no-such-path-error.js';
import { UnsupportedFileError } from '../errors/unsupported-file-error.js';
import { isPerfData } from './perf-data/magic.js';
import { traceDatMagic } from './trace-dat/magic.js';
import type { TraceFile } from './trace-file.js';

/**
 * Opens a trace of any format that tracelab reads: its first bytes say which; a folder is a CTF trace. Only its head is read, and
 * only the reader of its format is loaded.
 *
 * @throws NoSuchPathError; UnsupportedFileError when it is of no such format; DamagedFileError when its head cannot be read
 * @example
 * const trace = await openTrace('trace.dat');
 * for (const table of trace.read().tables) console.log(table);
 */
export async function openTrace(path: string): Promise<TraceFile> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new NoSuchPathError(path);
  if (stat.isDirectory()) {
    const { openCtfFolder } = await import('./ctf/ctf-folder.js');
    return openCtfFolder(path);
  }
  const source = openFile(path);
  try {
    const start = Buffer.from(source.read(0, 64));
    if (start.subarray(0, traceDatMagic.length).equals(traceDatMagic)) {
      const { openTraceDat } = await import('./trace-dat/open-trace-dat.js');
      return await openTraceDat(source);
    }
    if (isPerfData(start)) {
      const { openPerfData } = await import('./perf-data/open-perf-data.js');
      return await openPerfData(source);
    }
    if (/^\s*\{/.test(start.toString('latin1'))) {
      const { openBpftraceJson } = await import('./bpftrace/bpftrace-file.js');
      return openBpftraceJson(source);
    }
    throw new UnsupportedFileError(
      path,
      'no trace of a known format',
      'It reads trace.dat, perf.data, CTF (a folder with a file "metadata") and what bpftrace -f json prints.',
    );
  } catch (error) {
    source.close();
    throw error;
  }
}
