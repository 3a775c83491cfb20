import { TracelabError } from './tracelab-error.js';

/** QEMU refused a command of its machine protocol, or went away before it answered. */
export class QmpError extends TracelabError {
  override readonly name = 'QmpError';

  constructor(
    readonly command: string,
    description: string,
  ) {
    super(`QEMU did not do "${command}": ${description}`, { tried: command });
  }
}
