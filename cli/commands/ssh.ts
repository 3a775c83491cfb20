import { parseArgs } from 'node:util';
import { requireMeantMachine } from '../../vm/meant-machine.js';
import type { CliCommand } from '../command.js';
import { withMachine } from '../machine-option.js';

export const command: CliCommand = {
  name: 'ssh',
  summary: 'a shell in the sandbox, on a terminal',
  help: `tracelab ssh [--kernel NAME]

A login shell of root in the guest, on a pseudo terminal of this terminal's size. It ends with "exit" or ctrl-D.
(The agent serves it; no ssh server runs in the guest.)
`,
  async run(argv) {
    const { values } = parseArgs({ args: [...argv], options: { kernel: { type: 'string' } } });
    return await withMachine(requireMeantMachine(values.kernel), async (target) => {
      const { rows = 24, columns = 80 } = process.stdout;
      const env = { TERM: process.env.TERM ?? 'xterm-256color' };
      const shell = await target
        .command(['bash', '-l'], { reject: false, pty: { rows, columns }, env, cwd: '/root' })
        .start();
      const resize = () => void shell.resize(process.stdout.rows, process.stdout.columns);
      const type = (data: Buffer) => void shell.write(data);
      process.stdin.setRawMode?.(true);
      process.stdin.on('data', type);
      process.stdin.once('end', () => void shell.endInput());
      process.stdout.on('resize', resize);
      try {
        for await (const bytes of shell.stdout) process.stdout.write(bytes);
        return (await shell.result).exitCode ?? 1;
      } finally {
        process.stdin.setRawMode?.(false);
        process.stdin.off('data', type);
        process.stdin.pause();
        process.stdout.off('resize', resize);
      }
    });
  },
};
