import { TargetError } from './target-error.js';

/** The connection to the target ended while something was under way, or had ended before. */
export class ConnectionLostError extends TargetError {
  override readonly name = 'ConnectionLostError';

  constructor(
    target: string,
    /** In a few words. */
    readonly why: string,
    details: { cause?: unknown } = {},
  ) {
    super(`The connection to ${target} is lost: ${why}.`, target, undefined, {
      ...details,
      mend: 'Connect again: await sandbox()',
    });
  }
}
