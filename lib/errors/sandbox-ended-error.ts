import { TracelabError } from './tracelab-error.js';

/** The sandbox's QEMU ended, by a reset, by `down` or because somebody killed it; the guest did not panic. */
export class SandboxEndedError extends TracelabError {
  override readonly name = 'SandboxEndedError';

  constructor(
    readonly kernel: string,
    /** What QEMU printed. */
    readonly log: string,
    options: { cause?: unknown } = {},
  ) {
    super(`The sandbox with kernel ${kernel} ended while it was in use.${log === '' ? '' : `\n${log}`}`, {
      mend: `Start it again with: npx tracelab up --kernel ${kernel}`,
      cause: options.cause,
    });
  }
}
