import type { MachineFacts } from './machine-facts.js';

/** How a trace was made. */
export interface Manifest {
  readonly tracelab: string;
  readonly target: string;
  /** The kernel's release, as `uname -r` prints it. */
  readonly kernel: string;
  readonly machine: MachineFacts;
  /** The trace clock; times are nanoseconds of it, except of `counter`, `uptime` and `x86-tsc`. */
  readonly clock: string;
  /** Each CPU's buffer as the kernel made it, in KiB; it may be more than was asked for. */
  readonly bufferKb: number;
  readonly cpus: number;
  /** What the kernel was told, a text a spec. */
  readonly specs: readonly string[];
  /** Command line of the workload, where it was a command. */
  readonly workload: readonly string[] | undefined;
  /** What the caller noted: a seed, the levels of an experiment. */
  readonly note: Readonly<Record<string, unknown>> | undefined;
  /** Events and records that were lost in all; `trace.loss` says where. */
  readonly lost: number;
  /** Only the workload and what it started were recorded. */
  readonly followed: boolean;
  /** Wall clock of the machine on which tracelab ran. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Tasks whose name nobody knew any more: `<...>` in the tables. */
  readonly namelessTasks: number;
  /** Bytes of ring buffer that were read. */
  readonly rawBytes: number;
  /** From tracing off to the finished tables. */
  readonly stopToTablesMs: number;
}
