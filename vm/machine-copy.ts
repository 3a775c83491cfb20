import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { InUseError } from '../lib/errors/in-use-error.js';
import { SandboxNotRunningError } from '../lib/errors/sandbox-not-running-error.js';
import { lock, tryLock } from './lock.js';
import { type MachineState, machineFolder, runningMachine } from './machine-state.js';
import { cacheFolder, runFolder } from './paths.js';
import { saveSnapshot } from './qemu/snapshot.js';
import { down } from './sandbox.js';
import { endMachine, resumeMachine } from './start.js';

/** A machine that began as another one was at some moment. */
export interface MachineCopy {
  readonly state: MachineState;
  end(): Promise<void>;
}

/**
 * Starts a second machine that is what a machine is now; that one runs on. There is one copy of a machine at a time; one that a killed
 * process left is ended first.
 *
 * @throws SandboxNotRunningError; SnapshotError where there is no room; InUseError while another process has a copy of it
 */
export async function copyMachine(name: string): Promise<MachineCopy> {
  const copy = `${name}-copy`;
  const user = tryLock(runFolder(`${copy}.user.lock`));
  if (!('release' in user))
    throw new InUseError(
      `The copy of the machine ${name}`,
      `process ${user.pid}`,
      'Wait until it is done with it.',
    );
  const end = async () => {
    await down(copy);
    user.release();
  };
  try {
    return { state: await resumeCopy(name, copy), end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function resumeCopy(name: string, copy: string): Promise<MachineState> {
  const file = cacheFolder('checkpoint', name, `copy-${process.pid}.state`);
  const held = await lock(runFolder(`${name}.lock`), () => {});
  try {
    const running = runningMachine(name);
    if (running === undefined) throw new SandboxNotRunningError(name);
    await endMachine(copy);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    await saveSnapshot(machineFolder(name), file);
    return await resumeMachine({ ...running, name: copy }, file);
  } finally {
    rmSync(file, { force: true });
    held.release();
  }
}
