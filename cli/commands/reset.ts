import { parseArgs } from 'node:util';
import { isVagrant, requireMeantMachine } from '../../vm/meant-machine.js';
import { reset } from '../../vm/sandbox.js';
import { resetVagrant } from '../../vm/vagrant/vagrant.js';
import type { CliCommand } from '../command.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'reset',
  summary: 'back to the clean booted machine, in less than a second',
  help: `tracelab reset [--kernel NAME]

What was done in the guest since it came up is gone. A Vagrant machine takes some seconds, by its snapshot. Clients that were connected have to connect again.
`,
  async run(argv) {
    const { values } = parseArgs({ args: [...argv], options: { kernel: { type: 'string' } } });
    const machine = requireMeantMachine(values.kernel);
    const progress = new TerminalProgress();
    if (isVagrant(machine)) {
      progress.step('Restore the Vagrant machine as it came up');
      await resetVagrant();
      progress.end();
      process.stdout.write(`${machine.release} is clean again.\n`);
      return 0;
    }
    const state = await reset(machine.name, progress);
    progress.end();
    process.stdout.write(`${state.release} is clean again (${(state.bootMs / 1000).toFixed(2)} s).\n`);
    return 0;
  },
};
