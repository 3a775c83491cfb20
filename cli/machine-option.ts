import type { AgentTarget } from '../lib/target/agent-target.js';
import {
  connectMeant,
  explainMeantLoss,
  type MeantMachine,
  requireMeantMachine,
} from '../vm/meant-machine.js';
import { kernelNamed } from '../vm/sandbox.js';

/** The running machine that a command means: the one with the named kernel, or the last that was brought up. */
export function machineMeant(kernel: string | undefined): MeantMachine {
  return requireMeantMachine(kernel === undefined ? undefined : kernelNamed(kernel));
}

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
