import { parseArgs } from 'node:util';
import type { Finding } from '../../lib/base/finding.js';
import { examineTarget } from '../../lib/kernel/examine.js';
import { architectureNamed } from '../../vm/architecture.js';
import { examineHost } from '../../vm/doctor.js';
import { defaultVersion } from '../../vm/kernels.js';
import { meantMachine } from '../../vm/meant-machine.js';
import { forgetAccelerator } from '../../vm/qemu/accelerator.js';
import { kernelNamed } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { withMachine } from '../machine-option.js';

export const command: CliCommand = {
  name: 'doctor',
  summary: 'what stands in the way on this machine and in the guest, and the mend for each',
  help: `tracelab doctor [--kernel NAME] [--arch NAME] [--retry] [--json]

Looks at this machine (QEMU, acceleration, Jupyter, disk) and, if a sandbox runs, at the guest (tracefs, lockdown, BTF,
kprobes, perf). Exits with 1 when something blocks.

  --arch   x86_64 or arm64: what this machine needs for a sandbox of that architecture (default: its own)
  --retry  forget whether KVM worked; the next "npx tracelab up" tries again
`,
  async run(argv) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kernel: { type: 'string' },
        arch: { type: 'string' },
        retry: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.retry) forgetAccelerator();
    const asked =
      values.arch === undefined ? undefined : kernelNamed(defaultVersion, architectureNamed(values.arch));
    const machine = meantMachine(values.kernel ?? asked);
    const host = examineHost(asked);
    const guest = machine === undefined ? [] : await withMachine(machine, examineTarget);
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ host, guest, guestRelease: machine?.release }, null, 2)}\n`);
    } else {
      print('This machine', host);
      if (machine !== undefined) print(`The guest (${machine.release})`, guest);
    }
    return [...host, ...guest].some(({ state }) => state === 'blocker') ? 1 : 0;
  },
};

const signs = { ok: 'ok     ', warning: 'warning', blocker: 'BLOCKER' } as const;

function print(title: string, findings: readonly Finding[]): void {
  process.stdout.write(`${title}\n`);
  for (const { name, state, seen, mend } of findings) {
    process.stdout.write(`  ${signs[state]}  ${name.padEnd(18)} ${seen}\n`);
    if (mend !== undefined && state !== 'ok') process.stdout.write(`  ${' '.repeat(28)}-> ${mend}\n`);
  }
}
