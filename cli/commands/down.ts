import { parseArgs } from 'node:util';
import { runningMachines } from '../../vm/machine-state.js';
import { isVagrant, requireMeantMachine } from '../../vm/meant-machine.js';
import { down } from '../../vm/sandbox.js';
import { destroyVagrant } from '../../vm/vagrant/vagrant.js';
import { vagrantState } from '../../vm/vagrant/vagrant-state.js';
import type { CliCommand } from '../command.js';

export const command: CliCommand = {
  name: 'down',
  summary: 'end the sandbox; nothing of it lasts',
  help: `tracelab down [--kernel NAME | --vagrant | --all]

Ends the machine that was last brought up, the one with the named kernel (or name: 6.12-steady), the Vagrant machine (with its
disk and snapshots), or all.
`,
  async run(argv) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kernel: { type: 'string' },
        vagrant: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    });
    if (values.vagrant) return await downVagrant();
    if (values.all) {
      for (const { name } of runningMachines()) await downEmbedded(name);
      return vagrantState() === undefined ? 0 : await downVagrant();
    }
    const machine = requireMeantMachine(values.kernel);
    if (isVagrant(machine)) return await downVagrant();
    await downEmbedded(machine.name);
    return 0;
  },
};

async function downEmbedded(name: string): Promise<void> {
  await down(name);
  process.stdout.write(`${name} is down.\n`);
}

async function downVagrant(): Promise<number> {
  const wasThere = await destroyVagrant();
  process.stdout.write(wasThere ? 'The Vagrant machine is gone.\n' : 'There is no Vagrant machine.\n');
  return 0;
}
