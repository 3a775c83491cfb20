import { createHash } from 'node:crypto';
import type { Architecture } from '../../vm/architecture.js';
import {
  type Checkpoint,
  freeCheckpointName,
  requireFit,
  restoreCheckpoint,
  saveCheckpoint,
} from '../../vm/checkpoint.js';
import { packagesOf } from '../../vm/image/parts.js';
import { defaultVersion, type KernelName, kernels } from '../../vm/kernels.js';
import { explainLoss, findLossCause } from '../../vm/loss.js';
import { copyMachine, type MachineCopy } from '../../vm/machine-copy.js';
import {
  currentMachine,
  type MachineState,
  machineFolder,
  machineName,
  runningMachine,
} from '../../vm/machine-state.js';
import { consoleLines } from '../../vm/qemu/console.js';
import { rebootMachine } from '../../vm/reboot.js';
import { down, kernelNamed, reset, up } from '../../vm/sandbox.js';
import { vagrantIsCurrent } from '../../vm/vagrant/vagrant-state.js';
import { wallMs } from '../base/clock.js';
import { replayedFrom } from '../base/replay-mode.js';
import type { TimeMode } from '../base/time-mode.js';
import type { AttachOptions } from '../record/attachment.js';
import type { MachineOrigin } from '../record/machine-facts.js';
import { Recording, type RecordingState } from '../record/recording.js';
import type { AskHost } from '../replay/host-answers.js';
import type { Spec } from '../spec/spec.js';
import type { AgentTarget } from '../target/agent-target.js';
import { Machine } from './machine.js';
import { noteTime } from './machine-times.js';
import { reapLeftovers } from './reap-leftovers.js';
import { askHostItself, type SandboxConnection, sandboxConnection } from './sandbox-connection.js';
import { connectVagrantMachine, type VagrantMachine } from './vagrant-machine.js';

export interface SandboxOptions {
  /** `5.10`, `6.1`, `6.12`, `6.12-rt` or `7`. Default: the kernel of the sandbox that runs, else 6.12. */
  readonly kernel?: string;
  /** `x86_64` or `arm64`, which is emulated on a host of the other. Default: the host's; that of the sandbox that runs where no kernel is named. */
  readonly arch?: Architecture;
  /** The Vagrant machine that runs, instead of the embedded VM; see `npx tracelab up --vagrant`. */
  readonly vagrant?: boolean;
  /**
   * `steady`: the guest's clocks count its instructions, so that a cost or a latency is the same on a busy machine; such a sandbox is one of its
   * own, beside that which keeps the host's time. Default: that of the sandbox that runs, else `host`.
   */
  readonly time?: TimeMode;
  /**
   * Words behind those that the kernel is started with, such as `trace_instance=...`. Such a machine is one of its own; it is booted each time,
   * which takes some seconds.
   */
  readonly kernelArguments?: readonly string[];
  /** A panic boots the kernel again in the same memory, instead of ending the machine: see `Sandbox.reboot`. Not in steady time. */
  readonly reboots?: boolean;
  /** Told in words what is being done while an image is built or a machine boots. */
  readonly onStep?: (title: string) => void;
}

/** The disposable VM. `reset` brings it back to the clean booted machine. */
export class Sandbox extends Machine {
  readonly #recordings = new Set<Recording>();
  /** Those that were attached at each checkpoint of this handle. */
  readonly #attachedAt = new Map<string, ReadonlyMap<Recording, RecordingState>>();
  #askHost: AskHost;

