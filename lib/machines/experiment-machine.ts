import { listCheckpoints, removeCheckpoint } from '../../vm/checkpoint.js';
import { type Lock, tryLock } from '../../vm/lock.js';
import { machineName } from '../../vm/machine-state.js';
import { runFolder } from '../../vm/paths.js';
import { connect, down, kernelNamed, up } from '../../vm/sandbox.js';
import type { TimeMode } from '../base/time-mode.js';
import { InUseError } from '../errors/in-use-error.js';
import { Sandbox } from './sandbox.js';

const mostCheckpoints = 3;

/** A machine of an experiment's own, with the one checkpoint from which its repetitions start. */
export class ExperimentMachine {
  private constructor(
    readonly vm: Sandbox,
    private readonly checkpointName: string,
    private readonly held: Lock,
  ) {}

  /**
   * @param checkpointName names the run, so that one that was interrupted finds its checkpoint again
   * @throws InUseError where another process has the machine
   */
  static async up(kernel: string, time: TimeMode, checkpointName: string): Promise<ExperimentMachine> {
    const label = 'experiment';
    const name = machineName(kernelNamed(kernel), time, label);
    const held = tryLock(runFolder(`${name}.user.lock`));
    if (!('release' in held))
      throw new InUseError(
        `The machine ${name}`,
        `process ${held.pid}`,
        'Wait until its experiment is at its end, or end it.',
      );
    try {
      const state = await up({ kernel: kernelNamed(kernel), time, label });
      return new ExperimentMachine(new Sandbox(await connect(state), state), checkpointName, held);
    } catch (error) {
      held.release();
      throw error;
    }
  }

  /** Those of runs that were interrupted and never gone on with are kept, the last few. */
  async checkpoint(): Promise<void> {
    const { name } = this.vm.state;
    for (const old of listCheckpoints(name).slice(0, -mostCheckpoints)) removeCheckpoint(name, old.name);
    await this.vm.checkpoint(this.checkpointName);
  }

  /** @throws UnknownCheckpointError before there is one; CheckpointMismatchError when the machine is made of other parts by now */
  async restore(): Promise<void> {
    await this.vm.restore(this.checkpointName);
  }

  removeCheckpoint(): void {
    removeCheckpoint(this.vm.state.name, this.checkpointName);
  }

  async end(): Promise<void> {
    try {
      await this.vm.close();
      await down(this.vm.state.name);
    } finally {
      this.held.release();
    }
  }
}
