import {
  type Checkpoint,
  freeCheckpointName,
  requireFit,
  restoreCheckpoint,
  saveCheckpoint,
} from '../../vm/checkpoint.js';
import { packagesOf } from '../../vm/image/parts.js';
import { defaultKernel, type KernelName, kernels } from '../../vm/kernels.js';
import { explainLoss } from '../../vm/loss.js';
import { currentMachine, type MachineState, machineName, runningMachine } from '../../vm/machine-state.js';
import { connect, kernelNamed, reset, up } from '../../vm/sandbox.js';
import { vagrantIsCurrent } from '../../vm/vagrant/vagrant-state.js';
import type { TimeMode } from '../base/time-mode.js';
import type { AttachOptions } from '../record/attachment.js';
import type { MachineOrigin } from '../record/machine-facts.js';
import { Recording, type RecordingState } from '../record/recording.js';
import type { Spec } from '../spec/spec.js';
import type { AgentTarget } from '../target/agent-target.js';
import { Machine } from './machine.js';
import { reapLeftovers } from './reap-leftovers.js';
import { connectVagrantMachine, type VagrantMachine } from './vagrant-machine.js';

export interface SandboxOptions {
  /** `5.10`, `6.1`, `6.12`, `6.12-rt` or `7`. Default: the kernel of the sandbox that runs, else 6.12. */
  readonly kernel?: string;
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
    super(target, (error) => explainLoss(error, this.state));
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
      packages: packagesOf(image),
    };
  }

  /** What the guest's clocks count: the host's time, or its own instructions (`steady`). */
  get time(): TimeMode {
    return this.state.shape.time;
  }

  /** Back to the clean booted machine, in half a second; this handle is connected to it again. All that the guest did is gone. */
  async reset(): Promise<void> {
    await this.target.close();
    this.state = await reset(this.state.name);
    this.target = await connect(this.state);
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
    const checkpoint = await saveCheckpoint(this.state.name, name);
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
  async restore(checkpoint: Checkpoint | string): Promise<void> {
    const name = typeof checkpoint === 'string' ? checkpoint : checkpoint.name;
    const { session } = this.target;
    requireFit(this.state.name, name);
    await this.target.close();
    this.state = await restoreCheckpoint(this.state.name, name);
    this.target = await connect(this.state, session);
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
 * const steady = await sandbox({ time: 'steady' });
 */
export function sandbox(options: SandboxOptions & { readonly vagrant: true }): Promise<VagrantMachine>;
export function sandbox(options?: SandboxOptions): Promise<Sandbox | VagrantMachine>;
export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox | VagrantMachine> {
  const { kernel, time } = options;
  const { vagrant = kernel === undefined && time === undefined && vagrantIsCurrent() } = options;
  if (vagrant) return await connectVagrantMachine();
  const state = runningState(options) ?? (await bring(options));
  const target = await connect(state);
  await reapLeftovers(target);
  return new Sandbox(target, state);
}

function runningState({ kernel, time }: SandboxOptions): MachineState | undefined {
  const current = currentMachine();
  if (kernel === undefined && (time === undefined || time === current?.shape.time)) return current;
  return runningMachine(machineName(kernelMeant(kernel), time));
}

function bring({ kernel, time, onStep }: SandboxOptions): Promise<MachineState> {
  const progress = { step: onStep ?? (() => {}), fraction() {}, note: onStep ?? (() => {}) };
  return up({
    kernel: kernelMeant(kernel),
    ...(time !== undefined && { time, current: currentMachine() === undefined }),
    progress,
  });
}

/** The kernel that is named; else that of the sandbox that runs. */
function kernelMeant(kernel: string | undefined): KernelName {
  if (kernel !== undefined) return kernelNamed(kernel);
  return kernels.find(({ name }) => name === currentMachine()?.kernel)?.name ?? defaultKernel;
}