  constructor(
    target: AgentTarget,
    /** The machine's state when it was connected to: kernel, accelerator, boot time. */
    public state: MachineState,
    /** Answers what is asked about the machine on this side. */
    askHost: AskHost = askHostItself,
  ) {
    super(target, (error) =>
      explainLoss(error, () => this.#askHost('loss', () => findLossCause(this.state))),
    );
    this.#askHost = askHost;
    noteTime(state.name, state.shape.time);
  }

  /** Name of the kernel in the sandbox's table. */
  get kernelName(): string {
    return this.state.kernel;
  }

  override get origin(): MachineOrigin {
    const { accelerator, qemuVersion, image, shape } = this.state;
    return {
      time: shape.time,
      accelerator: accelerator.name,
      qemu: qemuVersion,
      image,
      packages: replayedFrom() === undefined ? packagesOf(image) : [], // a replay's image is nowhere here
    };
  }

  /** What the guest's clocks count: the host's time, or its own instructions (`steady`). */
  get time(): TimeMode {
    return this.state.shape.time;
  }

  /**
   * What the guest's kernel printed on its console since this machine was started (booted, reset or restored), line by line. It can
   * still be read after a panic, when the machine is gone; the next reset or restore begins it anew.
   *
   * @example
   * await vm.write('/proc/sysrq-trigger', 'c').catch(String); // a GuestPanicError
   * dumpedTrace(await vm.console());                           // what ftrace_dump_on_oops printed
   */
  console(): Promise<readonly string[]> {
    return this.#askHost('console', () => consoleLines(machineFolder(this.state.name)));
  }

  /**
   * Back to the clean booted machine, in half a second, also from a panic; this handle is connected to it again. All that the guest did is
   * gone.
   */
  async reset(): Promise<void> {
    await this.target.close();
    const { name } = this.state;
    this.#connectTo(await sandboxConnection('reset', () => reset(name)));
    await this.#goBack(new Map());
  }

  /**
   * Boots the kernel again in the same memory, as the reset button does; or waits until it has, where a panic did that already. Of machines with
   * `reboots`. This handle is connected to the machine again; what ran and was attached is gone, and what the kernel keeps over a boot is there.
   *
   * @throws CannotRebootError
   * @example
   * const vm = await sandbox({ reboots: true, kernelArguments: ['reserve_mem=2M:4096:trace', 'trace_instance=black^traceoff@trace'] });
   * await vm.write('/proc/sysrq-trigger', 'c').catch(String);
   * await vm.reboot();
   * await vm.readText('/sys/kernel/tracing/instances/black/trace'); // of the boot before
   */
  async reboot(): Promise<void> {
    const isUnderWay = this.target.closed;
    await this.target.close();
    const { name } = this.state;
    this.#connectTo(await sandboxConnection('reboot', () => rebootMachine(name, isUnderWay)));
    await this.#goBack(new Map());
  }

  /**
   * Lets something happen to a copy of the whole machine: one that is what this machine is now, with all that is attached and runs there. This
   * one runs on as if nothing had been; the copy is ended when `use` is.
   *
   * Takes as much memory as the machine, and about a second.
   *
   * @throws SnapshotError where there is no room for it; InUseError while another process has a copy of this machine
   * @example
   * const last = await vm.withCopy(async (copy) => {
   *   await copy.write('/proc/sysrq-trigger', 'c').catch(String);
   *   return (await copy.console()).at(-1);
   * });
   */
  async withCopy<T>(use: (copy: Sandbox) => Promise<T>): Promise<T> {
    let made: MachineCopy | undefined;
    const make = async () => {
      made = await copyMachine(this.state.name);
      return made.state;
    };
    try {
      const { target, state, askHost } = await sandboxConnection('copy', make);
      const copy = new Sandbox(target, state, askHost);
      try {
        return await use(copy);
      } finally {
        await copy.close();
      }
    } finally {
      await made?.end();
    }
  }

  /** As of any machine; and it knows when the machine goes back to a time before it, or at which it was attached. */
  override async open(specs: readonly Spec[], options?: AttachOptions): Promise<Recording> {
    const recording = await this.explained(Recording.open(this, specs, options));
    this.#recordings.add(recording);
    return recording;
  }

  /**
   * Saves the state of the whole machine, which goes on. A checkpoint is kept, compressed, until it is removed, and can be brought back in a
   * later session as long as the machine is made of the same parts.
   *
   * @param name default: a free one; a checkpoint of the same name is replaced
   * @throws SnapshotError where there is no room for it
   * @example
   * const before = await vm.checkpoint('before');
   * await vm.$`rm -rf /usr`;
   * await vm.restore(before);
   */
  async checkpoint(name: string = freeCheckpointName(this.state.name)): Promise<Checkpoint> {
    const checkpoint =
      replayedFrom() === undefined
        ? await saveCheckpoint(this.state.name, name)
        : {
            name,
            machine: this.state.name,
            takenAt: new Date(wallMs()).toISOString(),
            state: this.state,
            bytes: 0,
          };
    const attached = [...this.#recordings].filter((recording) => recording.attached);
    this.#attachedAt.set(name, new Map(attached.map((recording) => [recording, recording.state()])));
    return checkpoint;
  }

  /**
   * Brings the machine back to a checkpoint, in well under a second, also from a panic; this handle goes on as the session that it was. What was attached then is
   * attached again, what has been since is gone; commands that ran on a connection have ended with it.
   *
   * @throws UnknownCheckpointError; CheckpointMismatchError, and the machine runs on
   */
  async restore(checkpoint: Pick<Checkpoint, 'name'> | string): Promise<void> {
    const name = typeof checkpoint === 'string' ? checkpoint : checkpoint.name;
    const before = this.target;
    const bring = async () => {
      requireFit(this.state.name, name);
      await before.close();
      return await restoreCheckpoint(this.state.name, name);
    };
    this.#connectTo(await sandboxConnection(`restore ${name}`, bring, before.session));
    await before.close();
    await this.#goBack(this.#attachedAt.get(name) ?? new Map());
  }

  /** Ends the machine, for all who are connected to it; `sandbox` brings one up again. Its checkpoints are kept. */
  async end(): Promise<void> {
    await this.close();
    if (replayedFrom() === undefined) await down(this.state.name);
  }

  #connectTo({ target, state, askHost }: SandboxConnection): void {
    this.target = target;
    this.state = state;
    this.#askHost = askHost;
  }

  async #goBack(attached: ReadonlyMap<Recording, RecordingState>): Promise<void> {
    for (const recording of this.#recordings) {
      const state = attached.get(recording);
      if (state === undefined) recording.forget();
      else await recording.revive(state);
    }
  }
}

