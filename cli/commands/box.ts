import { copyFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VagrantUnusableError } from '../../lib/errors/vagrant-unusable-error.js';
import { defaultKernel, type KernelName, kernelsFor } from '../../vm/kernels.js';
import { kernelNamed } from '../../vm/sandbox.js';
import { addBox } from '../../vm/vagrant/add-box.js';
import { type BoxProvider, buildBox } from '../../vm/vagrant/box.js';
import { boxName } from '../../vm/vagrant/installed-box.js';
import type { CliCommand } from '../command.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'box',
  summary: "make a Vagrant box of the sandbox's own root, kernels and agent",
  help: `tracelab box build [--provider libvirt | virtualbox] [--kernel NAME ...] [--output FILE]

Makes the box and gives it to Vagrant as ${boxName}; "vagrant up" in this folder takes it. Without one, the Vagrantfile
takes a public Debian and provisions that.

  --provider     libvirt (the default), or virtualbox: one kernel, on a disk with a boot loader. Its disk was booted under
                 QEMU with VirtualBox's kind of controller; under VirtualBox itself it was not tried
  --kernel NAME  put only this kernel into the box (can be repeated; all five unless given). The default kernel, or else the
                 first, is booted unless the environment's TRACELAB_KERNEL names another
  --output FILE  write the box to a file instead; Vagrant is not needed then

  npx tracelab box build && npx tracelab up --vagrant
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        provider: { type: 'string', default: 'libvirt' },
        kernel: { type: 'string', multiple: true },
        output: { type: 'string' },
      },
    });
    if (positionals.length !== 1 || positionals[0] !== 'build') {
      process.stderr.write(this.help);
      return 2;
    }
    const provider = boxProvider(values.provider);
    const asked = values.kernel?.map((name) => kernelNamed(name, 'x86_64')) ?? defaultKernels[provider];
    const progress = new TerminalProgress();
    const box = await buildBox(provider, defaultFirst(asked), progress);
    if (values.output !== undefined) copyFileSync(box.file, values.output);
    else await addBox(box, progress);
    progress.end();
    const where = values.output ?? `${boxName} ${box.version}, for: vagrant up --provider=${box.provider}`;
    process.stdout.write(`The box has the kernels ${box.kernels.join(', ')}: ${where}\n`);
    return 0;
  },
};

const defaultKernels = { libvirt: kernelsFor('x86_64'), virtualbox: ['6.12'] } as const;

function boxProvider(name: string): BoxProvider {
  if (name === 'libvirt' || name === 'virtualbox') return name;
  throw new VagrantUnusableError(
    `There is no box of ours for "${name}".`,
    'There is one for libvirt and for virtualbox.',
  );
}

/** The kernel that is booted unless another is asked for comes first. */
function defaultFirst(names: readonly KernelName[]): [KernelName, ...KernelName[]] {
  const [first = defaultKernel, ...rest] = [...new Set(names)].sort(
    (a, b) => Number(b === defaultKernel) - Number(a === defaultKernel),
  );
  return [first, ...rest];
}
