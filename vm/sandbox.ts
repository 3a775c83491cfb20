import { SandboxNotRunningError } from '../lib/errors/sandbox-not-running-error.js';
import { UnknownKernelError } from '../lib/errors/unknown-kernel-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { connectPort } from './connect.js';
import { defaultKernel, type KernelName, kernels } from './kernels.js';
import { lock } from './lock.js';
import {
  currentMachine,
  type MachineState,
  machineFolder,
  makeCurrent,
  runningMachine,
} from './machine-state.js';
import { makeRunFolder, runFolder } from './paths.js';
import { noProgress, type Progress } from './progress.js';
import type { TimeMode } from './qemu/command-line.js';
import { endMachine, startMachine } from './start.js';

export interface UpOptions {
  readonly kernel?: KernelName;
  /** For a second machine with the same kernel, beside the one that commands mean: its name gets this behind it. */
  readonly label?: string;
  /** Give the guest a network with a way out. Default: none. */
  readonly net?: boolean;
  /** What the guest's clocks count; the default is the host's time. */
  readonly time?: TimeMode;
  /** Boot, also where a snapshot could be resumed. */
  readonly cold?: boolean;
  readonly progress?: Progress;
}

/** The row of the kernel table with this name. */
export function kernelNamed(name: string): KernelName {
  const kernel = kernels.find((row) => row.name === name);
  if (kernel === undefined)
    throw new UnknownKernelError(
      name,
      kernels.map((row) => row.name),
    );
  return kernel.name;
}

/**
 * Brings a machine up: builds what is missing, resumes the snapshot of the clean booted machine if there is one that fits, else
 * boots and saves it. A machine that runs already is left as it is.
 */
export async function up(options: UpOptions = {}): Promise<MachineState> {
  const kernel = options.kernel ?? defaultKernel;
  const name = [
    kernel,
    ...(options.time === 'steady' ? ['steady'] : []),
    ...(options.label === undefined ? [] : [options.label]),
  ].join('-');
  const { net = false, time = 'host', progress = noProgress } = options;
  makeRunFolder();
  const held = await lock(runFolder(`${name}.lock`), (owner) =>
    progress.note(`Process ${owner.pid} is starting the same machine; waiting for it.`),
  );
  try {
    if (options.label === undefined) makeCurrent(name);
    const running = runningMachine(name);
    if (running !== undefined && running.shape.net === net && !options.cold) return running;
    await endMachine(name);
    return await startMachine(name, kernel, { net, time, cold: options.cold ?? false }, progress);
  } finally {
    held.release();
  }
}

/** Ends a machine. Says whether one ran. */
export async function down(name: string): Promise<boolean> {
  const held = await lock(runFolder(`${name}.lock`), () => {});
  try {
    return await endMachine(name);
  } finally {
    held.release();
  }
}

/** Back to the clean booted machine: what the guest did since is gone. */
export async function reset(name: string, progress: Progress = noProgress): Promise<MachineState> {
  const running = runningMachine(name);
  if (running === undefined) throw new SandboxNotRunningError(name);
  const held = await lock(runFolder(`${name}.lock`), () => {});
  try {
    await endMachine(name);
    return await startMachine(
      name,
      running.kernel,
      { net: running.shape.net, time: running.shape.time, cold: false },
      progress,
    );
  } finally {
    held.release();
  }
}

/** The machine that is meant when no kernel is named; it must run. */
export function requireMachine(kernel?: KernelName): MachineState {
  const state = kernel === undefined ? currentMachine() : runningMachine(kernel);
  if (state === undefined) throw new SandboxNotRunningError(kernel);
  return state;
}

/**
 * Connects to a machine that runs. Several clients can be connected at once.
 *
 * @param session the session to go on as, where the machine was brought back to a checkpoint
 */
export function connect(machine: MachineState, session?: string): Promise<AgentTarget> {
  return connectPort(machineFolder(machine.name), {
    timeoutMs: 10_000,
    ...(session !== undefined && { nonce: BigInt(`0x${session}`) }),
  });
}
