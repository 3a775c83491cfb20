import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TracelabCommand, tracelab } from '../tracelab-command.js';

/** `tracelab run` with the notebooks' real kernel and no sandbox: what counts as a failed cell. */
describe('tracelab run', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracelab-run-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function notebook(...cells: string[]): string {
    const file = join(folder, `${Math.random()}.ipynb`);
    const code = (source: string, index: number) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      metadata: {},
      source,
      execution_count: null,
      outputs: [],
    });
    writeFileSync(
      file,
      JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: cells.map(code) }),
    );
    return file;
  }

  it.each([
    ['throws', "throw new Error('broken on purpose');", 'broken on purpose'],
    ['does not compile', "const wrong: number = 'text';", "Type 'string' is not assignable to type 'number'"],
    ['writes an error', "console.error('a warning');", 'a warning'],
    ['leaves a promise rejected', "void Promise.reject(new Error('nobody waits'));", 'nobody waits'],
    ['ends the kernel', 'process.exit(3);', 'the kernel died'],
    ['never ends', 'while (true) {}', 'timed out after 3 s'],
    ['waits for ever', 'await new Promise(() => setInterval(() => {}, 1000));', 'timed out after 3 s'],
  ])('fails on a cell that %s, and names it', async (_, cell, words) => {
    const file = notebook('const before = 1;', `// the second\n${cell}`, 'const after = 1;');
    const { code, stdout, stderr } = await tracelab(['run', '--timeout', '3', file]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}: cell 2 failed: // the second\n`);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('3/3');
    expect(stdout).toBe('0 of 1 notebooks ran to their end.\n');
  });

  it('waits for what the last cell still says', async () => {
    const { code, stderr } = await tracelab([
      'run',
      notebook("setTimeout(() => console.error('late'), 200);"),
    ]);
    expect([code, stderr.includes('late')]).toEqual([1, true]);
  });

  it('runs all of several notebooks and tells of each', async () => {
    const files = [notebook('1'), notebook("throw new Error('no');"), notebook()];
    const { code, stdout } = await tracelab(['run', '--json', ...files]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { notebook: string; ok: boolean });
    expect(lines.map(({ notebook, ok }) => [notebook, ok])).toEqual(
      files.map((file, index) => [file, index !== 1]),
    );
    expect(code).toBe(1);
  });

  it('writes the notebook with its outputs', async () => {
    const output = join(folder, 'with-outputs.ipynb');
    const show = "import * as tslab from 'tslab';\ntslab.display.html('<b>seen</b>');";
    const { code } = await tracelab([
      'run',
      '--output',
      output,
      notebook("console.log('a');console.log('b');", show),
    ]);
    expect(code).toBe(0);
    const { cells } = JSON.parse(readFileSync(output, 'utf8')) as {
      cells: { execution_count: number; outputs: Record<string, unknown>[] }[];
    };
    expect(cells.map((cell) => cell.execution_count)).toEqual([1, 2]);
    expect(cells[0]?.outputs).toEqual([{ output_type: 'stream', name: 'stdout', text: ['a\n', 'b\n'] }]);
    expect(cells[1]?.outputs).toMatchObject([
      { output_type: 'display_data', data: { 'text/html': ['<b>seen</b>'] } },
    ]);
  });

  it('says what is wrong with a file that is no notebook', async () => {
    const file = join(folder, 'text.ipynb');
    writeFileSync(file, 'text');
    expect((await tracelab(['run', file])).stderr).toContain(`${file} cannot be read: it is no notebook`);
    expect((await tracelab(['run', join(folder, 'none.ipynb')])).stderr).toContain(
      'No such file or directory',
    );
    expect((await tracelab(['run', '--timeout', 'long', file])).code).toBe(2);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('leaves no process behind after %s', async (signal) => {
    const run = new TracelabCommand([
      'run',
      notebook('1', 'await new Promise(() => setInterval(() => {}, 1000));'),
    ]);
    await run.until(() => run.stderr.includes('1/2'));
    expect(run.running().some((line) => line.includes('tslab'))).toBe(true);
    run.kill(signal);
    expect(await run.leftovers()).toEqual([]);
  });
});
