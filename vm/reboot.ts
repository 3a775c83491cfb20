import { join } from 'node:path';
import { CannotRebootError } from '../lib/errors/cannot-reboot-error.js';
import { ConnectionLostError } from '../lib/errors/connection-lost-error.js';
import { SandboxNotRunningError } from '../lib/errors/sandbox-not-running-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { connectPort } from './connect.js';
import { lock } from './lock.js';
import { type MachineState, machineFolder, runningMachine, writeState } from './machine-state.js';
import { configureNetwork } from './network.js';
import { runFolder } from './paths.js';
import { consoleLines } from './qemu/console.js';
import { Qmp } from './qemu/qmp.js';

const bootPatienceMs = 60_000;

/**
 * Lets the kernel of a machine boot again in the same memory.
 *
 * @param isUnderWay it has been reset already: by a panic, or by the guest itself
 * @throws SandboxNotRunningError, CannotRebootError
 */
export async function rebootMachine(name: string, isUnderWay: boolean): Promise<MachineState> {
  const held = await lock(runFolder(`${name}.lock`), () => {});
  try {
    const running = runningMachine(name);
    if (running === undefined) throw new SandboxNotRunningError(name);
    if (!running.shape.reboots) throw new CannotRebootError(name);
    const folder = machineFolder(name);
    const consoleStart = consoleLines(folder).length;
    const started = performance.now();
    if (!isUnderWay) await pushReset(folder);
    const target = await bootedAgain(folder);
    const bootMs = Math.round(performance.now() - started);
    if (running.shape.net) await configureNetwork(target);
    await target.close();
    const startedAt = new Date().toISOString();
    const state: MachineState = { ...running, startedFrom: 'boot', bootMs, startedAt, consoleStart };
    writeState(state);
    return state;
  } finally {
    held.release();
  }
}

/** The firmware may reset the machine once more on its way (SeaBIOS does, to begin from its own copy): then it begins anew. */
async function bootedAgain(folder: string): Promise<AgentTarget> {
  const deadline = performance.now() + bootPatienceMs;
  for (;;) {
    try {
      return await connectPort(folder, { timeoutMs: bootPatienceMs });
    } catch (error) {
      if (!(error instanceof ConnectionLostError) || performance.now() > deadline) throw error;
    }
  }
}

/** As the button on a computer does; returns when it has been reset. */
async function pushReset(folder: string): Promise<void> {
  const qmp = await Qmp.connect(join(folder, 'qmp.sock'));
  try {
    const wasReset = new Promise<void>((resolve) => {
      qmp.onEvent = (event) => {
        if (event === 'RESET') resolve();
      };
    });
    await qmp.execute('system_reset');
    await wasReset;
  } finally {
    qmp.close();
  }
}
