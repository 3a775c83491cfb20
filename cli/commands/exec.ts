import { parseArgs } from 'node:util';
import type { RunningCommand } from '../../lib/target/command.js';
import { requireMeantMachine } from '../../vm/meant-machine.js';
import type { CliCommand } from '../command.js';
import { splitCommand, withMachine } from '../machine-option.js';

export const command: CliCommand = {
  name: 'exec',
  summary: 'run a command in the sandbox',
  help: `tracelab exec [--kernel NAME] -- COMMAND [ARGUMENT ...]

The command's stdin, stdout, stderr and exit code are this command's. No shell is in between: for one, say
  npx tracelab exec -- sh -c 'cat /proc/version | wc -c'
`,
  async run(argv) {
    const { options, command: words } = splitCommand(argv);
    const { values } = parseArgs({ args: options, options: { kernel: { type: 'string' } } });
    if (words.length === 0) {
      process.stderr.write(this.help);
      return 2;
    }
    return await withMachine(requireMeantMachine(values.kernel), async (target) => {
      const running = await target.command(words, { reject: false }).start();
      return await attach(running);
    });
  },
};

/** Joins a running command to this process: input, output, ctrl-C; gives its exit code as a shell would. */
async function attach(running: RunningCommand): Promise<number> {
  const interrupt = () => void running.kill('SIGINT').catch(() => {}); // it may have ended in the meantime
  process.on('SIGINT', interrupt);
  const input = feed(running);
  try {
    await Promise.all([copy(running.stdout, process.stdout), copy(running.stderr, process.stderr)]);
    const result = await running.result;
    if (result.exitCode !== undefined) return result.exitCode;
    process.stderr.write(`ended by ${result.signal}\n`);
    return 1;
  } finally {
    process.off('SIGINT', interrupt);
    process.stdin.pause();
    process.stdin.off('data', input.take);
    process.stdin.off('end', input.end);
  }
}

function feed(running: RunningCommand) {
  const take = (data: Buffer) => {
    process.stdin.pause();
    running.write(data).then(
      () => process.stdin.resume(),
      () => {}, // the command does not read: its end, which follows, says why
    );
  };
  const end = () => void running.endInput().catch(() => {}); // it ended first
  process.stdin.on('data', take);
  process.stdin.once('end', end);
  return { take, end };
}

async function copy(from: AsyncIterable<Uint8Array>, to: NodeJS.WriteStream): Promise<void> {
  for await (const bytes of from) {
    if (!to.write(bytes)) await new Promise((resolve) => to.once('drain', resolve));
  }
}
