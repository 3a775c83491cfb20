import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AllPortsTakenError } from '../lib/errors/all-ports-taken-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { connectUnixSocket } from '../lib/target/unix-socket.js';
import { tryLock } from './lock.js';
import { gateSocket, portCount, portSocket } from './qemu/command-line.js';
import { ResetWatch } from './qemu/reset-watch.js';
import { QemuTimeGate } from './qemu/time-gate.js';

/** Where to look for a free port next. */
let nextPort = 0;

/**
 * Connects to a machine by a port that nobody has. QEMU serves one client a port at a time; who has a port holds its lock.
 *
 * A port that was left a moment ago comes last: its agent may take the end of that client, of which it learns by another way than of what the
 * next one sends, for the next one's. (A machine in steady time stands still when a client leaves, and has always the same ports.)
 */
export async function connectPort(
  folder: string,
  options: { readonly timeoutMs: number; readonly nonce?: bigint },
): Promise<AgentTarget> {
  const owners: number[] = [];
  const first = existsSync(join(folder, gateSocket(0))) ? 0 : nextPort++;
  for (let count = 0; count < portCount && existsSync(folder); count += 1) {
    const index = (first + count) % portCount;
    const taken = tryLock(join(folder, `port${index}.lock`));
    if (!('release' in taken)) {
      owners.push(taken.pid);
      continue;
    }
    const gate = existsSync(join(folder, gateSocket(index)))
      ? await QemuTimeGate.open(folder, index)
      : undefined;
    const watch = await ResetWatch.open(folder, index);
    return await connectUnixSocket(join(folder, portSocket(index)), {
      name: 'sandbox',
      timeoutMs: options.timeoutMs,
      ...(gate && { gate }),
      ...(watch && { lost: watch.signal }),
      ...(options.nonce !== undefined && { nonce: options.nonce }),
      onClosed: () => {
        gate?.close();
        watch?.close();
        taken.release();
      },
    });
  }
  throw new AllPortsTakenError(owners);
}
