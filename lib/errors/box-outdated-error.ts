import { TracelabError } from './tracelab-error.js';

/** The box that Vagrant has, or the machine made from it, is another than this tracelab would make. */
export class BoxOutdatedError extends TracelabError {
  override readonly name = 'BoxOutdatedError';

  constructor(
    /** `The box tracelab/sandbox 2026.1124.1`, or the machine. */
    what: string,
    readonly found: string,
    readonly wanted: string,
    mend: string,
  ) {
    super(`${what} was made from another image (${found}) than this tracelab's (${wanted}).`, { mend });
  }
}
