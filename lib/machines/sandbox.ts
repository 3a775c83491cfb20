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
import { explainLoss } from '../../vm/loss.js';
import { currentMachine, type MachineState, machineName, runningMachine } from '../../vm/machine-state.js';
import { kernelNamed, reset, up } from '../../vm/sandbox.js';
import { vagrantIsCurrent } from '../../vm/vagrant/vagrant-state.js';
import { wallMs } from '../base/clock.js';
import { addProvenance } from '../base/provenance.js';
import { replayedFrom } from '../base/replay-mode.js';
import type { TimeMode } from '../base/time-mode.js';
import type { AttachOptions } from '../record/attachment.js';
import type { MachineOrigin } from '../record/machine-facts.js';
import { Recording, type RecordingState } from '../record/recording.js';
import type { Spec } from '../spec/spec.js';
import type { AgentTarget } from '../target/agent-target.js';
import { Machine } from './machine.js';
import { reapLeftovers } from './reap-leftovers.js';
import { sandboxConnection } from './sandbox-connection.js';
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
  /** Told in words what is being done while an image is built or a machine boots. */
  readonly onStep?: (title: string) => void;
}

/** Which times the sandboxes of this process keep, by their names. */
const times = new Map<string, TimeMode>();

/** Said beside figures and tables: which of what is shown was counted in instructions. */
function timeLine(): string | undefined {
  const steady = [...times].filter(([, time]) => time === 'steady').map(([name]) => name);
  if (steady.length === 0) return undefined;
  const of =
    steady.length === times.size ? '' : ` (of ${steady.join(', ')}; the others keep the host's time)`;
  return `Steady time${of}: a nanosecond is an instruction of the guest; cache misses cost nothing`;
}

addProvenance(timeLine);

/** The disposable VM. `reset` brings it back to the clean booted machine. */
export class Sandbox extends Machine {
  readonly #recordings = new Set<Recording>();
  /** Those that were attached at each checkpoint of this handle. */
  readonly #attachedAt = new Map<string, ReadonlyMap<Recording, RecordingState>>();

  constructor(
    target: AgentTarget,
    /** The machine's state when it was connected to: kernel, accelerator, boot time. */
    public state: MachineState,
  ) {
    super(target, async (error) => (replayedFrom() === undefined ? explainLoss(error, this.state) : error));
    times.set(state.name, state.shape.time);
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

  /** Back to the clean booted machine, in half a second; this handle is connected to it again. All that the guest did is gone. */
  async reset(): Promise<void> {
    await this.target.close();
    const { name } = this.state;
    ({ state: this.state, target: this.target } = await sandboxConnection('reset', () => reset(name)));
    await this.#goBack(new Map());
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
   * Brings the machine back to a checkpoint, in well under a second; this handle goes on as the session that it was. What was attached then is
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
    ({ state: this.state, target: this.target } = await sandboxConnection(
      `restore ${name}`,
      bring,
      before.session,
    ));
    await before.close();
    await this.#goBack(this.#attachedAt.get(name) ?? new Map());
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
    ({ readonly kernel: string } | { readonly arch: Architecture } | { readonly time: TimeMode }),
): Promise<Sandbox>;
export function sandbox(options?: SandboxOptions): Promise<Sandbox | VagrantMachine>;
export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox | VagrantMachine> {
  const { kernel, arch, time } = options;
  const named = [kernel, arch, time].some((choice) => choice !== undefined);
  const { vagrant = !named && replayedFrom() === undefined && vagrantIsCurrent() } = options;
  if (vagrant) return await connectVagrantMachine();
  const choices = [kernel && `kernel ${kernel}`, arch, time && `${time} time`];
  const asked = ['sandbox', ...choices].filter(Boolean).join(', ');
  const { target, state } = await sandboxConnection(asked, () => runningState(options) ?? bring(options));
  await reapLeftovers(target);
  return new Sandbox(target, state);
}

function runningState({ kernel, arch, time }: SandboxOptions): MachineState | undefined {
  const current = currentMachine();
  const fits =
    (time === undefined || time === current?.shape.time) &&
    (arch === undefined || arch === current?.shape.arch);
  if (kernel === undefined && fits) return current;
  return runningMachine(machineName(kernelMeant(kernel, arch), time));
}

function bring({ kernel, arch, time, onStep }: SandboxOptions): Promise<MachineState> {
  const progress = { step: onStep ?? (() => {}), fraction() {}, note: onStep ?? (() => {}) };
  return up({
    kernel: kernelMeant(kernel, arch),
    ...((arch ?? time) !== undefined && { current: currentMachine() === undefined }),
    ...(time !== undefined && { time }),
    progress,
  });
}

/** The kernel that is named; else that of the sandbox that runs; else the default one. */
function kernelMeant(kernel: string | undefined, arch: Architecture | undefined): KernelName {
  if (kernel !== undefined || arch !== undefined) return kernelNamed(kernel ?? defaultVersion, arch);
  return kernels.find(({ name }) => name === currentMachine()?.kernel)?.name ?? kernelNamed(defaultVersion);
}
