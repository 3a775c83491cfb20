import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hostArchitecture } from '../../vm/architecture.js';
import { lessonPrograms, sandboxPrograms, testPrograms } from '../../vm/host-packages.js';
import { runningMachines } from '../../vm/machine-state.js';
import { down } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { projectFolder } from '../project.js';
import { installMissing } from '../setup.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'test',
  summary: 'run all tests: pure ones, those in the guest, those in a browser',
  help: `npm test -- [VITEST ARGUMENTS]

Installs what the tests need and is missing, then runs the linter and all tests. The last line counts them.
  npm test -- --project unit        only those that need no sandbox
  npm test -- test/guest/record     only files whose path has this in it
`,
  async run(argv) {
    const progress = new TerminalProgress();
    await installMissing(
      [...sandboxPrograms(hostArchitecture), ...lessonPrograms, ...testPrograms],
      progress,
    );
    progress.end();
    const lint = await run('node_modules/@biomejs/biome/bin/biome', ['check', '.']);
    const report = join(projectFolder, '.tracelab', 'test.json');
    mkdirSync(join(projectFolder, '.tracelab'), { recursive: true });
    rmSync(report, { force: true });
    const before = new Set(runningMachines().map(({ name }) => name));
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const tests = await run('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...argv]);
    for (const { name } of runningMachines()) if (!before.has(name)) await down(name);
    const { passed, failed, skipped } = countTests(report);
    const alsoFailed = (lint === 0 ? 0 : 1) + (tests !== 0 && failed === 0 ? 1 : 0);
    if (lint !== 0)
      process.stdout.write('The linter has objections (counted as one failure): npm run lint\n');
    process.stdout.write(
      `${passed} passed, ${failed + alsoFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
    return failed + alsoFailed === 0 && passed > 0 ? 0 : 1;
  },
};

function run(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function countTests(report: string): { passed: number; failed: number; skipped: number } {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
