import { closestNames } from '../base/closest-names.js';
import { TracelabError } from './tracelab-error.js';

/** There is no checkpoint with this name. */
export class UnknownCheckpointError extends TracelabError {
  override readonly name = 'UnknownCheckpointError';

  constructor(
    readonly checkpoint: string,
    names: readonly string[],
  ) {
    const near = closestNames(checkpoint, names);
    super(`There is no checkpoint "${checkpoint}" of this machine.`, {
      mend:
        near.length > 0
          ? `Did you mean ${near.join(', ')}?`
          : names.length > 0
            ? `There are: ${names.join(', ')}.`
            : 'There is none yet. Take one with: npx tracelab checkpoint save NAME',
    });
  }
}
