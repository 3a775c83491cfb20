import { TracelabError } from './tracelab-error.js';

/** The sandbox's guest did not come up. `log` holds what QEMU or the guest's console said last. */
export class BootFailedError extends TracelabError {
  override readonly name = 'BootFailedError';

  constructor(
    message: string,
    readonly log: string,
    mend = 'Run `npx tracelab up --cold` to boot without a snapshot, or `npx tracelab doctor` to see what is missing.',
  ) {
    super(log === '' ? message : `${message}\n${log.split('\n').slice(-12).join('\n')}`, {
      tried: 'boot the sandbox',
      mend,
    });
  }
}
