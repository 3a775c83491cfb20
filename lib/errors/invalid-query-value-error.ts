import { TracelabError } from './tracelab-error.js';

/** Something was interpolated into an SQL query that can be neither a value nor a table. */
export class InvalidQueryValueError extends TracelabError {
  override readonly name = 'InvalidQueryValueError';

  constructor(
    /** Which of the interpolated values, from 1. */
    readonly place: number,
    what: string,
    mend: string,
  ) {
    super(`Value ${place} of the query is ${what}, which SQL cannot take.`, {
      tried: 'run an SQL query',
      mend,
    });
  }
}
