import { type ErrorDetails, TracelabError } from './tracelab-error.js';

/** A workload that knows the truth about itself could not be run: what a check would compare with is not there. */
export class WorkloadError extends TracelabError {
  override readonly name = 'WorkloadError';

  constructor(
    readonly workload: string,
    what: string,
    details: ErrorDetails = {},
  ) {
    super(`The workload ${workload} ${what}.`, details);
  }
}
