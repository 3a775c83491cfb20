import { grade } from '../../lib/lesson/check.js';
import { lessonFolders, loadCheck, loadSolution } from '../../lib/lesson/lesson-folder.js';
import type { Sandbox } from '../../lib/machines/sandbox.js';
import type { MatrixCell, MatrixResult } from '../../lib/matrix/matrix-result.js';
import { reasonOf } from '../../lib/matrix/matrix-result.js';
import { type CellRun, failureOf, runNotebook } from '../jupyter/run-notebook.js';

/** What became of a notebook on one kernel: its cells, and of a lesson's exercise. */
export interface NotebookOutcome {
  readonly cells: readonly CellRun[];
  readonly exercise?: { readonly kind: string; readonly cause?: string };
}

/** Runs a notebook to its end, whatever fails; of a lesson the exercise too, with the solution. */
export async function notebookOn(vm: Sandbox, notebook: string, lesson?: string): Promise<NotebookOutcome> {
  const cells = await runNotebook(notebook, { timeoutSeconds: 300, machine: vm.state.name, keepGoing: true });
  return { cells, ...(lesson !== undefined && { exercise: await exerciseOn(vm, lesson) }) };
}

/** What a solution needs and the kernel lacks, the check says; the error of the attempt itself is no answer. */
async function exerciseOn(vm: Sandbox, lesson: string): Promise<{ kind: string; cause?: string }> {
  await vm.reset();
  let failure: unknown;
  const claim = await (await loadSolution(lesson)).run(vm).catch((error: unknown) => {
    failure = error;
  });
  const verdict = await grade(await loadCheck(lesson), vm, claim);
  if (verdict.kind === 'pass') return { kind: 'pass' };
  if (verdict.kind === 'fail' && failure !== undefined) return { kind: 'fail', cause: reasonOf(failure) };
  return { kind: verdict.kind, cause: verdict.cause };
}

/** The lesson whose notebook a file is, if it is one. */
export function lessonOfNotebook(file: string): string | undefined {
  const name = file.replace(/^.*\//, '').replace(/\.ipynb$/, '');
  return lessonFolders()
    .find((folder) => folder === name)
    ?.slice(0, 2);
}

/** A verdict for each cell and kernel. */
export function notebookCells(result: MatrixResult<NotebookOutcome>): MatrixCell[] {
  const first = result.outcomes.find(({ value }) => value !== undefined)?.value;
  return result.outcomes.flatMap(({ kernel, value, error }) => {
    if (value === undefined)
      return [{ what: 'the machine', kernel, answer: 'no' as const, why: reasonOf(error) }];
    const cells = value.cells.map((cell, index): MatrixCell => {
      const what = `${String(cell.cell).padStart(2)} ${title(cell)}`;
      const failure = failureOf(cell);
      if (failure !== undefined) return { what, kernel, answer: 'no', why: reasonIn(failure) };
      const other = first?.cells[index];
      const same = other === undefined || failureOf(other) !== undefined || shape(other) === shape(cell);
      return { what, kernel, answer: same ? 'yes' : 'partly', why: same ? '' : 'prints something else' };
    });
    if (value.exercise === undefined) return cells;
    const { kind, cause = '' } = value.exercise;
    const answer = kind === 'pass' ? 'yes' : kind === 'inconclusive' ? 'partly' : 'no';
    return [
      ...cells,
      { what: 'exercise', kernel, answer, why: kind === 'inconclusive' ? `skipped: ${cause}` : cause },
    ];
  });
}

/** What a cell shows, without what is another each time: numbers, addresses, lengths of lines. */
function shape({ stdout, displays }: CellRun): string {
  return JSON.stringify([
    stdout.replace(/0x[0-9a-f]+|[0-9a-f]{8,}|\d[\d.,_]*/g, '#').replace(/\s+/g, ' '),
    displays,
  ]);
}

function reasonIn(failure: string): string {
  const lacks = /UnsupportedError: The kernel of \S+ has no (.*)\./.exec(failure)?.[1];
  if (lacks !== undefined) return `lacks ${lacks}`;
  const line = failure.split('\n').find((text) => /Error/.test(text)) ?? failure.split('\n')[0] ?? '';
  return line.replace(/^.*?Uncaught /, '').slice(0, 100);
}

function title({ source }: CellRun): string {
  const lines = source.split('\n').filter((line) => line.trim() !== '' && !/^(import|\/\/)/.test(line));
  return (lines[0] ?? source.split('\n')[0] ?? '').slice(0, 44);
}
