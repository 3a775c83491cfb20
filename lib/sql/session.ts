import { SqlError } from '../errors/sql-error.js';
import { TracelabError } from '../errors/tracelab-error.js';
import type { AnyTable } from '../events/any-table.js';
import { type ColumnAbout, columnAbout } from '../events/column-kind.js';
import { EventTable } from '../events/event-table.js';
import { appendTable, createTable } from './append-table.js';
import type { DatabaseOptions } from './database-options.js';
import { distinctNames, quoteName } from './distinct-names.js';
import { Database } from './duckdb.js';
import { runQuery } from './run-query.js';
import { type Interpolated, type QueryText, type QueryValue, queryText } from './template.js';

/** The rows of a query, and the NULLs among them: no column has a NULL, so 0, NaN, '', false or no bytes stand there. */
export interface QueryResult {
  readonly table: EventTable;
  /** How many values of a column were NULL; columns without any are left out. */
  readonly nulls: ReadonlyMap<string, number>;
}

/**
 * Tables that can be asked in SQL: DuckDB's (https://duckdb.org/docs/sql/introduction). A table is copied into DuckDB when a
 * query first names it, and stays for the next one; an interpolated one is there for its query alone. A million rows of ten
 * columns take some 0.3 s and 100 MB; `${table.select('ts', 'comm')}` takes less. DuckDB itself is loaded and opened at the
 * first query (see `loadDuckdb`).
 *
 * - A table has its own name; names with other characters than letters, digits and `_` are written in quotes: `"xfs:xfs_read"`.
 * - Values keep their kinds: `i64` is BIGINT, `u64` UBIGINT, `string` VARCHAR, `bytes` BLOB; `ts` is a BIGINT of nanoseconds.
 * - Sums of integers are HUGEINT in DuckDB; they come back as `i64`, or `u64` where only that holds them all.
 * - DECIMAL and FLOAT come back as `f64`; dates, lists and structs as the text that DuckDB prints.
 * - A NULL comes back as 0, NaN, '', false or no bytes. The column's `doc` and `QueryResult.nulls` say how many there were.
 * - A result's column with the name of a column of the tables asked has its unit and doc.
 *
 * @example
 * const session = new SqlSession([open, close]);
 * await session.sql`select comm, count(*) n from open where pid = ${pid} group by comm order by n desc`;
 * await session.close();
 */
export class SqlSession {
  readonly #names = new Map<AnyTable, string>();
  readonly #loaded = new Set<string>();
  readonly #options: DatabaseOptions;
  #database: Promise<Database> | undefined;
  /** Queries go one after the other: the end of the last one. */
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(tables: Iterable<AnyTable>, options: DatabaseOptions = {}) {
    this.#options = options;
    const all = [...tables];
    const names = distinctNames(all.map((table) => table.name));
    all.forEach((table, index) => {
      this.#names.set(table, names[index] ?? table.name);
    });
  }

