import type { EventTable } from '../../events/event-table.js';
import { exportProgress } from '../../events/export-progress.js';
import { RowBuffer } from '../../events/row-buffer.js';
import { TableFiles } from '../../events/table-files.js';
import type { ExportedTable, ExportProgress, TableWindow } from '../../events/table-window.js';
import { ArrowFileWriter, type ArrowFormat } from './arrow-file-writer.js';

export interface ArrowOptions {
  /** Default: by the path's end, `.arrows` for a stream, else a file. */
  readonly format?: ArrowFormat;
  /** Rows that a record batch has at least, but for the last one: fewer are gathered first. Default 65536. */
  readonly batchRows?: number;
  readonly progress?: (progress: ExportProgress) => void;
}

/** A table that is being written. */
interface Written {
  readonly writer: ArrowFileWriter;
  /** Rows that are too few for a batch. */
  readonly waiting: RowBuffer;
  rows: number;
}

/**
 * Writes tables that come window by window in Arrow's IPC format, which pandas, polars and others map into memory. Memory is that
 * of a window, of the rows of small tables that wait for a batch, and of the different strings.
 */
export async function exportArrow(
  windows: Iterable<TableWindow>,
  path: string,
  { format = path.endsWith('.arrows') ? 'stream' : 'file', batchRows = 65_536, progress }: ArrowOptions = {},
): Promise<ExportedTable[]> {
  const files = new TableFiles(path, format === 'stream' ? '.arrows' : '.arrow');
  const written = new Map<string, Written>();
  const report = exportProgress(written, progress);
  try {
    for (const window of windows) {
      for (const table of window.tables) await take(written, files, table, format, batchRows);
      report('reading');
    }
    for (const { writer, waiting, rows } of written.values()) {
      if (waiting.length > 0 || rows === 0) await writer.write(waiting.take());
      await writer.close();
      report('writing');
    }
  } catch (error) {
    for (const { writer } of written.values()) writer.discard();
    throw error;
  }
  return [...written].map(([table, { writer, rows }]) => ({ table, path: writer.path, rows }));
}

async function take(
  written: Map<string, Written>,
  files: TableFiles,
  table: EventTable,
  format: ArrowFormat,
  batchRows: number,
): Promise<void> {
  const into = written.get(table.name) ?? {
    writer: new ArrowFileWriter(files.pathOf(table.name), table, format),
    waiting: new RowBuffer(table),
    rows: 0,
  };
  written.set(table.name, into);
  into.waiting.check(table);
  into.rows += table.length;
  if (into.waiting.length === 0 && table.length >= batchRows) return into.writer.write(table);
  into.waiting.append(table);
  if (into.waiting.length >= batchRows) await into.writer.write(into.waiting.take());
}
