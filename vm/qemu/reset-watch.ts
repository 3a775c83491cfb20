import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { watchSocket } from './command-line.js';
import { Qmp } from './qmp.js';

/**
 * Tells when a machine that reboots is reset. Its ports stay open, and what was asked before is never answered: who has one must know.
 */
export class ResetWatch {
  readonly #reset = new AbortController();

  private constructor(private readonly qmp: Qmp) {
    qmp.onEvent = (event) => {
      if (event === 'RESET') this.#reset.abort(new Error('the machine was reset'));
    };
  }

  /** The watch of a port; undefined of a machine that ends instead. */
  static async open(folder: string, port: number): Promise<ResetWatch | undefined> {
    const path = join(folder, watchSocket(port));
    return existsSync(path) ? new ResetWatch(await Qmp.connect(path)) : undefined;
  }

  /** Aborted at the first reset. */
  get signal(): AbortSignal {
    return this.#reset.signal;
  }

  close(): void {
    this.qmp.close();
  }
}
