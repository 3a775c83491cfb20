import { TracelabError } from './tracelab-error.js';

/** A table or column was asked for a row that it does not have. */
export class RowOutOfRangeError extends TracelabError {
  override readonly name = 'RowOutOfRangeError';

  constructor(
    readonly row: number,
    readonly length: number,
  ) {
    super(`There is no row ${row}: rows are numbered 0 to ${length - 1} (${length} in all).`);
  }
}
