import type { TimeMode } from '../lib/base/time-mode.js';
import { NoSteadyTimeError } from '../lib/errors/no-steady-time-error.js';
import { SandboxNotRunningError } from '../lib/errors/sandbox-not-running-error.js';
import { TracelabError } from '../lib/errors/tracelab-error.js';
import { UnknownKernelError } from '../lib/errors/unknown-kernel-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { type Architecture, hostArchitecture } from './architecture.js';
import { connectPort } from './connect.js';
import { buildParts, type Parts, partsOf } from './image/parts.js';
import { defaultKernel, type KernelName, kernelRow, kernels, type OwnKernel } from './kernels.js';
import { lock } from './lock.js';
import {
  currentMachine,
  type MachineState,
  machineFolder,
  machineName,
  makeCurrent,
  runningMachine,
  startedMachine,
} from './machine-state.js';
import { makeRunFolder, runFolder } from './paths.js';
import { noProgress, type Progress } from './progress.js';
import { endMachine, type StartOptions, startMachine } from './start.js';

export interface UpOptions {
  /** One of the table, or one that the user has built. */
  readonly kernel?: KernelName | OwnKernel;
  /** For a second machine with the same kernel, beside the one that commands mean: its name gets this behind it. */
  readonly label?: string;
  /** Give the guest a network with a way out. Default: none. */
  readonly net?: boolean;
  /** What the guest's clocks count; the default is the host's time. */
  readonly time?: TimeMode;
  /** Words behind those that every kernel here is started with. */
  readonly kernelArguments?: readonly string[];
  /** A panic or a reset boots the kernel again, in the same memory; not in steady time. Default: the machine ends. */
  readonly reboots?: boolean;
  /** Boot, also where a snapshot could be resumed. */
  readonly cold?: boolean;
  /** Make it the machine that commands mean which name none. Default: where it has no label. */
  readonly current?: boolean;
  readonly progress?: Progress;
}

/**
 * The kernel that is meant by a version (`6.12`), for an architecture or else for this machine's own, or by a name (`6.12-arm64`).
 *
 * @throws UnknownKernelError
 */
export function kernelNamed(name: string, arch?: Architecture): KernelName {
  const meant = arch ?? hostArchitecture;
  const kernel =
    kernels.find((row) => row.version === name && row.arch === meant) ??
    kernels.find((row) => row.name === name && row.name !== row.version && row.arch === (arch ?? row.arch));
  if (kernel !== undefined) return kernel.name;
  const known = kernels.filter((row) => row.arch === meant);
  throw new UnknownKernelError(
    name,
    known.map((row) => row.version),
    meant,
  );
}

/**
 * Brings a machine up: builds what is missing, resumes the snapshot of the clean booted machine if there is one that fits, else
 * boots and saves it. A machine that runs already is left as it is.
 */
export async function up(options: UpOptions = {}): Promise<MachineState> {
  const { kernel = defaultKernel, net = false, time = 'host', label, progress = noProgress } = options;
  const { kernelArguments, reboots, cold = false } = options;
  if (reboots && time === 'steady')
    throw new TracelabError('A machine in steady time does not reboot.', {
      mend: 'Leave out one of the two: time: "steady", reboots: true',
    });
  const { title, arch, own } = await lookAt(kernel, progress);
  if (time === 'steady' && arch !== 'x86_64') throw new NoSteadyTimeError(arch);
  const name = machineName(title, time, label);
  makeRunFolder();
  const held = await lock(runFolder(`${name}.lock`), (owner) =>
    progress.note(`Process ${owner.pid} is starting the same machine; waiting for it.`),
  );
  try {
    if (options.current ?? label === undefined) makeCurrent(name);
    const running = runningMachine(name);
    const isSame = own === undefined || own.digests.kernel === running?.image.kernel;
    if (running !== undefined && isSame && running.shape.net === net && !cold) return running;
    await endMachine(name);
    const parts = own ?? (await buildParts(kernel, progress));
    const start: StartOptions = {
      ...{ net, time, cold },
      ...(kernelArguments !== undefined && { kernelArguments }),
      ...(reboots !== undefined && { reboots }),
    };
    return await startMachine(name, parts, start, progress);
  } finally {
    held.release();
  }
}

/** What is known of a machine before it is built; one with the user's own kernel is built for that. */
async function lookAt(
  kernel: KernelName | OwnKernel,
  progress: Progress,
): Promise<{ readonly title: string; readonly arch: Architecture; readonly own?: Parts }> {
  if (typeof kernel === 'string') return { title: kernel, arch: kernelRow(kernel).arch };
  const own = await buildParts(kernel, progress);
  return { title: own.kernel, arch: own.arch, own };
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

/** Back to the clean booted machine, also from a panic: what the guest did since is gone. */
export async function reset(name: string, progress: Progress = noProgress): Promise<MachineState> {
  const started = startedMachine(name);
  if (started === undefined) throw new SandboxNotRunningError(name);
  const held = await lock(runFolder(`${name}.lock`), () => {});
  try {
    await endMachine(name);
    const parts = await partsOf(started, progress);
    return await startMachine(name, parts, { ...started.shape, cold: false }, progress);
  } finally {
    held.release();
  }
}

/**
 * The machine that is meant, which must run: the one with this kernel or name, or the last that was brought up.
 *
 * @throws SandboxNotRunningError, UnknownKernelError
 */
export function requireMachine(name?: string): MachineState {
  const state = name === undefined ? currentMachine() : runningMachine(name);
  if (state !== undefined) return state;
  const kernel = name === undefined || /-steady|^own-/.test(name) ? undefined : kernelNamed(name);
  const other = kernel === undefined ? undefined : runningMachine(kernel);
  if (other !== undefined) return other;
  throw new SandboxNotRunningError(name);
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
