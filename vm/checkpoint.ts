import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { CheckpointMismatchError } from '../lib/errors/checkpoint-mismatch-error.js';
import { SandboxNotRunningError } from '../lib/errors/sandbox-not-running-error.js';
import { TracelabError } from '../lib/errors/tracelab-error.js';
import { UnknownCheckpointError } from '../lib/errors/unknown-checkpoint-error.js';
import { lock } from './lock.js';
import { type MachineState, machineFolder, runningMachine, startedMachine } from './machine-state.js';
import { cacheFolder, runFolder } from './paths.js';
import { commandLine } from './qemu/command-line.js';
import { saveSnapshot } from './qemu/snapshot.js';
import { endMachine, resumeMachine } from './start.js';

/** The state of a whole machine at some moment, kept until it is removed. */
export interface Checkpoint {
  readonly name: string;
  /** Name of the machine that it was taken of. */
  readonly machine: string;
  readonly takenAt: string;
  /** The machine as it was. */
  readonly state: MachineState;
  /** Size of the compressed state. */
  readonly bytes: number;
}

/**
 * Saves the state of a machine that runs, which goes on. A checkpoint of the same name is replaced.
 *
 * @throws SnapshotError where there is no room, and the machine goes on all the same
 */
export async function saveCheckpoint(machine: string, name: string): Promise<Checkpoint> {
  checkName(name);
  return await locked(machine, async () => {
    const state = required(machine, runningMachine);
    mkdirSync(folderOf(machine), { recursive: true, mode: 0o700 });
    await saveSnapshot(machineFolder(machine), stateFile(machine, name));
    const { size: bytes } = statSync(stateFile(machine, name));
    const checkpoint: Checkpoint = { name, machine, takenAt: new Date().toISOString(), state, bytes };
    const file = noteFile(machine, name);
    writeFileSync(`${file}.new`, JSON.stringify(checkpoint), { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return checkpoint;
  });
}

/**
 * Whether a checkpoint can be brought back on the machine as it runs, or ran until it panicked.
 *
 * @throws SandboxNotRunningError, UnknownCheckpointError, CheckpointMismatchError
 */
export function requireFit(machine: string, name: string): void {
  const started = required(machine, startedMachine);
  const differences = differencesOf(findCheckpoint(machine, name).state, started);
  if (differences.length > 0) throw new CheckpointMismatchError(name, differences);
}

/**
 * Brings a machine back to what it was, also from a panic. What runs there now is gone; clients have to connect again.
 *
 * @throws UnknownCheckpointError; CheckpointMismatchError, and the machine runs on
 */
export async function restoreCheckpoint(machine: string, name: string): Promise<MachineState> {
  return await locked(machine, async () => {
    requireFit(machine, name);
    const started = required(machine, startedMachine);
    await endMachine(machine);
    return await resumeMachine(started, stateFile(machine, name));
  });
}

/** The checkpoints of a machine, oldest first. */
export function listCheckpoints(machine: string): Checkpoint[] {
  if (!existsSync(folderOf(machine))) return [];
  const notes = readdirSync(folderOf(machine)).filter((name) => name.endsWith('.json'));
  const all = notes.map(
    (note) => JSON.parse(readFileSync(cacheFolder('checkpoint', machine, note), 'utf8')) as Checkpoint,
  );
  return all.sort((a, b) => a.takenAt.localeCompare(b.takenAt));
}

/** @throws UnknownCheckpointError */
export function findCheckpoint(machine: string, name: string): Checkpoint {
  const all = listCheckpoints(machine);
  const found = all.find((checkpoint) => checkpoint.name === name);
  if (found !== undefined) return found;
  throw new UnknownCheckpointError(
    name,
    all.map((checkpoint) => checkpoint.name),
  );
}

/** @throws UnknownCheckpointError */
export function removeCheckpoint(machine: string, name: string): void {
  findCheckpoint(machine, name);
  rmSync(noteFile(machine, name), { force: true });
  rmSync(stateFile(machine, name), { force: true });
}

/** A name that no checkpoint of the machine has: `checkpoint-1` and so on. */
export function freeCheckpointName(machine: string): string {
  const taken = new Set(listCheckpoints(machine).map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`checkpoint-${number}`)) return `checkpoint-${number}`;
}

/** What must be the same for a saved state to fit a machine, in words. */
export function differencesOf(saved: MachineState, running: MachineState): string[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...(saved.image.root === running.image.root ? [] : ['the root images']),
    ...(saved.image.kernel === running.image.kernel
      ? []
      : [`the kernels (${saved.release}, ${running.release})`]),
    ...(saved.image.initramfs === running.image.initramfs ? [] : ['the agents']),
    ...(saved.qemuVersion === running.qemuVersion
      ? []
      : [`the versions of QEMU (${saved.qemuVersion}, ${running.qemuVersion})`]),
    ...(same(commandLine(saved.shape), commandLine(running.shape)) ? [] : ['the devices']),
  ];
}

async function locked<T>(machine: string, use: () => Promise<T>): Promise<T> {
  const held = await lock(runFolder(`${machine}.lock`), () => {});
  try {
    return await use();
  } finally {
    held.release();
  }
}

function required(machine: string, find: typeof runningMachine): MachineState {
  const state = find(machine);
  if (state === undefined) throw new SandboxNotRunningError(machine);
  return state;
}

function checkName(name: string): void {
  if (/^[\w.+-]{1,60}$/.test(name) && !name.startsWith('.')) return;
  throw new TracelabError(`"${name}" is no name for a checkpoint.`, {
    mend: 'A name has letters, digits, "-", "_", "+" and ".", 60 at most.',
  });
}

function folderOf(machine: string): string {
  return cacheFolder('checkpoint', machine);
}

function stateFile(machine: string, name: string): string {
  return cacheFolder('checkpoint', machine, `${name}.state.zst`);
}

function noteFile(machine: string, name: string): string {
  return cacheFolder('checkpoint', machine, `${name}.json`);
}
