import { TracelabError } from './tracelab-error.js';

/** A program of this machine is needed and not installed. */
export class MissingProgramError extends TracelabError {
  override readonly name = 'MissingProgramError';

  constructor(
    readonly program: string,
    purpose: string,
    debianPackage: string | undefined,
  ) {
    super(`${program} is not installed; it is needed to ${purpose}.`, {
      tried: purpose,
      mend:
        debianPackage === undefined
          ? `Install ${program} and try again.`
          : `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${debianPackage}`,
    });
  }
}
