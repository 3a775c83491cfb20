import type { TracelabError } from '../errors/tracelab-error.js';
import type { EventTable } from '../events/event-table.js';
import type { LostEvents } from './ring-buffer/cpu-reader.js';

/** What a file knows of the traced machine. Each is left out where it does not say it. */
export interface ExportContext {
  /** The clock of `ts`, as `trace_clock` names it: `local`, `boot`, `mono_raw`. */
  readonly clock?: string | undefined;
  readonly machine?: Machine | undefined;
  /** The function at an address of the kernel. */
  readonly symbolOf?: ((address: bigint) => string | undefined) | undefined;
  /** The process (thread group) of a thread. A thread of which it is not known is taken for a process of its own. */
  readonly processOf?: ((thread: number) => number | undefined) | undefined;
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

/** A trace file of any format. Only its head was read when it was opened. */
export interface TraceFile {
  /** `trace.dat 7`, `perf.data`, `CTF 1.8`. */
  readonly format: string;
  /** What the file says of itself, for `tracelab info`: `['clock', 'mono']`. */
  readonly about: readonly (readonly [name: string, value: string])[];
  /** What exporters may know beside the events. */
  readonly exportContext?: ExportContext;
  /** What the format's own tool prints before the events, if anything. */
  readonly reportTitle?: string;
  /**
   * The events in the order of time, in windows that follow one another, each made of about `windowBytes` of the file: memory is
   * that of a window, however large the file is.
   */
  windows(windowBytes?: number, options?: WindowOptions): Iterable<TraceEvents>;
  /** All events in one window: a column is decoded when it is asked for. */
  read(): TraceEvents;
  /**
   * All columns of all events, decoded while the file is read: nothing of the file is kept. Where only a few columns of many are
   * wanted, `read` is faster.
   *
   * @param names of the tables that are wanted; all events are read, and only theirs are kept. Default: all
   */
  readTables(names?: readonly string[]): TraceTables;
  close(): void;
}

/** How the windows of a file are read. */
export interface WindowOptions {
  /**
   * The memory of a window is that of the one after the next, where the format's reader can: faster, but what is wanted of a window
   * must have been read by then, and a piece of its text before the next piece. An event that came in an earlier window has a table
   * also where it did not come again.
   */
  readonly recycles?: boolean;
}

/** Events as tables, and what is missing. */
export interface TraceTables {
  /** A table for each event that came, by name: `sched_switch`, or `SYSTEM:NAME` where two systems have one of that name. */
  readonly tables: readonly EventTable[];
  /** Gaps, where the recorder said so or the file is damaged. */
  readonly lost: readonly LostEvents[];
  /** What could not be read. */
  readonly damage: readonly TracelabError[];
  /** Records that are in no table because the file does not say what they are: how many of each type. */
  readonly unknown: ReadonlyMap<number, number>;
  /** Records too short for their event, which are in no table either. */
  readonly shortRecords: number;
  /** Strings and arrays that left their record and were cut. */
  readonly cutValues: number;
}

/** Events of a window of time. Their columns are decoded when they are asked for. */
export interface TraceEvents extends TraceTables {
  /** The order of all events: the n-th in time is the next row of the table with this number. */
  readonly sequence: Uint16Array;
  /**
   * All events in the order of time as the format's own tool would print them (`trace-cmd report`, `perf script`,
   * `babeltrace2`), a line each, in pieces of UTF-8 of some 64 KB. The windows of a file are printed one after the other: some
   * lines depend on what came before.
   *
   * @param following the window after it: its first event may share a line with the last one of this window
   */
  text(following?: TraceEvents): Iterable<Uint8Array>;
}
