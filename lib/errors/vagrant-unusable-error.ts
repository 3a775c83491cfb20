import { TracelabError } from './tracelab-error.js';

/** Vagrant, or what it needs of this machine, is not there or cannot be reached. */
export class VagrantUnusableError extends TracelabError {
  override readonly name = 'VagrantUnusableError';

  constructor(
    /** What is missing, in a sentence: `Vagrant is not installed.` */
    problem: string,
    mend = 'On Debian, this installs and starts all that Vagrant needs: sudo vm/vagrant/install.sh',
  ) {
    super(problem, { tried: 'use a Vagrant machine', mend });
  }
}
