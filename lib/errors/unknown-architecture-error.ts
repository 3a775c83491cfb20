import { TracelabError } from './tracelab-error.js';

/** The sandbox has no kernel for a processor of this name. */
export class UnknownArchitectureError extends TracelabError {
  override readonly name = 'UnknownArchitectureError';

  constructor(
    readonly architecture: string,
    readonly known: readonly string[],
  ) {
    super(`The sandbox has no kernels for "${architecture}".`, {
      mend: `The architectures are: ${known.join(', ')}.`,
    });
  }
}
