import { TracelabError } from './tracelab-error.js';

/** A recording was asked for that cannot hold anything, or that would never end. */
export class NothingToRecordError extends TracelabError {
  override readonly name = 'NothingToRecordError';

  constructor(problem: string, mend: string) {
    super(problem, { tried: 'record', mend });
  }
}
