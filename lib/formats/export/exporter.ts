import type { TraceEvents } from '../trace-file.js';

/** What an exporter may know of a trace beside its events. Each is left out where it is not known. */
export interface ExportOptions {
  /** The clock of `ts`, as `trace_clock` names it: `local`, `boot`, `mono_raw`. */
  readonly clock?: string | undefined;
  /** The machine, as `uname` tells it: viewers name system calls by it. */
  readonly machine?: Machine | undefined;
  /** The function at an address of the kernel. */
  readonly symbolOf?: ((address: bigint) => string | undefined) | undefined;
  /** The process (thread group) of a thread. A thread of which it is not known is taken for a process of its own. */
  readonly processOf?: ((thread: number) => number | undefined) | undefined;
  /** Only this event: a table's name. */
  readonly event?: string | undefined;
}

/** `uname -srvm`. */
export interface Machine {
  /** `Linux` */
  readonly system: string;
  /** `6.12.0-amd64` */
  readonly release: string;
  /** `#1 SMP Debian 6.12` */
  readonly version?: string | undefined;
  /** `x86_64` */
  readonly architecture: string;
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
