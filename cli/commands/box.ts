import { copyFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultKernel, kernels } from '../../vm/kernels.js';
import { kernelNamed } from '../../vm/sandbox.js';
import { addBox } from '../../vm/vagrant/add-box.js';
import { buildBox } from '../../vm/vagrant/box.js';
import { boxName } from '../../vm/vagrant/installed-box.js';
import type { CliCommand } from '../command.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'box',
  summary: "make a Vagrant box of the sandbox's own root, kernels and agent",
  help: `tracelab box build [--kernel NAME ...] [--output FILE]

Makes the box and gives it to Vagrant as ${boxName}; "vagrant up" in this folder takes it. Without one, the Vagrantfile
takes a public Debian and provisions that.

  --kernel NAME  put only this kernel into the box (can be repeated; all five unless given). The default kernel, or else the
                 first, is booted unless the environment's TRACELAB_KERNEL names another
  --output FILE  write the box to a file instead; Vagrant is not needed then

  npx tracelab box build && npx tracelab up --vagrant
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { kernel: { type: 'string', multiple: true }, output: { type: 'string' } },
    });
    if (positionals.length !== 1 || positionals[0] !== 'build') {
      process.stderr.write(this.help);
      return 2;
    }
    const asked = values.kernel?.map(kernelNamed) ?? kernels.map(({ name }) => name);
    const defaultFirst = [...new Set(asked)].sort(
      (a, b) => Number(b === defaultKernel) - Number(a === defaultKernel),
    );
    const progress = new TerminalProgress();
    const box = await buildBox(defaultFirst, progress);
    if (values.output !== undefined) copyFileSync(box.file, values.output);
    else await addBox(box, 'libvirt', progress);
    progress.end();
    const where = values.output ?? `${boxName} ${box.version}, for: vagrant up --provider=libvirt`;
    process.stdout.write(`The box has the kernels ${box.kernels.join(', ')}: ${where}\n`);
    return 0;
  },
};
