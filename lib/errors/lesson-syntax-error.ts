import { TracelabError } from './tracelab-error.js';

/** A lesson's source cannot be taken apart into text and cells. */
export class LessonSyntaxError extends TracelabError {
  override readonly name = 'LessonSyntaxError';

  constructor(
    readonly file: string,
    /** From 1. */
    readonly line: number,
    what: string,
  ) {
    super(`${file}:${line}: ${what}`);
  }
}
