import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Bindings from '@duckdb/node-bindings';
import type { DatabaseOptions } from './database-options.js';

/** DuckDB's C interface as Node.js sees it. Loaded when it is first needed, not with tracelab. */
export type Duckdb = typeof Bindings;

let loading: Promise<Duckdb> | undefined;

/**
 * Loads DuckDB's native library: some 20 ms and 15 MB, once a process. `@duckdb/node-api`, the friendlier layer above it, costs
 * 150 ms and 20 MB more, and moves values one by one. A first query some 20 ms and 13 MB on top. To see it:
 *
 * ```sh
 * node -e 'const t = performance.now(); import("@duckdb/node-bindings").then(() => console.log(performance.now() - t, process.memoryUsage.rss() / 1e6))'
 * ```
 */
export function loadDuckdb(): Promise<Duckdb> {
  loading ??= import('@duckdb/node-bindings').then((module) => module.default as Duckdb);
  return loading;
}

/** A DuckDB database in memory with one connection. It never goes to the network: no extension is fetched. */
export class Database {
  #closed = false;
  #running = 0;

  private constructor(
    readonly duckdb: Duckdb,
    readonly connection: Bindings.Connection,
    readonly database: Bindings.Database,
    /** Where DuckDB puts what does not fit in memory. */
    readonly temporaryFolder: string,
  ) {}

  static async open({ memoryLimit = '1GB' }: DatabaseOptions = {}): Promise<Database> {
    const duckdb = await loadDuckdb();
    const folder = join(tmpdir(), `tracelab-sql-${randomUUID()}`);
    const config = duckdb.create_config();
    duckdb.set_config(config, 'memory_limit', memoryLimit);
    duckdb.set_config(config, 'temp_directory', folder);
    duckdb.set_config(config, 'autoinstall_known_extensions', 'false');
    duckdb.set_config(config, 'autoload_known_extensions', 'false');
    const database = await duckdb.open(':memory:', config);
    temporaryFolders.add(folder);
    return new Database(duckdb, await duckdb.connect(database), database, folder);
  }

  /** Runs statements that give no rows. */
  async run(sql: string): Promise<void> {
    await this.running(this.duckdb.query(this.connection, sql));
  }

  /** Awaits work that DuckDB does in another thread, and stops that thread when the process exits meanwhile. */
  async running<T>(work: Promise<T>): Promise<T> {
    this.#running++;
    runningDatabases.add(this);
    try {
      return await work;
    } finally {
      this.#running--;
      if (this.#running === 0) runningDatabases.delete(this);
    }
  }

  /** Ends what runs now, if anything, with an error. */
  interrupt(): void {
    if (this.#running > 0) this.duckdb.interrupt(this.connection);
  }

  /** Frees the memory and removes the temporary folder. Closing twice is harmless. A database that is forgotten is freed too. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.duckdb.disconnect_sync(this.connection);
    this.duckdb.close_sync(this.database);
    rmSync(this.temporaryFolder, { recursive: true, force: true });
    temporaryFolders.delete(this.temporaryFolder);
  }
}

const runningDatabases = new Set<Database>();
const temporaryFolders = new Set<string>();

process.on('exit', () => {
  // The process would wait for the thread of a query that runs on.
  for (const database of runningDatabases) database.interrupt();
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true });
});
