import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionLostError } from '../../lib/errors/connection-lost-error.js';
import { SnapshotError } from '../../lib/errors/snapshot-error.js';
import { VagrantFailedError } from '../../lib/errors/vagrant-failed-error.js';
import { VagrantNotRunningError } from '../../lib/errors/vagrant-not-running-error.js';
import type { AgentTarget } from '../../lib/target/agent-target.js';
import { connectSsh } from '../../lib/target/ssh.js';
import { agentProgram } from '../image/agent.js';
import type { KernelName } from '../kernels.js';
import { makeRunFolder } from '../paths.js';
import { noProgress, type Progress } from '../progress.js';
import { requireCurrentBox } from './installed-box.js';
import { parseMachineReadable } from './machine-readable.js';
import { type Provider, requireProvider } from './provider.js';
import { type RunVagrantOptions, runVagrant } from './run-vagrant.js';
import {
  forgetVagrantState,
  makeVagrantCurrent,
  sshConfigFile,
  type VagrantState,
  vagrantState,
  writeVagrantState,
} from './vagrant-state.js';

const cleanSnapshot = 'tracelab-clean';

export interface VagrantUpOptions {
  readonly provider?: Provider;
  /** Which kernel of the box. A machine that runs with another is halted first. */
  readonly kernel?: KernelName;
  readonly progress?: Progress;
}

/**
 * Brings the Vagrant machine up, makes it the one that commands mean, and saves how it came up. One that runs already is left as it is.
 *
 * @throws VagrantUnusableError, BoxOutdatedError, KernelNotInBoxError, VagrantFailedError with Vagrant's last words
 */
export async function vagrantUp(options: VagrantUpOptions = {}): Promise<VagrantState> {
  const { provider = defaultProvider(), kernel, progress = noProgress } = options;
  await requireProvider(provider);
  if (provider !== 'qemu') requireCurrentBox(provider, kernel);
  const env = environment(kernel);
  const onStep = (step: string) => progress.step(`Vagrant: ${step}`);
  const before = await vagrantStatus();
  const known = vagrantState();
  if (before === 'running' && known !== undefined && (kernel === undefined || kernel === known.kernel)) {
    makeVagrantCurrent();
    return known;
  }
  if (before === 'running' && kernel !== undefined) await runVagrant(['halt'], { onStep });
  await runVagrant(['up', `--provider=${provider}`], { env, onStep });
  progress.step('Connect to its agent');
  const state = await meetMachine(provider, kernel);
  makeVagrantCurrent();
  return await saveClean(state, progress);
}

/** The Vagrant machine that runs: as it was last seen, or asked for what has to be known. */
export async function requireVagrantMachine(): Promise<VagrantState> {
  const known = vagrantState();
  if (known !== undefined) return known;
  await requireRunning();
  return await meetMachine(defaultProvider());
}

/** `running`, `shutoff`, `not_created` and such, in the provider's words. */
export async function vagrantStatus(): Promise<string> {
  const facts = parseMachineReadable(await runVagrant(['status', '--machine-readable']));
  return facts.find(({ type }) => type === 'state')?.data[0] ?? 'unknown';
}

/** Connects to the agent, which ssh brings there. An address that has changed is asked for again. */
export async function connectVagrant(): Promise<AgentTarget> {
  const { user } = await requireVagrantMachine();
  try {
    return await connectByConfig(user);
  } catch (error) {
    if (!(error instanceof ConnectionLostError)) throw error;
    await requireRunning();
    await writeSshConfig();
    return await connectByConfig(user);
  }
}

/** Saves the machine as it is now; a snapshot of the same name is replaced. */
export async function saveVagrantSnapshot(name: string): Promise<void> {
  await runVagrant(['snapshot', 'save', '--force', name], ofState());
}

/** Brings the machine back to a snapshot. What is connected to it has to connect again. */
export async function restoreVagrantSnapshot(name: string): Promise<void> {
  await runVagrant(['snapshot', 'restore', '--no-provision', name], ofState());
}

