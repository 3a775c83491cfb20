#!/usr/bin/env node
// Starts the compiled command. On a fresh clone it first installs and compiles what is missing, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const inProject = (...parts) => join(project, ...parts);
const modifiedMs = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

if (modifiedMs(inProject('package-lock.json')) > modifiedMs(inProject('node_modules/.package-lock.json'))) {
  run('Install npm packages', 'npm', ['ci', '--no-audit', '--no-fund']);
}
if (newestSource() > modifiedMs(inProject('dist/.tsbuildinfo'))) {
  run('Compile tracelab', process.execPath, [inProject('node_modules/typescript/bin/tsc'), '-p', project]);
  utimesSync(inProject('dist/.tsbuildinfo'), new Date(), new Date());
}
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));

function newestSource() {
  const folders = ['lib', 'vm', 'cli', 'lessons'].map((name) => inProject(name)).filter(existsSync);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  return Math.max(
    ...files.filter((file) => file.endsWith('.ts')).map(modifiedMs),
    modifiedMs(inProject('tsconfig.json')),
  );
}

function run(what, program, args) {
  process.stderr.write(`${what} ...\n`);
  const { status, error } = spawnSync(program, args, { cwd: project, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write(
    `${what}: failed (${error?.message ?? status}). Run it by hand to see more: ${program} ${args.join(' ')}\n`,
  );
  process.exit(1);
}
