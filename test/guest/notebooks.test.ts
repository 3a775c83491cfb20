import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { lessonFolders } from '../../lib/lesson/lesson-folder.js';
import { up } from '../../vm/sandbox.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

function tracelabRun(...notebooks: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(project, 'cli/tracelab.mjs'), 'run', ...notebooks], {
    cwd: project,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

beforeAll(() => up());

/** The others are run in a browser: test/browser/lessons.test.ts. */
const inBrowser = /^(01|02|03|04|08)-/;

it.each(
  lessonFolders().filter((folder) => !inBrowser.test(folder)),
)('notebooks/%s.ipynb runs to its end with no browser', async (folder) => {
  const { code, said } = await tracelabRun(`notebooks/${folder}.ipynb`);
  expect(said).toContain('1 of 1 notebooks ran to their end.');
  expect(code).toBe(0);
});

it('names the cell that fails', async () => {
  const [folder = ''] = lessonFolders();
  const notebook = JSON.parse(readFileSync(join(project, 'notebooks', `${folder}.ipynb`), 'utf8')) as {
    cells: { cell_type: string; source: string[] }[];
  };
  const second = notebook.cells.filter((cell) => cell.cell_type === 'code')[1];
  second?.source.unshift("throw new Error('broken on purpose');\n");
  mkdirSync(join(project, '.tracelab'), { recursive: true });
  const broken = join(project, '.tracelab', 'broken.ipynb');
  writeFileSync(broken, JSON.stringify(notebook));
  const { code, said } = await tracelabRun(broken);
  expect(code).toBe(1);
  expect(said).toContain('cell 2 failed');
  expect(said).toContain('broken on purpose');
});
