import { TracelabError } from './tracelab-error.js';

/** Nothing runs that could be asked. */
export class SandboxNotRunningError extends TracelabError {
  override readonly name = 'SandboxNotRunningError';

  constructor(machine?: string) {
    super(machine === undefined ? 'No sandbox is running.' : `The machine ${machine} is not running.`, {
      mend:
        machine === undefined
          ? 'Start one with: npx tracelab up'
          : 'Which run: npx tracelab status. Start one with: npx tracelab up (--kernel, --arch and --steady say which).',
    });
  }
}
