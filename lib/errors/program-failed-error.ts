import { TracelabError } from './tracelab-error.js';

/** A program of this machine ended with something other than success. */
export class ProgramFailedError extends TracelabError {
  override readonly name = 'ProgramFailedError';

  constructor(
    readonly program: string,
    readonly args: readonly string[],
    /** Exit code, or the name of the signal that ended it. */
    readonly ended: number | string,
    /** The end of what it printed. */
    readonly output: string,
    purpose: string,
  ) {
    const noSpace = /no space left on device/i.test(output);
    super(`${program} failed (${ended}) while tracelab tried to ${purpose}:\n${lastLines(output, 8)}`, {
      tried: purpose,
      ...(noSpace
        ? {
            errno: 'ENOSPC',
            mend: 'The disk is full. Make room (3 GB are enough) and run the same command again.',
          }
        : {}),
    });
  }
}

function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n');
}
