import {
  connectVagrant,
  requireVagrantMachine,
  resetVagrant,
  restoreVagrantSnapshot,
  saveVagrantSnapshot,
} from '../../vm/vagrant/vagrant.js';
import type { VagrantState } from '../../vm/vagrant/vagrant-state.js';
import type { AttachOptions } from '../record/attachment.js';
import type { Recording } from '../record/recording.js';
import type { Spec } from '../spec/spec.js';
import type { AgentTarget } from '../target/agent-target.js';
import { Machine } from './machine.js';
import { noteTime } from './machine-times.js';
import { reapLeftovers } from './reap-leftovers.js';

/** The state of a Vagrant machine that was saved under a name. */
export interface VagrantCheckpoint {
  readonly name: string;
}

/** The sandbox's guest as a machine of Vagrant's, reached by ssh. `reset` brings it back to how it came up. */
export class VagrantMachine extends Machine {
  readonly #recordings = new Set<Recording>();

  constructor(
    target: AgentTarget,
    /** The machine as it was when it was connected to: provider, kernel. */
    readonly state: VagrantState,
  ) {
    super(target);
    noteTime('vagrant', 'host');
  }

  /** As of any machine; what stays attached is forgotten when the machine goes back: its session does not come back with it. */
  override async open(specs: readonly Spec[], options?: AttachOptions): Promise<Recording> {
    const recording = await super.open(specs, options);
    this.#recordings.add(recording);
    return recording;
  }

  /** Back to how the machine came up, in some seconds; this handle is connected to it again. All that the guest did is gone. */
  async reset(): Promise<void> {
    await this.goBack(resetVagrant);
  }

  /**
   * Saves the state of the whole machine as a snapshot of Vagrant's (`vagrant snapshot save`); it goes on.
   *
   * @param name default: the time, such as `2026-11-24-12-30-05`; a snapshot of the same name is replaced
   * @throws VagrantFailedError where the provider has no snapshots
   */
  async checkpoint(
    name: string = new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-'),
  ): Promise<VagrantCheckpoint> {
    await saveVagrantSnapshot(name);
    return { name };
  }

  /**
   * Brings the machine back to a checkpoint; this handle is connected to it again.
   *
   * @throws VagrantFailedError where there is none of that name
   */
  async restore(checkpoint: VagrantCheckpoint | string): Promise<void> {
    const name = typeof checkpoint === 'string' ? checkpoint : checkpoint.name;
    await this.goBack(() => restoreVagrantSnapshot(name));
  }

  private async goBack(restore: () => Promise<void>): Promise<void> {
    await this.target.close();
    await restore();
    this.target = await connectVagrant();
    for (const recording of this.#recordings) recording.forget();
    await this.target.command(['date', '--set', new Date().toISOString()]); // its clock went on from where it was saved
  }
}

/** Connects to the Vagrant machine that runs. What a killed process left attached there is removed. */
export async function connectVagrantMachine(): Promise<VagrantMachine> {
  const target = await connectVagrant();
  await reapLeftovers(target);
  return new VagrantMachine(target, await requireVagrantMachine());
}
