import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { UnreadableNotebookError } from '../../lib/errors/unreadable-notebook-error.js';
import { projectFolder } from '../project.js';
import { jupyterEnvironment } from './environment.js';
import { findJupyter } from './find-jupyter.js';

/** What became of one code cell. */
export interface CellRun {
  /** Which code cell, from 1. */
  readonly cell: number;
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
  /** Name of the machine that `sandbox()` means there. Default: the current one. */
  readonly machine?: string;
  /** Runs on after a cell that failed. */
  readonly keepGoing?: boolean;
  /** Called when a cell has ended; again if it wrote an error after its end. */
  readonly onCell?: (cell: CellRun, cells: number) => void;
}

/** A line that run_cells.py prints. */
type Line =
  | { readonly kind: 'notebook'; readonly cells: number }
  | { readonly kind: 'unreadable'; readonly why: string }
  | ({ readonly kind: 'cell' } & CellRun);

/** Why a cell counts as failed; undefined for one that is well. */
export function failureOf(cell: CellRun): string | undefined {
  if (cell.stderr.trim() !== '') return cell.stderr.trim();
  if (cell.status !== 'ok') return cell.status;
  return cell.ran ? undefined : 'the kernel did not run it';
}

/**
 * Runs a notebook on the real kernel with no browser. Stops at the first cell that fails, unless told to keep going. What runs ends with this process, however
 * this process ends.
 *
 * @throws MissingProgramError without Jupyter; UnreadableNotebookError; TracelabError when the kernel cannot be had
 */
export async function runNotebook(file: string, options: RunOptions): Promise<CellRun[]> {
  const script = join(projectFolder, 'cli', 'jupyter', 'run_cells.py');
  const output = options.output === undefined ? [] : [options.output];
  const going = options.keepGoing ? ['--keep-going'] : [];
  const child = spawn(
    findJupyter().python,
    [script, ...going, file, String(options.timeoutSeconds), ...output],
    {
      env: {
        ...(await jupyterEnvironment()),
        ...(options.machine !== undefined && { TRACELAB_MACHINE: options.machine }),
      },
      stdio: 'pipe', // its stdin is the leash: it ends when this process does
    },
  );
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const runs = new Map<number, CellRun>();
  let cells: number | undefined;
  let unreadable: string | undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    switch (line.kind) {
      case 'notebook':
        cells = line.cells;
        break;
      case 'unreadable':
        unreadable = line.why;
        break;
      case 'cell': {
        const { kind, ...run } = line;
        runs.set(run.cell, run);
        options.onCell?.(run, cells ?? 0);
      }
    }
  }
  const code = await ended;
  if (unreadable !== undefined) throw new UnreadableNotebookError(file, unreadable);
  const all = [...runs.values()];
  const complete = all.length === cells || all.some((run) => failureOf(run) !== undefined);
  if (code !== 0 || !complete) throw notRun(file, code, Buffer.concat(said).toString('utf8'));
  return all;
}

function notRun(file: string, code: number | null, words: string): TracelabError {
  const lastWords = words.trim().split('\n').slice(-5).join('\n');
  const lacksModule = lastWords.includes('ModuleNotFoundError');
  return new TracelabError(`${file} could not be run to its end (${code ?? 'killed'}):\n${lastWords}`, {
    tried: `run ${file}`,
    ...(lacksModule && {
      mend: 'On Debian or Ubuntu: sudo apt-get install --no-install-recommends jupyter-notebook jupyter-nbconvert',
    }),
  });
}
