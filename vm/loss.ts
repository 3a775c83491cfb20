import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionLostError } from '../lib/errors/connection-lost-error.js';
import { GuestPanicError } from '../lib/errors/guest-panic-error.js';
import { SandboxEndedError } from '../lib/errors/sandbox-ended-error.js';
import { type MachineState, machineFolder } from './machine-state.js';
import { isAlive } from './process.js';
import { consoleLines, findPanic } from './qemu/console.js';
import { qemuLog } from './qemu/launch.js';

/**
 * What became of a machine whose connection was lost: a panic with the kernel's last lines, QEMU's end, or nothing but the lost
 * connection. Anything else than a lost connection is given back as it is.
 */
export async function explainLoss(error: unknown, machine: MachineState): Promise<unknown> {
  if (!(error instanceof ConnectionLostError)) return error;
  for (let tries = 0; tries < 100 && isAlive(machine.qemu); tries += 1) await sleep(20); // QEMU closes its sockets a little before it ends
  if (isAlive(machine.qemu)) return error;
  const folder = machineFolder(machine.name);
  const panic = findPanic(consoleLines(folder));
  if (panic !== undefined) return new GuestPanicError(panic.reason, panic.lines, { cause: error });
  return new SandboxEndedError(machine.kernel, qemuLog(folder), { cause: error });
}
