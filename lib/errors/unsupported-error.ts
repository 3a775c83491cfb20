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
    /** The version that brought it: `Linux 6.5`. */
    readonly since?: string,
  ) {
    const needs = neededKernel(config, since);
    super(`The kernel of ${target} has no ${feature}.`, {
      tried: `use ${feature}`,
      mend:
        [needs, instead ?? ''].filter(Boolean).join(' ') ||
        'Another kernel may have it: npx tracelab up --kernel NAME',
    });
  }
}

function neededKernel(config: string | undefined, since: string | undefined): string {
  if (config === undefined) return since === undefined ? '' : `It came with ${since}.`;
  return `It needs a kernel with ${config}${since === undefined ? '' : `, which came with ${since}`}.`;
}
