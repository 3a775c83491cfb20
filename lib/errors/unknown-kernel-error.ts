import { TracelabError } from './tracelab-error.js';

/** The sandbox has no kernel of this name. */
export class UnknownKernelError extends TracelabError {
  override readonly name = 'UnknownKernelError';

  constructor(
    readonly kernel: string,
    readonly known: readonly string[],
    readonly architecture: string,
  ) {
    super(`There is no kernel "${kernel}" for the sandbox on ${architecture}.`, {
      mend: `The kernels on ${architecture} are: ${known.join(', ')}.`,
    });
  }
}
