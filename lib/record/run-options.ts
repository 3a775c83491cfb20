import { NothingToRecordError } from '../errors/nothing-to-record-error.js';
import type { Workload } from './workload.js';

/** What happens while the kernel records or counts, and when that ends. */
export interface RunOptions {
  /** What runs meanwhile: a command, started just when tracing is on, or a function. */
  readonly workload?: Workload;
  /** Ends it after this time, and the workload with it. Needed where there is no workload. */
  readonly durationMs?: number;
  /** Ends it when this is settled, and the workload with it. What was recorded until then is kept. */
  readonly until?: Promise<unknown>;
  /** Gives up: what was attached is removed, and the call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** @throws NothingToRecordError for a run that would never end */
export function checkRun({ workload, durationMs, until }: RunOptions): void {
  if (workload !== undefined || durationMs !== undefined || until !== undefined) return;
  throw new NothingToRecordError(
    'The recording would never end.',
    'Give a workload (workload: vm.$`ls`) or a time (durationMs: 1000).',
  );
}
