import { TracelabError } from './tracelab-error.js';

/** The folder of an experiment's run cannot be used. */
export class ExperimentFolderError extends TracelabError {
  override readonly name = 'ExperimentFolderError';

  constructor(
    readonly folder: string,
    problem: string,
    mend: string,
    cause?: unknown,
  ) {
    super(`The run in ${folder}: ${problem}.`, { mend, cause });
  }
}
