import { closestNames } from '../base/closest-names.js';
import { TracelabError } from './tracelab-error.js';

/** A table was asked for a column that it does not have. */
export class UnknownColumnError extends TracelabError {
  override readonly name = 'UnknownColumnError';
  /** The table's columns whose names are nearest to the one asked for, best first. */
  readonly closest: readonly string[];

  constructor(
    readonly table: string,
    readonly column: string,
    readonly columns: readonly string[],
  ) {
    const closest = closestNames(column, columns);
    super(`Table "${table}" has no column "${column}".`, {
      mend:
        closest.length > 0
          ? `Did you mean ${closest.map((name) => `"${name}"`).join(' or ')}?`
          : `Its columns are: ${columns.join(', ')}.`,
    });
    this.closest = closest;
  }
}
