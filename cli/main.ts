import type { CliCommand } from './command.js';

/** Each command is loaded only when it is asked for: `up` from a snapshot takes less time than loading all of them. */
const commands: Readonly<Record<string, () => Promise<{ command: CliCommand }>>> = {
  up: () => import('./commands/up.js'),
  down: () => import('./commands/down.js'),
  reset: () => import('./commands/reset.js'),
  checkpoint: () => import('./commands/checkpoint.js'),
  status: () => import('./commands/status.js'),
  exec: () => import('./commands/exec.js'),
  experiment: () => import('./commands/experiment.js'),
  ssh: () => import('./commands/ssh.js'),
  doctor: () => import('./commands/doctor.js'),
  lab: () => import('./commands/lab.js'),
  run: () => import('./commands/run.js'),
  check: () => import('./commands/check.js'),
  build: () => import('./commands/build.js'),
  box: () => import('./commands/box.js'),
  image: () => import('./commands/image.js'),
  start: () => import('./commands/start.js'),
  test: () => import('./commands/test.js'),
  matrix: () => import('./commands/matrix.js'),
  record: () => import('./commands/record.js'),
  report: () => import('./commands/report.js'),
  export: () => import('./commands/export.js'),
  explain: () => import('./commands/explain.js'),
  types: () => import('./commands/types.js'),
  info: () => import('./commands/info.js'),
  bench: () => import('./commands/bench.js'),
};

/** The command line of tracelab: parses the command's name, calls it, prints its error. Gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = commands[name];
  if (load === undefined) {
    process.stderr.write(
      `tracelab: there is no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.\n`,
    );
    return 2;
  }
  const { command } = await load();
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? rest.length : end).includes('--help')) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    return await explain(error, name);
  }
}

/** Whoever read the output has had enough (`tracelab doctor | head`): no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

async function explain(error: unknown, name: string): Promise<number> {
  const { TracelabError } = await import('../lib/errors/tracelab-error.js');
  if (error instanceof TracelabError) {
    process.stderr.write(`tracelab ${name}: ${error.message}\n`);
    return 1;
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`tracelab ${name}: ${error.message}\nSee: npx tracelab ${name} --help\n`);
    return 2;
  }
  process.stderr.write(`tracelab ${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ command }) => `  ${command.name.padEnd(10)} ${command.summary}\n`);
  return `tracelab: learn and use Linux tracing in a disposable VM\n\n${lines.join('')}\nEach has --help: npx tracelab up --help\n`;
}
