import { TracelabError } from './tracelab-error.js';

/** Data handed to a table cannot be its column: a value out of range, columns of different lengths, a wrong type. */
export class ColumnDataError extends TracelabError {
  override readonly name = 'ColumnDataError';

  constructor(
    readonly column: string,
    problem: string,
    mend?: string,
  ) {
    super(`Column "${column}": ${problem}.`, mend === undefined ? {} : { mend });
  }
}
