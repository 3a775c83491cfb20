import { WorkloadError } from '../../errors/workload-error.js';

/** What a workload says of itself when it has ended: the truth that a trace is held against. */
export interface Manifests {
  /** One process that made and renamed directories. */
  readonly directories: {
    readonly workload: 'directories';
    readonly nonce: string;
    readonly pid: number;
    readonly comm: string;
    /** How often that process went through each kernel function. */
    readonly calls: { readonly vfs_mkdir: number; readonly vfs_rename: number };
  };
  /** One process that renamed directories, onto empty ones and onto full ones. */
  readonly renames: {
    readonly workload: 'renames';
    readonly nonce: string;
    readonly pid: number;
    readonly comm: string;
    /** How often vfs_rename returned 0, and how often -ENOTEMPTY (-39). */
    readonly outcomes: { readonly done: number; readonly refused: number };
  };
  /** Two processes that sent each other and themselves signals. */
  readonly signals: {
    readonly workload: 'signals';
    readonly nonce: string;
    readonly target: Process;
    readonly bystander: Process;
    readonly sent: readonly Sent[];
  };
  /** A process that goes on reading from files of several kinds, of which one lets it wait. */
  readonly readers: {
    readonly workload: 'readers';
    readonly nonce: string;
    readonly running: boolean;
    /** The process that reads; 0 when none runs. */
    readonly pid: number;
    /** What it did since it last drew, where it was asked. */
    readonly truth?: ReadersTruth;
  };
  /** One process that opened and removed files, sent itself signals, and made threads and processes. */
  readonly mixture: {
    readonly workload: 'mixture';
    readonly nonce: string;
    readonly pid: number;
    readonly comm: string;
    /** Files `file-NONCE-0` and on, each opened once by openat and removed once; how often vfs_unlink returned 0. */
    readonly removed: number;
    /** How often vfs_unlink of the folder `full-NONCE` returned -EISDIR (-21). */
    readonly refused: number;
    /** Signals SIGUSR1 and SIGUSR2 that it sent. */
    readonly usr1: number;
    readonly usr2: number;
    readonly threads: number;
    readonly processes: number;
  };
  /** One process that made system calls on one CPU. */
  readonly burst: {
    readonly workload: 'burst';
    readonly nonce: string;
    readonly pid: number;
    readonly cpu: number;
    /** How long it took. */
    readonly ms: number;
    readonly calls: { readonly getpgid: number; readonly getuid: number };
  };
  /** One process that made, moved and removed a directory before the machine panicked. */
  readonly crash: {
    readonly workload: 'crash';
    readonly nonce: string;
    readonly pid: number;
    readonly comm: string;
    /** How many calls it made. */
    readonly calls: number;
    /** The kernel functions of the last 64, the last one last. */
    readonly last: readonly ('vfs_mkdir' | 'vfs_rename' | 'vfs_rmdir')[];
  };
  /** A real-time process that kept one CPU busy again and again. */
  readonly noise: {
    readonly workload: 'noise';
    readonly nonce: string;
    readonly pid: number;
    readonly comm: string;
    readonly cpu: number;
    /** How often it took the CPU. */
    readonly bursts: number;
    /** Each time for so long. */
    readonly burstUs: number;
    /** From its first burst to its last. */
    readonly ms: number;
  };
  /** Two processes that wrote; the first one, `lesson09`, is the one that is asked for. */
  readonly writes: {
    readonly workload: 'writes';
    readonly nonce: string;
    readonly processes: readonly [Writer, Writer];
  };
}

export type WorkloadName = keyof Manifests;

export type ReaderKind = 'pipe' | 'eventfd' | 'timerfd' | 'signalfd' | 'socket' | 'inotify';

export interface ReadersTruth {
  /** The kind whose reads were made slow, the one that was it before the last draw, and the one that is read most often. */
  readonly slow: ReaderKind;
  readonly before: ReaderKind | '';
  readonly often: ReaderKind;
  readonly reads: readonly {
    readonly kind: ReaderKind;
    readonly count: number;
    /** How long one read took. */
    readonly leastUs: number;
    readonly meanUs: number;
    readonly mostUs: number;
  }[];
}

interface Process {
  readonly pid: number;
  readonly comm: string;
}

interface Writer extends Process {
  /** How often it wrote 0 bytes, 1 byte, 2 bytes ... */
  readonly counts: readonly number[];
}

export interface Sent {
  readonly from: 'target' | 'bystander';
  readonly to: 'target' | 'bystander';
  readonly signal: number;
  readonly count: number;
}

/**
 * Reads the manifest that a workload printed.
 *
 * @throws WorkloadError when it is not the manifest of this run
 */
export function parseManifest<N extends WorkloadName>(name: N, nonce: string, text: string): Manifests[N] {
  let manifest: { readonly workload?: unknown; readonly nonce?: unknown };
  try {
    manifest = JSON.parse(text) as typeof manifest;
  } catch (error) {
    throw new WorkloadError(name, `printed no manifest but ${JSON.stringify(text.slice(0, 200))}`, {
      cause: error,
    });
  }
  if (manifest.workload !== name || manifest.nonce !== nonce) {
    throw new WorkloadError(
      name,
      `printed the manifest of another run: ${String(manifest.workload)} ${String(manifest.nonce)}`,
    );
  }
  return manifest as Manifests[N];
}
