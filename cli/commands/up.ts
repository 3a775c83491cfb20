import { parseArgs } from 'node:util';
import { defaultVersion } from '../../vm/kernels.js';
import { kernelNamed, up } from '../../vm/sandbox.js';
import { providerNamed } from '../../vm/vagrant/provider.js';
import { vagrantUp } from '../../vm/vagrant/vagrant.js';
import type { CliCommand } from '../command.js';
import { kernelOption } from '../machine-option.js';
import { installForeign } from '../setup.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'up',
  summary: 'bring the sandbox up: build what is missing, then resume or boot',
  help: `tracelab up [--kernel NAME | --kernel FILE [--modules FOLDER]] [--arch NAME] [--net] [--steady] [--cold] [--json]
tracelab up --vagrant [--provider NAME] [--kernel NAME] [--json]

  --kernel NAME  5.10, 6.1, 6.12 (the default), 6.12-rt or 7; machines with different kernels run side by side
  --kernel FILE  a kernel that you built: an x86 bzImage or vmlinux, an arm64 Image; --modules names its lib/modules/RELEASE
  --arch NAME    x86_64 or arm64 (default: this machine's own); arm64 has the kernels 6.1, 6.12 and 7. Another than this machine's own is
                 emulated; programs that it needs and that are missing are installed
  --net          give the guest a network with a way out (none by default)
  --steady       the guest's clocks count its instructions, not the host's time: a cost or a latency is the same however busy
                 the host is; emulated, one CPU, beside the machine with the same kernel that keeps the host's time
  --cold         boot, also where a saved machine could be resumed
  --json         print the machine's state as JSON
  --vagrant      the Vagrant machine instead (the Vagrantfile's): from the box of "tracelab box build", where there is one
  --provider     libvirt (the default), virtualbox or qemu

The machine runs on until "tracelab down". Later commands mean the machine that was last brought up.
`,
  async run(argv) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kernel: { type: 'string' },
        modules: { type: 'string' },
        arch: { type: 'string' },
        net: { type: 'boolean', default: false },
        steady: { type: 'boolean', default: false },
        cold: { type: 'boolean', default: false },
        vagrant: { type: 'boolean', default: false },
        provider: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.vagrant) return await upVagrant(values);
    const progress = new TerminalProgress();
    const kernel = kernelOption(values.kernel ?? defaultVersion, values);
    await installForeign(kernel, progress);
    const state = await up({
      kernel,
      net: values.net,
      time: values.steady ? 'steady' : 'host',
      cold: values.cold,
      progress,
    });
    progress.end();
    if (values.json) process.stdout.write(`${JSON.stringify(state, null, 2)}\n`);
    else
      process.stdout.write(
        `${state.release} is up (${state.startedFrom === 'boot' ? 'booted' : 'resumed'} in ${(state.bootMs / 1000).toFixed(2)} s, ${state.accelerator.name}).\n`,
      );
    return 0;
  },
};

interface VagrantValues {
  readonly kernel?: string | undefined;
  readonly provider?: string | undefined;
  readonly json: boolean;
}

async function upVagrant(values: VagrantValues): Promise<number> {
  const progress = new TerminalProgress();
  const state = await vagrantUp({
    ...(values.provider !== undefined && { provider: providerNamed(values.provider) }),
    ...(values.kernel !== undefined && { kernel: kernelNamed(values.kernel) }),
    progress,
  });
  progress.end();
  process.stdout.write(
    values.json
      ? `${JSON.stringify(state, null, 2)}\n`
      : `${state.release} is up (Vagrant, ${state.provider}).\n`,
  );
  return 0;
}
