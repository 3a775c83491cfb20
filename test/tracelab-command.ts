import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const markName = 'TRACELAB_TEST_MARK';

/** `tracelab ...` as a user types it. What it starts, and what that starts, can be found again by a mark in the environment. */
export class TracelabCommand {
  stdout = '';
  stderr = '';
  /** Exit code, when it has ended; undefined when a signal ended it. */
  readonly ended: Promise<number | undefined>;
  private readonly child: ChildProcess;
  private readonly mark = randomUUID();

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, [join(project, 'cli', 'tracelab.mjs'), ...args], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, [markName]: this.mark },
    });
    this.child.stdout?.on('data', (text) => {
      this.stdout += text;
    });
    this.child.stderr?.on('data', (text) => {
      this.stderr += text;
    });
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve(code ?? undefined)));
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Resolves when something is so, or the command has ended. */
  async until(isSo: () => boolean): Promise<void> {
    const gone = this.ended.then(() => true);
    while (!isSo() && (await Promise.race([gone, sleep(50, false)])) === false);
  }

  /** The programs, by their command lines, that run still of all that it has started. */
  running(): string[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => read(`/proc/${pid}/environ`).includes(`${markName}=${this.mark}`))
      .map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '))
      .filter((line) => line !== ''); // one that has ended and was not waited for yet
  }

  /** Waits for all that it has started to end; gives what has not. */
  async leftovers(patienceMs = 15_000): Promise<string[]> {
    const deadline = performance.now() + patienceMs;
    while (this.running().length > 0 && performance.now() < deadline) await sleep(100);
    return this.running();
  }
}

/** Runs it to its end. */
export async function tracelab(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | undefined; stdout: string; stderr: string }> {
  const command = new TracelabCommand(args, env);
  const code = await command.ended;
  return { code, stdout: command.stdout, stderr: command.stderr };
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ESRCH', 'EACCES'].includes(String(error.code))
    )
      return '';
    throw error;
  }
}
