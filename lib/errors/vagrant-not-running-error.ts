import { TracelabError } from './tracelab-error.js';

/** The Vagrant machine is meant, and it does not run. */
export class VagrantNotRunningError extends TracelabError {
  override readonly name = 'VagrantNotRunningError';

  constructor(
    /** In Vagrant's words: `not_created`, `shutoff`. */
    readonly state: string,
  ) {
    super(`The Vagrant machine does not run (${state.replaceAll('_', ' ')}).`, {
      mend: 'Start it with: npx tracelab up --vagrant\nOr go on with the embedded sandbox: npx tracelab up',
    });
  }
}
