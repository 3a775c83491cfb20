import { ColumnDataError } from '../errors/column-data-error.js';
import type { AnyTable } from './any-table.js';

/** Looks whether rows of `table` can follow those of `first`. @throws ColumnDataError where names or kinds differ */
export function checkSameColumns(first: AnyTable, table: AnyTable): void {
  const before = columnsOf(first);
  const now = columnsOf(table);
  const changed = now.findIndex((column, index) => column !== before[index]);
  if (changed === -1 && now.length === before.length) return;
  const which = changed === -1 ? (before[now.length] ?? '') : (now[changed] ?? '');
  throw new ColumnDataError(which, `table "${table.name}" had other columns before: ${before.join(', ')}`);
}

function columnsOf({ columns }: AnyTable): string[] {
  return columns.map(({ name, kind }) => `${name} ${kind}`);
}
