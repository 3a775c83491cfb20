import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OutputPathError } from '../errors/output-path-error.js';

/**
 * Where an export's tables go: one file if the path ends with the extension, else a folder with a file a table.
 *
 * @example
 * const files = new TableFiles('out', '.parquet');
 * files.pathOf('sched:sched_switch'); // 'out/sched_sched_switch.parquet'
 */
export class TableFiles {
  readonly #paths = new Map<string, string>();
  readonly #isFile: boolean;

  /** @throws OutputPathError where a folder holds files already, or a file is in the place of the folder */
  constructor(
    readonly path: string,
    readonly extension: string,
  ) {
    this.#isFile = path.endsWith(extension);
    if (!this.#isFile) makeEmptyFolder(path);
  }

  /** The file of a table. @throws OutputPathError for a second table in one file */
  pathOf(table: string): string {
    const known = this.#paths.get(table);
    if (known !== undefined) return known;
    const path = this.#isFile ? this.#onlyPath(table) : this.#pathInFolder(table);
    this.#paths.set(table, path);
    return path;
  }

  #onlyPath(table: string): string {
    const first = [...this.#paths.keys()][0];
    if (first === undefined) return this.path;
    throw new OutputPathError(
      this.path,
      `a file holds one table, and there are "${first}", "${table}" and maybe more`,
      `Name a folder instead: a path that does not end with ${this.extension}.`,
    );
  }

  #pathInFolder(table: string): string {
    const taken = new Set([...this.#paths.values()].map((path) => path.toLowerCase()));
    const plain = table.replace(/[^\p{L}\p{N}_.-]/gu, '_').replace(/^\./, '_');
    for (let i = 0; ; i++) {
      const path = join(this.path, `${plain}${i === 0 ? '' : `_${i}`}${this.extension}`);
      if (!taken.has(path.toLowerCase())) return path;
    }
  }
}

function makeEmptyFolder(path: string): void {
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new OutputPathError(path, 'it is a file, and several tables need a folder', 'Name another path.');
  mkdirSync(path, { recursive: true });
  if (readdirSync(path).length > 0)
    throw new OutputPathError(path, 'the folder is not empty', 'Name a new folder, or remove what is in it.');
}