/**
 * The running sandbox, or boots one: builds what is missing, which the first time takes some minutes. Where a Vagrant machine was brought up
 * last, that one is meant. What a killed process left attached there is removed.
 *
 * @throws MissingProgramError with what to install; BootFailedError with the guest's last words; UnknownKernelError
 * @example
 * const vm = await sandbox();
 * const old = await sandbox({ kernel: '5.10' });
 * const arm = await sandbox({ arch: 'arm64' });
 * const steady = await sandbox({ time: 'steady' });
 */
export function sandbox(options: SandboxOptions & { readonly vagrant: true }): Promise<VagrantMachine>;
export function sandbox(
  options: SandboxOptions &
    (
      | { readonly kernel: string }
      | { readonly arch: Architecture }
      | { readonly time: TimeMode }
      | { readonly reboots: boolean }
    ),
): Promise<Sandbox>;
export function sandbox(options?: SandboxOptions): Promise<Sandbox | VagrantMachine>;
export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox | VagrantMachine> {
  const { kernel, arch, time } = options;
  const own = ownLabel(options);
  const named = [kernel, arch, time, own].some((choice) => choice !== undefined);
  const { vagrant = !named && replayedFrom() === undefined && vagrantIsCurrent() } = options;
  if (vagrant) return await connectVagrantMachine();
  const choices = [kernel && `kernel ${kernel}`, arch, time && `${time} time`, own];
  const asked = ['sandbox', ...choices].filter(Boolean).join(', ');
  const bringUp = () => runningState(options) ?? bring(options);
  const { target, state, askHost } = await sandboxConnection(asked, bringUp);
  await reapLeftovers(target);
  return new Sandbox(target, state, askHost);
}

/** Behind the name of a machine that is started in its own way. */
function ownLabel({ kernelArguments = [], reboots = false }: SandboxOptions): string | undefined {
  if (kernelArguments.length === 0 && !reboots) return undefined;
  const digest = createHash('sha256').update(JSON.stringify({ kernelArguments, reboots })).digest('hex');
  return `own-${digest.slice(0, 6)}`;
}

function runningState(options: SandboxOptions): MachineState | undefined {
  const { kernel, arch, time } = options;
  const label = ownLabel(options);
  if (label !== undefined) return runningMachine(machineName(kernelMeant(kernel, arch), time, label));
  const current = currentMachine();
  const fits =
    (time === undefined || time === current?.shape.time) &&
    (arch === undefined || arch === current?.shape.arch);
  if (kernel === undefined && fits) return current;
  return runningMachine(machineName(kernelMeant(kernel, arch), time));
}

function bring(options: SandboxOptions): Promise<MachineState> {
  const { kernel, arch, time, kernelArguments, reboots, onStep } = options;
  const label = ownLabel(options);
  const progress = { step: onStep ?? (() => {}), fraction() {}, note: onStep ?? (() => {}) };
  return up({
    kernel: kernelMeant(kernel, arch),
    ...((arch ?? time) !== undefined && { current: label === undefined && currentMachine() === undefined }),
    ...(time !== undefined && { time }),
    ...(label !== undefined && { label }),
    ...(kernelArguments !== undefined && { kernelArguments }),
    ...(reboots !== undefined && { reboots }),
    progress,
  });
}

/** The kernel that is named; else that of the sandbox that runs; else the default one. */
function kernelMeant(kernel: string | undefined, arch: Architecture | undefined): KernelName {
  if (kernel !== undefined || arch !== undefined) return kernelNamed(kernel ?? defaultVersion, arch);
  return kernels.find(({ name }) => name === currentMachine()?.kernel)?.name ?? kernelNamed(defaultVersion);
}
