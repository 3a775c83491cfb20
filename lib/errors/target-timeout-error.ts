import { TargetError } from './target-error.js';

/** The target did not answer in time. */
export class TargetTimeoutError extends TargetError {
  override readonly name = 'TargetTimeoutError';

  constructor(
    target: string,
    tried: string,
    readonly timeoutMs: number,
  ) {
    super(`${target} did not answer within ${timeoutMs / 1000} s (${tried}).`, target, undefined, {
      tried,
      mend: 'It hangs, or has too much to do. A sandbox comes back clean with: npx tracelab reset',
    });
  }
}
