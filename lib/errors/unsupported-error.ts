import { TracelabError } from './tracelab-error.js';

/** The running kernel lacks a feature. */
export class UnsupportedError extends TracelabError {
  override readonly name = 'UnsupportedError';

  constructor(
    readonly feature: string,
    readonly target: string,
    /** What brings it: `CONFIG_FUNCTION_TRACER`. */
    readonly config: string | undefined,
    /** What there is instead. */
    instead?: string,
  ) {
    const needs = config === undefined ? '' : `It needs a kernel with ${config}.`;
    super(`The kernel of ${target} has no ${feature}.`, {
      tried: `use ${feature}`,
      mend:
        [needs, instead ?? ''].filter(Boolean).join(' ') ||
        'Another kernel may have it: npx tracelab up --kernel NAME',
    });
  }
}
