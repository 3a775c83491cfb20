import { TracelabError } from './tracelab-error.js';

/** Something that the kernel has only once is used by someone else now. */
export class InUseError extends TracelabError {
  override readonly name = 'InUseError';

  constructor(
    readonly what: string,
    /** Who uses it, as far as it is known. */
    readonly by: string,
    mend: string,
  ) {
    super(`${what} is in use by ${by}.`, { tried: `use ${what}`, mend });
  }
}
