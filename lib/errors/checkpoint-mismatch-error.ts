import { TracelabError } from './tracelab-error.js';

/** A checkpoint is of another machine than the one that it should be brought back on. */
export class CheckpointMismatchError extends TracelabError {
  override readonly name = 'CheckpointMismatchError';

  constructor(
    readonly checkpoint: string,
    /** What is not the same: `its root image`, `its kernel`. */
    readonly differences: readonly string[],
  ) {
    super(
      `The checkpoint "${checkpoint}" is of another machine: ${differences.join(' and ')} differ from this one's.`,
      {
        mend: 'A checkpoint fits only the machine that it was taken of. See: npx tracelab checkpoint list',
      },
    );
  }
}
