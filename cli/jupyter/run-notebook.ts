import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { projectFolder } from '../project.js';
import { jupyterEnvironment } from './environment.js';
import { findJupyter } from './find-jupyter.js';

/** What became of one code cell. */
export interface CellRun {
  /** Which code cell, from 1, of how many. */
  readonly cell: number;
  readonly cells: number;
  readonly source: string;
  readonly tags: readonly string[];
  /** `ok`, or how it ended else. */
  readonly status: string;
  readonly ran: boolean;
  readonly stderr: string;
  readonly stdout: string;
  /** MIME types of each display. */
  readonly displays: readonly (readonly string[])[];
  readonly seconds: number;
}

export interface RunOptions {
  readonly timeoutSeconds: number;
  /** Where to write the notebook with its outputs. */
  readonly output?: string;
  readonly onCell?: (cell: CellRun) => void;
}

/** Why a cell counts as failed; undefined for one that is well. */
export function failureOf(cell: CellRun): string | undefined {
  if (cell.stderr.trim() !== '') return cell.stderr.trim();
  if (cell.status !== 'ok') return cell.status;
  return cell.ran ? undefined : 'the kernel did not run it';
}

/** Runs a notebook on the real kernel with no browser. Stops at the first cell that fails. */
export async function runNotebook(file: string, options: RunOptions): Promise<CellRun[]> {
  const script = join(projectFolder, 'cli', 'jupyter', 'run_cells.py');
  const args = [
    script,
    file,
    String(options.timeoutSeconds),
    ...(options.output === undefined ? [] : [options.output]),
  ];
  const child = spawn(findJupyter().python, args, {
    env: await jupyterEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const runs: CellRun[] = [];
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const run = JSON.parse(line) as CellRun;
    runs.push(run);
    options.onCell?.(run);
  }
  const code = await ended;
  const last = runs.at(-1);
  const complete = last !== undefined && (last.cell === last.cells || failureOf(last) !== undefined);
  if (code !== 0 || !complete) {
    const words = Buffer.concat(said).toString('utf8').trim().split('\n').slice(-5).join('\n');
    throw new TracelabError(`${file} could not be run to its end (${code}):\n${words}`, {
      mend: 'On Debian or Ubuntu: sudo apt-get install --no-install-recommends jupyter-notebook jupyter-nbconvert',
    });
  }
  return runs;
}
