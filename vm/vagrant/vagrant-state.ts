import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { makeCurrent } from '../machine-state.js';
import { makeRunFolder, runFolder } from '../paths.js';

/** What is known of the Vagrant machine since it was last brought up or asked. */
export interface VagrantState {
  readonly kind: 'vagrant';
  readonly name: 'vagrant';
  /** Release of its kernel, as `uname -r` prints it. */
  readonly release: string;
  /** The kernel that was asked for; none where the box's first was taken. */
  readonly kernel?: string;
  readonly provider: string;
  /** The user that ssh logs in as. */
  readonly user: string;
  /** Whether `reset` can bring it back to how it came up. */
  readonly hasCleanSnapshot: boolean;
  readonly startedAt: string;
}

const name = 'vagrant';

/** The file with what `vagrant ssh-config` said; ssh finds the machine in it as `default`. */
export function sshConfigFile(): string {
  return runFolder('vagrant.ssh-config');
}

/** The Vagrant machine as it was last seen. */
export function vagrantState(): VagrantState | undefined {
  const file = runFolder('vagrant.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VagrantState) : undefined;
}

export function writeVagrantState(state: VagrantState): void {
  makeRunFolder();
  const file = runFolder('vagrant.json');
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The machine is gone. */
export function forgetVagrantState(): void {
  for (const file of [runFolder('vagrant.json'), sshConfigFile()]) rmSync(file, { force: true });
  if (vagrantIsCurrent()) rmSync(runFolder('current'), { force: true });
}

/** Commands that name no machine mean the Vagrant machine from now on. */
export function makeVagrantCurrent(): void {
  makeCurrent(name);
}

/** Whether the machine that was last brought up, or that the environment names, is the Vagrant machine. */
export function vagrantIsCurrent(): boolean {
  const file = runFolder('current');
  const asked = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return (process.env.TRACELAB_MACHINE ?? asked) === name;
}
