import { parseArgs } from 'node:util';
import { requireMachine, reset } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'reset',
  summary: 'back to the clean booted machine, in less than a second',
  help: `tracelab reset [--kernel NAME]

What was done in the guest since it came up is gone. Clients that were connected have to connect again.
`,
  async run(argv) {
    const { values } = parseArgs({ args: [...argv], options: { kernel: { type: 'string' } } });
    const { name } = requireMachine(values.kernel);
    const progress = new TerminalProgress();
    const state = await reset(name, progress);
    progress.end();
    process.stdout.write(`${state.release} is clean again (${(state.bootMs / 1000).toFixed(2)} s).\n`);
    return 0;
  },
};
