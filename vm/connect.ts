import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AllPortsTakenError } from '../lib/errors/all-ports-taken-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { connectUnixSocket } from '../lib/target/unix-socket.js';
import { tryLock } from './lock.js';
import { gateSocket, portCount, portSocket } from './qemu/command-line.js';
import { QemuTimeGate } from './qemu/time-gate.js';

/**
 * Connects to a machine by the first port that nobody has. QEMU serves one client a port at a time; who has a port holds its lock.
 */
export async function connectPort(
  folder: string,
  options: { readonly timeoutMs: number; readonly nonce?: bigint },
): Promise<AgentTarget> {
  const owners: number[] = [];
  for (let index = 0; index < portCount && existsSync(folder); index += 1) {
    const taken = tryLock(join(folder, `port${index}.lock`));
    if (!('release' in taken)) {
      owners.push(taken.pid);
      continue;
    }
    const gate = existsSync(join(folder, gateSocket(index)))
      ? await QemuTimeGate.open(folder, index)
      : undefined;
    return await connectUnixSocket(join(folder, portSocket(index)), {
      name: 'sandbox',
      timeoutMs: options.timeoutMs,
      ...(gate && { gate }),
      ...(options.nonce !== undefined && { nonce: options.nonce }),
      onClosed: () => {
        gate?.close();
        taken.release();
      },
    });
  }
  throw new AllPortsTakenError(owners);
}
