import { TracelabError } from './tracelab-error.js';

/** The bytes that a trace was read from are needed, and were not kept. */
export class NotKeptError extends TracelabError {
  override readonly name = 'NotKeptError';

  constructor(
    /** What they are needed for, in a few words. */
    purpose: string,
  ) {
    super(`The trace's own bytes were not kept, so nothing is there to ${purpose}.`, {
      tried: purpose,
      mend: 'Record with keepRaw: true.',
    });
  }
}
