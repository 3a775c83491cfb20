import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NoSuchPathError } from '../../lib/errors/no-such-path-error.js';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { lessonFolder } from '../../lib/lesson/lesson-folder.js';
import type { Sandbox } from '../../lib/machines/sandbox.js';
import { inventory } from '../../lib/matrix/inventory.js';
import { inventoryCells, inventoryLines } from '../../lib/matrix/inventory-differences.js';
import { matrix } from '../../lib/matrix/matrix.js';
import { type MatrixCell, type MatrixResult, matrixTable } from '../../lib/matrix/matrix-result.js';
import { renderSvg } from '../../lib/notebook/static-svg.js';
import { matrix as matrixPlot } from '../../lib/plot/matrix.js';
import { hostArchitecture } from '../../vm/architecture.js';
import { type KernelName, kernelsFor, type OwnKernel } from '../../vm/kernels.js';
import { printTable } from '../bench/table.js';
import type { CliCommand } from '../command.js';
import { kernelOption } from '../machine-option.js';
import { lessonOfNotebook, notebookCells, notebookOn } from '../matrix/notebook-matrix.js';
import { projectFolder } from '../project.js';
import { TerminalProgress } from '../terminal-progress.js';
import { loadUserModule } from '../user-module.js';

export const command: CliCommand = {
  name: 'matrix',
  summary: 'the same on several kernels, side by side: a notebook, a lesson, a script, or what they have',
  help: `tracelab matrix NOTEBOOK | LESSON | SCRIPT | facts [--kernels NAME,NAME ...] [--plot FILE.svg] [--json]

  NOTEBOOK   a verdict for each cell and kernel: it works (✓), it works and prints something else (~), it fails, and why (✗)
  LESSON     its number: the notebook, and the exercise with the solution
  SCRIPT     TypeScript whose default export is a function: export default async (vm) => ({ ... }); a row for each key
  facts      which events, fields, functions, structures and features each kernel has

  --kernels  of the sandbox, or paths of kernels that you built (default ${kernelsFor(hostArchitecture).join(',')})

Each kernel has a machine of its own, resumed beside the others. Exits with 1 when something fails for another reason than a feature that
the kernel lacks.
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        kernels: { type: 'string', default: kernelsFor(hostArchitecture).join(',') },
        plot: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [what] = positionals;
    if (what === undefined || positionals.length > 1) {
      process.stderr.write(this.help);
      return 2;
    }
    const chosen = values.kernels.split(',').map((name) => kernelOption(name));
    const started = performance.now();
    const { cells, lines = [] } = await ask(what, chosen);
    if (values.plot !== undefined)
      writeFileSync(values.plot, await renderSvg(matrixPlot(matrixTable(cells), { title: what })));
    if (values.json) process.stdout.write(`${JSON.stringify(cells)}\n`);
    else {
      printCells(cells);
      for (const line of lines) process.stdout.write(`${line}\n`);
      process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} s\n`);
    }
    return cells.some(({ answer, why }) => answer === 'no' && why !== '' && !why.startsWith('lacks '))
      ? 1
      : 0;
  },
};

type Answers = { readonly cells: readonly MatrixCell[]; readonly lines?: readonly string[] };

async function ask(what: string, chosen: readonly (KernelName | OwnKernel)[]): Promise<Answers> {
  const progress = new TerminalProgress();
  const on = <T>(work: (vm: Sandbox) => Promise<T>): Promise<MatrixResult<T>> =>
    matrix(chosen, work, {
      onKernel: (kernel, state) => progress.note(`${kernel} ${state === 'begins' ? '...' : 'is done.'}`),
    });
  try {
    if (what === 'facts') {
      const result = await on(inventory);
      return { cells: inventoryCells(result), lines: inventoryLines(result) };
    }
    if (/\.ipynb$/.test(what)) {
      if (!existsSync(what)) throw new NoSuchPathError(what);
      return { cells: notebookCells(await on((vm) => notebookOn(vm, what, undefined))) };
    }
    if (/\.(ts|js|mjs)$/.test(what)) {
      const work = (await loadUserModule(what)).exports.default;
      if (typeof work !== 'function')
        throw new TracelabError(`${what} exports no function.`, {
          mend: 'Its default export has to be one: export default async (vm) => ({ ... });',
        });
      const result = await on(async (vm) => (await work(vm)) as unknown);
      return { cells: result.cells() };
    }
    const folder = lessonFolder(what);
    const notebook = join(projectFolder, 'notebooks', `${folder}.ipynb`);
    return { cells: notebookCells(await on((vm) => notebookOn(vm, notebook, lessonOfNotebook(notebook)))) };
  } finally {
    progress.end();
  }
}

const signs = { yes: '✓', partly: '~', no: '✗' } as const;

/** A row for each thing, a column for each kernel; the reasons beneath. */
function printCells(cells: readonly MatrixCell[]): void {
  const kernelNames = [...new Set(cells.map(({ kernel }) => kernel))];
  const rows = [...new Set(cells.map(({ what }) => what))];
  const reasons: string[] = [];
  const lines = rows.map((what) => [
    what,
    ...kernelNames.map((kernel) => {
      const cell = cells.find((one) => one.what === what && one.kernel === kernel);
      if (cell === undefined) return '';
      if (cell.why === '' || cell.answer === 'yes')
        return `${signs[cell.answer]}${cell.why ? ` ${cell.why}` : ''}`;
      let number = reasons.indexOf(cell.why) + 1;
      if (number === 0) number = reasons.push(cell.why);
      return `${signs[cell.answer]} (${number})`;
    }),
  ]);
  printTable([['', ...kernelNames], ...lines]);
  for (const [index, reason] of reasons.entries()) process.stdout.write(`(${index + 1}) ${reason}\n`);
}
