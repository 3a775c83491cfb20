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
}

export type WorkloadName = keyof Manifests;

interface Process {
  readonly pid: number;
  readonly comm: string;
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
