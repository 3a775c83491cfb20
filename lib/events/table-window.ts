import type { EventTable } from './event-table.js';

/** What an export takes: tables of a window of time, of which later windows bring more rows. */
export interface TableWindow {
  readonly tables: readonly EventTable[];
}

/** How far an export is. */
export interface ExportProgress {
  /** Windows taken so far. */
  readonly windows: number;
  readonly rows: number;
  readonly tables: number;
  /** `reading` while windows come; `writing` while what they brought is written out at the end. */
  readonly stage: 'reading' | 'writing';
}

/** A file that an export wrote. */
export interface ExportedTable {
  readonly table: string;
  readonly path: string;
  readonly rows: number;
}
