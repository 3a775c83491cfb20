import { closestNames } from '../base/closest-names.js';
import { TracelabError } from './tracelab-error.js';

/** A trace was asked for a table of an event that was not recorded. */
export class UnknownTableError extends TracelabError {
  override readonly name = 'UnknownTableError';

  constructor(
    readonly table: string,
    readonly tables: readonly string[],
  ) {
    const closest = closestNames(table, tables);
    super(`The trace has no table "${table}".`, {
      mend:
        closest.length > 0
          ? `Did you mean ${closest.map((name) => `"${name}"`).join(' or ')}?`
          : `Its tables are: ${tables.join(', ')}.`,
    });
  }
}
