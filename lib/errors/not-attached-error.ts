import { TracelabError } from './tracelab-error.js';

/** What was attached is no longer. */
export class NotAttachedError extends TracelabError {
  override readonly name = 'NotAttachedError';

  constructor(why: string) {
    super(`The recording is not attached: ${why}.`, {
      tried: 'read from a recording',
      mend: 'Open another: vm.open([...]).',
    });
  }
}
