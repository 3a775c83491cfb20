import { explainLoss } from '../../vm/loss.js';
import { currentMachine, type MachineState, runningMachine } from '../../vm/machine-state.js';
import { connect, kernelNamed, reset, up } from '../../vm/sandbox.js';
import { vagrantIsCurrent } from '../../vm/vagrant/vagrant-state.js';
import type { AgentTarget } from '../target/agent-target.js';
import { Machine } from './machine.js';
import { reapLeftovers } from './reap-leftovers.js';
import { connectVagrantMachine, type VagrantMachine } from './vagrant-machine.js';

export interface SandboxOptions {
  /** `5.10`, `6.1`, `6.12`, `6.12-rt` or `7`. Default: the kernel of the sandbox that runs, else 6.12. */
  readonly kernel?: string;
  /** The Vagrant machine that runs, instead of the embedded VM; see `npx tracelab up --vagrant`. */
  readonly vagrant?: boolean;
  /** Told in words what is being done while an image is built or a machine boots. */
  readonly onStep?: (title: string) => void;
}

/** The disposable VM. `reset` brings it back to the clean booted machine. */
export class Sandbox extends Machine {
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

  /** Back to the clean booted machine, in half a second; this handle is connected to it again. All that the guest did is gone. */
  async reset(): Promise<void> {
    await this.target.close();
    this.state = await reset(this.state.name);
    this.target = await connect(this.state);
  }
}

/**
 * The running sandbox, or boots one (where a Vagrant machine was brought up last, that one): builds what is missing, which the first time takes some minutes. What a killed process left
 * attached there is removed.
 *
 * @throws MissingProgramError with what to install; BootFailedError with the guest's last words; UnknownKernelError
 * @example
 * const vm = await sandbox();
 * const old = await sandbox({ kernel: '5.10' });
 */
export function sandbox(options: SandboxOptions & { readonly vagrant: true }): Promise<VagrantMachine>;
export function sandbox(options?: SandboxOptions): Promise<Sandbox | VagrantMachine>;
export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox | VagrantMachine> {
  const { kernel, vagrant = kernel === undefined && vagrantIsCurrent() } = options;
  if (vagrant) return await connectVagrantMachine();
  const state = runningState(options.kernel) ?? (await bring(options));
  const target = await connect(state);
  await reapLeftovers(target);
  return new Sandbox(target, state);
}

function runningState(kernel: string | undefined): MachineState | undefined {
  return kernel === undefined ? currentMachine() : runningMachine(kernelNamed(kernel));
}

function bring({ kernel, onStep }: SandboxOptions): Promise<MachineState> {
  const progress = { step: onStep ?? (() => {}), fraction() {}, note: onStep ?? (() => {}) };
  return up({ ...(kernel !== undefined && { kernel: kernelNamed(kernel) }), progress });
}
