import { TracelabError } from './tracelab-error.js';

/** Nothing runs that could be asked. */
export class SandboxNotRunningError extends TracelabError {
  override readonly name = 'SandboxNotRunningError';

  constructor(kernel?: string) {
    super(kernel === undefined ? 'No sandbox is running.' : `No sandbox with kernel ${kernel} is running.`, {
      mend: `Start one with: npx tracelab up${kernel === undefined ? '' : ` --kernel ${kernel}`}`,
    });
  }
}
