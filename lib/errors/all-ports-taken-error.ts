import { TracelabError } from './tracelab-error.js';

/** As many clients as the sandbox has ports are connected already. */
export class AllPortsTakenError extends TracelabError {
  override readonly name = 'AllPortsTakenError';

  constructor(
    /** Process ids of the clients. */
    readonly owners: readonly number[],
  ) {
    super(
      `All ${owners.length} connections of the sandbox are taken, by the processes ${owners.join(', ')}.`,
      {
        tried: 'connect to the sandbox',
        mend: 'Close a notebook or a command that uses it, or run: npx tracelab reset',
      },
    );
  }
}
