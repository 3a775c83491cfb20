import { parseArgs } from 'node:util';
import { runningMachines } from '../../vm/machine-state.js';
import { down, requireMachine } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';

export const command: CliCommand = {
  name: 'down',
  summary: 'end the sandbox; nothing of it lasts',
  help: `tracelab down [--kernel NAME | --all]

Ends the machine that was last brought up, the one with the named kernel (or name: 6.12-steady), or all.
`,
  async run(argv) {
    const { values } = parseArgs({
      args: [...argv],
      options: { kernel: { type: 'string' }, all: { type: 'boolean', default: false } },
    });
    const names = values.all
      ? runningMachines().map(({ name }) => name)
      : [requireMachine(values.kernel).name];
    for (const name of names) {
      await down(name);
      process.stdout.write(`${name} is down.\n`);
    }
    return 0;
  },
};
