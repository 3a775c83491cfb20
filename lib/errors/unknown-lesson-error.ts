import { TracelabError } from './tracelab-error.js';

/** There is no such lesson, or it has no answer of that name. */
export class UnknownLessonError extends TracelabError {
  override readonly name = 'UnknownLessonError';

  constructor(what: string, known: readonly string[]) {
    super(`There is no ${what}.`, { mend: `There are: ${known.join(', ')}.` });
  }
}
