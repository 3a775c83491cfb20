import { TracelabError } from './tracelab-error.js';

/** The guest's kernel panicked: the machine is gone, the console's last lines are kept. */
export class GuestPanicError extends TracelabError {
  override readonly name = 'GuestPanicError';

  constructor(
    /** The kernel's own sentence, after "Kernel panic - not syncing:". */
    readonly reason: string,
    /** The console from the first line of the trouble to its end. */
    readonly consoleLines: readonly string[],
    options: { cause?: unknown } = {},
  ) {
    super(`The guest's kernel panicked: ${reason}\n${consoleLines.slice(-30).join('\n')}`, {
      kernelText: consoleLines.join('\n'),
      mend: 'Nothing outside the sandbox was harmed. Bring it back with: npx tracelab up, or await vm.reset()',
      cause: options.cause,
    });
  }
}
