import { TracelabError } from './tracelab-error.js';

/** A kernel was asked for that the Vagrant box does not have. */
export class KernelNotInBoxError extends TracelabError {
  override readonly name = 'KernelNotInBoxError';

  constructor(
    readonly kernel: string,
    readonly known: readonly string[],
  ) {
    super(`The Vagrant box has no kernel ${kernel}; it has ${known.join(', ')}.`, {
      mend: `Make one that has it: npx tracelab box build --kernel ${[...known, kernel].join(' --kernel ')}`,
    });
  }
}
