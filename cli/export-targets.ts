import { closeSync, openSync, writeSync } from 'node:fs';
import { UnsupportedFileError } from '../lib/errors/unsupported-file-error.js';
import { exporters } from '../lib/formats/export/exporters.js';
import { TraceDatFile } from '../lib/formats/trace-dat/trace-dat-file.js';
import type { TraceEvents, TraceFile } from '../lib/formats/trace-file.js';

/** A format that `tracelab export` writes. */
export interface ExportTarget {
  readonly extension: string;
  readonly summary: string;
  write(
    trace: TraceFile,
    windows: Iterable<TraceEvents>,
    path: string,
    event: string | undefined,
  ): Promise<void>;
}

/** By the name that `--to` takes. What writes a format is loaded when it is asked for. */
export const exportTargets: Readonly<Record<string, ExportTarget>> = {
  ...mapExporters(),
  parquet: {
    extension: 'parquet.d',
    summary: 'a folder with a file an event (one file with --event and -o NAME.parquet): DuckDB, pandas ...',
    async write(_, windows, path, event) {
      const { exportParquet } = await import('../lib/sql/export-parquet.js');
      await exportParquet(only(windows, event), path);
    },
  },
  arrow: {
    extension: 'arrow.d',
    summary: 'the same as Arrow IPC files',
    async write(_, windows, path, event) {
      const { exportArrow } = await import('../lib/formats/arrow/export-arrow.js');
      await exportArrow(only(windows, event), path);
    },
  },
  'trace-dat': {
    extension: 'v6.dat',
    summary: 'trace.dat of version 6: every trace-cmd and KernelShark',
    async write(trace, windows, path, event) {
      if (!(trace instanceof TraceDatFile)) {
        throw new UnsupportedFileError(
          trace.format,
          'without the bytes of a ring buffer',
          'Only a trace.dat becomes a trace.dat.',
        );
      }
      const { exportTraceDat } = await import('../lib/formats/trace-dat/export-trace-dat.js');
      exportTraceDat(trace, windows, path, event);
    },
  },
};

function mapExporters(): Record<string, ExportTarget> {
  const entries = Object.entries(exporters).map(([name, { extension, summary, export: exportTo }]) => {
    const write: ExportTarget['write'] = async (trace, windows, path, event) => {
      const descriptor = openSync(path, 'w');
      try {
        for (const piece of exportTo(windows, { ...trace.exportContext, event }))
          writeWhole(descriptor, piece);
      } finally {
        closeSync(descriptor);
      }
    };
    return [name, { extension, summary, write }];
  });
  return Object.fromEntries(entries);
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

function* only(windows: Iterable<TraceEvents>, event: string | undefined) {
  for (const { tables } of windows) {
    yield { tables: event === undefined ? tables : tables.filter(({ name }) => name === event) };
  }
}