/** Names of the machine's snapshots. */
export async function vagrantSnapshots(): Promise<string[]> {
  const facts = parseMachineReadable(await runVagrant(['snapshot', 'list', '--machine-readable']));
  return facts.filter(({ data }) => data[0] === 'detail').map(({ data }) => data[1] ?? '');
}

/** Removes a snapshot. */
export async function removeVagrantSnapshot(name: string): Promise<void> {
  await runVagrant(['snapshot', 'delete', name], ofState());
}

/** Back to how the machine came up. */
export async function resetVagrant(): Promise<void> {
  const state = await requireVagrantMachine();
  if (!state.hasCleanSnapshot) {
    throw new SnapshotError('How the Vagrant machine came up was not saved.', {
      mend: 'Only "npx tracelab up --vagrant" saves it, with a provider that has snapshots. To boot it anew: vagrant reload',
    });
  }
  await restoreVagrantSnapshot(cleanSnapshot);
}

/** Ends the machine and removes its disk and snapshots. Says whether there was one. */
export async function destroyVagrant(): Promise<boolean> {
  const there = (await vagrantStatus()) !== 'not_created';
  if (there) await runVagrant(['destroy', '--force']);
  forgetVagrantState();
  return there;
}

function defaultProvider(): Provider {
  return 'libvirt';
}

function environment(kernel: string | undefined): Readonly<Record<string, string>> {
  return kernel === undefined ? {} : { TRACELAB_KERNEL: kernel };
}

/** Later calls name the same kernel: Vagrant writes the machine's definition anew. */
function ofState(): RunVagrantOptions {
  return { env: environment(vagrantState()?.kernel) };
}

async function requireRunning(): Promise<void> {
  const status = await vagrantStatus();
  if (status !== 'running') throw new VagrantNotRunningError(status);
}

async function meetMachine(provider: Provider, kernel?: KernelName): Promise<VagrantState> {
  const user = await writeSshConfig();
  const target = await connectByConfig(user);
  const state: VagrantState = {
    kind: 'vagrant',
    name: 'vagrant',
    release: target.hello.release,
    ...(kernel !== undefined && { kernel }),
    provider,
    user,
    hasCleanSnapshot: false,
    startedAt: new Date().toISOString(),
  };
  await target.close();
  writeVagrantState(state);
  return state;
}

async function saveClean(state: VagrantState, progress: Progress): Promise<VagrantState> {
  progress.step('Save how the machine came up');
  try {
    await saveVagrantSnapshot(cleanSnapshot);
  } catch (error) {
    if (!(error instanceof VagrantFailedError)) throw error;
    progress.note(`It cannot be reset: ${error.output.split('\n').pop()}`);
    return state;
  }
  const saved = { ...state, hasCleanSnapshot: true };
  writeVagrantState(saved);
  return saved;
}

/** Asks Vagrant how ssh gets there, keeps the answer, and gives the user in it. */
async function writeSshConfig(): Promise<string> {
  const config = await runVagrant(['ssh-config', '--host', 'default']);
  makeRunFolder();
  writeFileSync(sshConfigFile(), config, { mode: 0o600 });
  return /^\s*User (\S+)$/m.exec(config)?.[1] ?? 'vagrant';
}

/** Right after a snapshot was restored the first try may fail. */
async function connectByConfig(user: string): Promise<AgentTarget> {
  const sshArguments = [
    ...['-F', sshConfigFile(), '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10'],
    ...['-o', 'KexAlgorithms=^curve25519-sha256'], // the default takes seconds where the guest is emulated
  ];
  const options = {
    destination: 'default',
    name: 'Vagrant machine',
    agentPath: (await agentProgram(noProgress)).program,
    sshArguments,
    // In the project's own box, where root logs in, the agent is the first process.
    ...(user === 'root' ? { agentThere: '/proc/1/exe' } : { sudo: true }),
  };
  for (let tries = 1; ; tries += 1) {
    try {
      return await connectSsh(options);
    } catch (error) {
      if (!(error instanceof ConnectionLostError) || tries === 2) throw error;
      await sleep(500);
    }
  }
}
