import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeMode } from '../lib/base/time-mode.js';
import type { PartDigests } from './image/parts.js';
import { makeRunFolder, runFolder } from './paths.js';
import { identityOf, isAlive, type ProcessIdentity, worksIn } from './process.js';
import type { Accelerator } from './qemu/accelerator.js';
import type { MachineShape } from './qemu/command-line.js';

/** What is known of a machine that was started; kept in its folder while it runs. */
export interface MachineState {
  /** The kernel's name; behind it `steady` where it is in steady time, and a label for a second machine of the same: `6.12-check`. */
  readonly name: string;
  /** Its name in the table of kernels; of a kernel that the user built `own-` and its release. */
  readonly kernel: string;
  readonly qemu: ProcessIdentity;
  readonly release: string;
  readonly accelerator: Accelerator;
  readonly shape: MachineShape;
  readonly qemuVersion: string;
  readonly startedFrom: 'boot' | 'snapshot';
  /** From QEMU's start to the first answer of the guest. */
  readonly bootMs: number;
  readonly startedAt: string;
  readonly image: PartDigests;
  /** How many lines its console had when it last rebooted; see `MachineShape.reboots`. */
  readonly consoleStart?: number;
}

/** How a machine is called: its kernel, `steady` where it is in steady time, the label. */
export function machineName(kernel: string, time: TimeMode = 'host', label?: string): string {
  return [kernel, ...(time === 'steady' ? [time] : []), ...(label === undefined ? [] : [label])].join('-');
}

export function machineFolder(name: string): string {
  return runFolder(name);
}

export function writeState(state: MachineState): void {
  const file = join(machineFolder(state.name), 'state.json');
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The state of a machine that was started and not ended by us: it runs, or it has ended by itself, as at a panic. */
export function startedMachine(name: string): MachineState | undefined {
  const file = join(machineFolder(name), 'state.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MachineState) : undefined;
}

/** The state of a machine whose QEMU is alive. */
export function runningMachine(name: string): MachineState | undefined {
  const state = startedMachine(name);
  return state !== undefined && isAlive(state.qemu) ? state : undefined;
}

/** All machines that run. */
export function runningMachines(): MachineState[] {
  if (!existsSync(runFolder())) return [];
  return readdirSync(runFolder()).flatMap((name) => runningMachine(name) ?? []);
}

/** The QEMU that runs in a machine's folder, whether or not its start came as far as writing the state. */
export function qemuIn(folder: string): ProcessIdentity | undefined {
  const file = join(folder, 'qemu.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  const identity = identityOf(pid);
  return identity !== undefined && worksIn(pid, realpathSync(folder)) ? identity : undefined;
}

/**
 * The machine that is meant where none is named: the one that TRACELAB_MACHINE names (of a notebook that runs on several), or that was last
 * asked for, while it runs; else any that runs and is not somebody's own (has a label).
 */
export function currentMachine(): MachineState | undefined {
  const file = runFolder('current');
  const asked = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const name = process.env.TRACELAB_MACHINE ?? asked;
  const running = runningMachines();
  const isOwn = ({ name, kernel, shape }: MachineState) => name !== machineName(kernel, shape.time);
  return running.find((machine) => machine.name === name) ?? running.find((machine) => !isOwn(machine));
}

export function makeCurrent(name: string): void {
  makeRunFolder();
  writeFileSync(runFolder('current'), name, { mode: 0o600 });
}
