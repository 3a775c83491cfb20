import { TracelabError } from './tracelab-error.js';

/** What was asked for cannot be written to this path: it holds something else, or one file for several tables. */
export class OutputPathError extends TracelabError {
  override readonly name = 'OutputPathError';

  constructor(
    readonly path: string,
    problem: string,
    mend: string,
    cause?: unknown,
  ) {
    super(`Cannot write to ${path}: ${problem}.`, { tried: `write ${path}`, mend, cause });
  }
}
