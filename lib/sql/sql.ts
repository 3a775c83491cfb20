import type { AnyTable } from '../events/any-table.js';
import type { EventTable } from '../events/event-table.js';
import { SqlSession } from './session.js';
import type { Interpolated } from './template.js';

/**
 * Asks tables one query: what was loaded for it is freed when it is answered. For several queries keep an `SqlSession`.
 *
 * @example await sql([open, close])`select count(*) from open join close using (pid, fd)`
 * @example await sql()`select comm, max(ts) from ${table} group by comm`
 */
export function sql(
  tables: Iterable<AnyTable> = [],
): (strings: TemplateStringsArray, ...interpolated: readonly Interpolated[]) => Promise<EventTable> {
  return async (strings, ...interpolated) => {
    const session = new SqlSession(tables);
    try {
      return await session.sql(strings, ...interpolated);
    } finally {
      await session.close();
    }
  };
}