  /**
   * Runs a query. Values interpolated into it become parameters, arrays lists for `in`, tables relations.
   *
   * @throws SqlError where DuckDB refuses the query
   * @throws InvalidQueryValueError
   */
  readonly sql = async (
    strings: TemplateStringsArray,
    ...interpolated: readonly Interpolated[]
  ): Promise<EventTable> => {
    const guests = new Map<AnyTable, string>();
    const query = queryText(strings, interpolated, (table) => this.#nameOf(table, guests));
    return (await this.#inTurn(query, guests)).table;
  };

  /** Runs a query given as text, with `$1`, `$2` ... for values. @throws SqlError */
  query(text: string, values: readonly QueryValue[] = []): Promise<QueryResult> {
    return this.#inTurn({ text, values }, new Map());
  }

  /** Ends the query that runs now, if any, with an SqlError; those that wait come next. */
  cancel(): void {
    this.#database?.then(
      (database) => database.interrupt(),
      () => {}, // it could not be opened: each query said so
    );
  }

  /** Waits for the query that runs and frees what DuckDB holds. Closing twice is harmless. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
    const database = this.#database;
    this.#database = undefined;
    (await database)?.close();
  }

  /** The name of an interpolated table: one of the session's, or a guest for one query. */
  #nameOf(table: EventTable, guests: Map<AnyTable, string>): string {
    const own = [...this.#names].find(([known]) => holdsSame(known, table))?.[1] ?? guests.get(table);
    if (own !== undefined) return own;
    const names = distinctNames([...this.#names.values(), ...guests.values(), table.name]);
    const name = names[names.length - 1] ?? table.name;
    guests.set(table, name);
    return name;
  }

  #inTurn(query: QueryText, guests: Tables): Promise<QueryResult> {
    const turn = this.#last.then(() => this.#run(query, guests));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #run(query: QueryText, guests: Tables): Promise<QueryResult> {
    const tables = new Map([...this.#names, ...guests]);
    if (this.#closed) throw sqlError('The session is closed.', query, tables);
    this.#database ??= Database.open(this.#options);
    const database = await this.#database;
    try {
      const asked = tablesIn(query.text, tables);
      for (const [table, name] of asked) await this.#load(database, table, name);
      const abouts = commonAbouts(asked.map(([table]) => table));
      const { columns, nulls } = await runQuery(database, query, (name) => abouts.get(name) ?? {});
      return { table: EventTable.fromColumns('query', columns), nulls };
    } catch (error) {
      if (error instanceof TracelabError || !(error instanceof Error)) throw error;
      throw sqlError(error.message, query, tables, error);
    } finally {
      for (const name of guests.values()) await this.#unload(database, name);
    }
  }

  async #load(database: Database, table: AnyTable, name: string): Promise<void> {
    if (this.#loaded.has(name) || table.columns.length === 0) return;
    await createTable(database, table, name);
    this.#loaded.add(name);
    try {
      await appendTable(database, table, name);
    } catch (error) {
      await this.#unload(database, name);
      throw error;
    }
  }

  async #unload(database: Database, name: string): Promise<void> {
    if (this.#loaded.delete(name)) await database.run(`DROP TABLE ${quoteName(name)}`);
  }
}

/** Tables and what they are called in SQL. */
type Tables = ReadonlyMap<AnyTable, string>;

/** Whether two tables are the same but for their type: `trace.table` gives a new one each time. */
function holdsSame(one: AnyTable, other: AnyTable): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every((column, index) => column === other.columns[index])
  );
}

/**
 * The tables whose names stand in the query. One too many costs its loading and nothing else; DuckDB's own
 * `duckdb_get_table_names` (v1.5) gives none where a query has parameters or USING.
 */
function tablesIn(text: string, tables: Tables): (readonly [table: AnyTable, name: string])[] {
  return [...tables].filter(([, name]) => namesInText(name).test(text));
}

function sqlError(text: string, query: QueryText, tables: Tables, cause?: unknown): SqlError {
  const queryable = [...tables].map(([table, name]) => ({ name, columns: table.columnNames }));
  return new SqlError(text, query.text, queryable, undefined, cause);
}

/** Unit and doc of columns by name, where all tables that have it agree. */
function commonAbouts(tables: readonly AnyTable[]): Map<string, ColumnAbout> {
  const abouts = new Map<string, ColumnAbout>();
  for (const { name, unit, doc } of tables.flatMap((table) => table.columns)) {
    const known = abouts.get(name);
    const agrees = known === undefined || (known.unit === unit && known.doc === doc);
    abouts.set(name, agrees ? columnAbout(unit, doc) : {});
  }
  return abouts;
}

/** Finds a table's name in a query, written as it is or in quotes, in any case. */
function namesInText(name: string): RegExp {
  const written = quoteName(name)
    .slice(1, -1)
    .replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`(?<!\\w)${written}(?!\\w)`, 'i');
}
