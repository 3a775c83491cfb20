import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionLostError } from '../lib/errors/connection-lost-error.js';
import { GuestPanicError } from '../lib/errors/guest-panic-error.js';
import { SandboxEndedError } from '../lib/errors/sandbox-ended-error.js';
import { type MachineState, machineFolder } from './machine-state.js';
import { isAlive } from './process.js';
import { consoleLines, findPanic } from './qemu/console.js';
import { qemuLog } from './qemu/launch.js';

/** What became of a machine whose connection was lost, as data that can be kept. */
export type LossCause =
  | { readonly kind: 'panic'; readonly reason: string; readonly lines: readonly string[] }
  | { readonly kind: 'ended'; readonly kernel: string; readonly log: string }
  /** It runs on. */
  | { readonly kind: 'alive' };

/** Looks what became of a machine whose connection was lost: a panic with the kernel's last lines, QEMU's end, or nothing. */
export async function findLossCause(machine: MachineState): Promise<LossCause> {
  const tries = machine.shape.reboots ? 0 : 100; // QEMU closes its sockets a little before it ends
  for (let count = 0; count < tries && isAlive(machine.qemu); count += 1) await sleep(20);
  if (isAlive(machine.qemu) && !machine.shape.reboots) return { kind: 'alive' };
  const folder = machineFolder(machine.name);
  const panic = findPanic(consoleLines(folder).slice(machine.consoleStart));
  if (panic !== undefined) return { kind: 'panic', ...panic };
  if (isAlive(machine.qemu)) return { kind: 'alive' };
  return { kind: 'ended', kernel: machine.kernel, log: qemuLog(folder) };
}

/**
 * The error that says what became of a machine whose connection was lost. Anything else than a lost connection is given back as it is.
 *
 * @param find `findLossCause` of the machine; a replay has what was found then in its recording
 */
export async function explainLoss(error: unknown, find: () => Promise<LossCause>): Promise<unknown> {
  if (!(error instanceof ConnectionLostError)) return error;
  const loss = await find();
  switch (loss.kind) {
    case 'panic':
      return new GuestPanicError(loss.reason, loss.lines, { cause: error });
    case 'ended':
      return new SandboxEndedError(loss.kernel, loss.log, { cause: error });
    case 'alive':
      return error;
    default:
      return loss satisfies never;
  }
}
