import type { AgentTarget } from '../lib/target/agent-target.js';
import { explainLoss, findLossCause } from './loss.js';
import { currentMachine, type MachineState, runningMachine } from './machine-state.js';
import { connect, requireMachine } from './sandbox.js';
import { connectVagrant } from './vagrant/vagrant.js';
import { type VagrantState, vagrantIsCurrent, vagrantState } from './vagrant/vagrant-state.js';

/** A machine that commands can mean: one of the embedded sandbox, or the Vagrant machine. */
export type MeantMachine = MachineState | VagrantState;

export function isVagrant(machine: MeantMachine): machine is VagrantState {
  return 'kind' in machine;
}

/** The machine with this kernel or name; where none is named, the one that was last brought up, by whichever way. */
export function meantMachine(name?: string): MeantMachine | undefined {
  if (name !== undefined) return runningMachine(name);
  return vagrantMeant() ?? currentMachine();
}

/** The same; it must run. */
export function requireMeantMachine(name?: string): MeantMachine {
  return (name === undefined ? vagrantMeant() : undefined) ?? requireMachine(name);
}

function vagrantMeant(): VagrantState | undefined {
  return vagrantIsCurrent() ? vagrantState() : undefined;
}

/** Connects to a machine, by its port or by ssh. */
export function connectMeant(machine: MeantMachine): Promise<AgentTarget> {
  return isVagrant(machine) ? connectVagrant() : connect(machine);
}

/** What became of a machine whose connection was lost, as far as it can be known. */
export async function explainMeantLoss(error: unknown, machine: MeantMachine): Promise<unknown> {
  return isVagrant(machine) ? error : await explainLoss(error, () => findLossCause(machine));
}
