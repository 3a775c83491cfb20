import { TracelabError } from './tracelab-error.js';

/** A command of Vagrant failed. `output` holds what it said. */
export class VagrantFailedError extends TracelabError {
  override readonly name = 'VagrantFailedError';

  constructor(
    /** As typed: `vagrant up`. */
    readonly command: string,
    readonly output: string,
    cause?: unknown,
  ) {
    const words = output.trim().split('\n').slice(-8).join('\n');
    super(`${command} failed. Its last words:\n${words}`, {
      tried: command,
      mend: `To see all that it does, in the project's folder: ${command} --debug`,
      cause,
    });
  }
}
