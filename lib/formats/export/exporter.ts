import type { ExportContext, TraceEvents } from '../trace-file.js';

/** What an exporter may know of a trace beside its events, and what is wanted of it. */
export interface ExportOptions extends ExportContext {
  /** Only this event: a table's name. */
  readonly event?: string | undefined;
}

/** Writes a trace in another tool's format. */
export interface Exporter {
  /** Of the file, without a dot: `pftrace`. */
  readonly extension: string;
  /** What it is for, in a line. */
  readonly summary: string;
  /** Takes windows of events in the order of time and gives the file in pieces. A piece is only good until the next is asked for. */
  export(windows: Iterable<TraceEvents>, options?: ExportOptions): Iterable<Uint8Array>;
}
