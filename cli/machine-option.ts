import { resolve } from 'node:path';
import { TracelabError } from '../lib/errors/tracelab-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { architectureNamed } from '../vm/architecture.js';
import type { KernelName, OwnKernel } from '../vm/kernels.js';
import { connectMeant, explainMeantLoss, type MeantMachine } from '../vm/meant-machine.js';
import { kernelNamed } from '../vm/sandbox.js';

/** Connects to the machine for as long as `use` takes; a lost connection is explained (panic, QEMU ended). */
export async function withMachine<T>(
  machine: MeantMachine,
  use: (target: AgentTarget) => Promise<T>,
): Promise<T> {
  try {
    const target = await connectMeant(machine);
    try {
      return await use(target);
    } finally {
      await target.close();
    }
  } catch (error) {
    throw await explainMeantLoss(error, machine);
  }
}

/** Splits `[options] -- command` at the first word that is no option; options of the command are left alone. */
export function splitCommand(argv: readonly string[]): { options: string[]; command: string[] } {
  const end = argv.indexOf('--');
  if (end >= 0) return { options: argv.slice(0, end), command: argv.slice(end + 1) };
  let index = 0;
  while (index < argv.length && argv[index]?.startsWith('-')) index += argv[index] === '--kernel' ? 2 : 1;
  return { options: argv.slice(0, index), command: argv.slice(index) };
}

/** What `--kernel`, `--modules` and `--arch` say: a row of the table, or the path of a kernel that the user has built. */
export function kernelOption(
  kernel: string,
  { modules, arch }: { readonly modules?: string | undefined; readonly arch?: string | undefined } = {},
): KernelName | OwnKernel {
  if (!kernel.includes('/') && modules === undefined)
    return kernelNamed(kernel, arch === undefined ? undefined : architectureNamed(arch));
  if (arch !== undefined)
    throw new TracelabError('--arch is for kernels of the sandbox.', {
      mend: 'Leave it away: a kernel that you built is of one architecture.',
    });
  return { file: resolve(kernel), ...(modules !== undefined && { modules: resolve(modules) }) };
}
