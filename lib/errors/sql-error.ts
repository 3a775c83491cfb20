import { closestNames } from '../base/closest-names.js';
import { TracelabError } from './tracelab-error.js';

/** A table that a query could have named. */
export interface QueryableTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * A query that cannot be run, or whose result does not fit a table. The message is DuckDB's own, with the line and the
 * caret; where it does not know a table or column, the mend names the nearest one that there is.
 */
export class SqlError extends TracelabError {
  override readonly name = 'SqlError';
  /** DuckDB's own text, whole. */
  readonly duckdbText: string;

  constructor(
    duckdbText: string,
    /** The query as DuckDB got it: `$1`, `$2` ... stand for interpolated values. */
    readonly query: string,
    /** The tables that it could have named. */
    readonly tables: readonly QueryableTable[],
    mend?: string,
    cause?: unknown,
  ) {
    const text = withoutDuckdbGuess(duckdbText);
    const means = mend ?? mendOf(text, query, tables);
    super(text, { tried: 'run an SQL query', cause, ...(means === undefined ? {} : { mend: means }) });
    this.duckdbText = duckdbText;
  }
}

/** DuckDB's guesses name its own catalog's tables too; ours name the trace's. */
function withoutDuckdbGuess(text: string): string {
  return text
    .replace(/^[\w ]+ Error: /, '')
    .replace(/\nDid you mean "[^\n]*"\?/, '')
    .replace(/\nCandidate bindings: [^\n]*/, '')
    .trimEnd();
}

function mendOf(text: string, query: string, tables: readonly QueryableTable[]): string | undefined {
  const word = /syntax error at or near "([^"]+)"/.exec(text)?.[1];
  if (word !== undefined) return mendWord(word, tables);
  const table = /Table with name (.+) does not exist/.exec(text)?.[1];
  if (table !== undefined) return mendTable(table, query, tables);
  const column = /column "([^"]+)" not found|does not have a column named "([^"]+)"/.exec(text);
  return column === null ? undefined : mendColumn(column[1] ?? column[2] ?? '', query, tables);
}

/** Names that are words of SQL too, such as the `order` of `mm_page_alloc`. */
function mendWord(word: string, tables: readonly QueryableTable[]): string | undefined {
  const names = tables.flatMap((table) => [table.name, ...table.columns]);
  const name = names.find((known) => known.toLowerCase() === word.toLowerCase());
  return name === undefined ? undefined : `As a name this word of SQL is written in quotes: "${name}".`;
}

function mendTable(name: string, query: string, tables: readonly QueryableTable[]): string {
  const names = tables.map((table) => table.name);
  const unquoted = names.find((known) => !/^\w+$/.test(known) && query.includes(known));
  if (unquoted !== undefined && !query.includes(`"${unquoted}"`))
    return `Write the name in quotes: "${unquoted}".`;
  const closest = closestNames(name, names);
  if (closest.length > 0) return `Did you mean ${closest.map((known) => `"${known}"`).join(' or ')}?`;
  return names.length === 0 ? 'There are no tables to query.' : `The tables are: ${names.join(', ')}.`;
}

function mendColumn(name: string, query: string, tables: readonly QueryableTable[]): string | undefined {
  const lower = query.toLowerCase();
  const named = tables.filter((table) => lower.includes(table.name.toLowerCase()));
  const columns = [...new Set(named.flatMap((table) => table.columns))];
  if (columns.length === 0) return undefined;
  const closest = closestNames(name, columns);
  return closest.length > 0
    ? `Did you mean ${closest.map((known) => `"${known}"`).join(' or ')}?`
    : `The columns are: ${columns.join(', ')}.`;
}
