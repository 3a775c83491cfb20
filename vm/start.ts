import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TimeMode } from '../lib/base/time-mode.js';
import { BootFailedError } from '../lib/errors/boot-failed-error.js';
import type { AgentTarget } from '../lib/target/agent-target.js';
import { connectPort } from './connect.js';
import { type Parts, partFiles } from './image/parts.js';
import { type MachineState, machineFolder, qemuIn, writeState } from './machine-state.js';
import { configureNetwork } from './network.js';
import { cacheFolder, runFolder } from './paths.js';
import { isAlive, killProcess, type ProcessIdentity } from './process.js';
import type { Progress } from './progress.js';
import { type Accelerator, type AcceleratorName, chooseAccelerator } from './qemu/accelerator.js';
import type { MachineShape } from './qemu/command-line.js';
import { consoleLines } from './qemu/console.js';
import { launch, type MachineFiles, qemuLog } from './qemu/launch.js';
import { qemuVersion } from './qemu/qemu.js';
import { saveSnapshot } from './qemu/snapshot.js';
import { keepsSnapshot, machineShape, snapshotName } from './snapshot-name.js';

export interface StartOptions extends Pick<MachineShape, 'net' | 'time' | 'kernelArguments' | 'reboots'> {
  /** Boot, also where a saved machine could be resumed. */
  readonly cold: boolean;
}

/** Starts a machine that does not run: resumes the saved clean machine, or boots and saves it. */
export async function startMachine(
  name: string,
  parts: Parts,
  options: StartOptions,
  progress: Progress,
): Promise<MachineState> {
  const { arch } = parts;
  const version = await qemuVersion(arch);
  const accelerator =
    options.time === 'steady'
      ? countsInstructions
      : await chooseAccelerator(arch, version, (name) => bootOnce(parts, name, progress));
  const shape = machineShape(arch, accelerator.name, options);
  const machine: Machine = {
    name,
    kernel: parts.kernel,
    release: parts.release,
    accelerator,
    shape,
    qemuVersion: version,
    image: parts.digests,
  };
  const snapshot = cacheFolder('snapshot', snapshotName(version, shape, parts));
  if (existsSync(snapshot) && !options.cold) {
    progress.step(`Resume ${parts.release}`);
    try {
      return await begin(machine, parts.files, snapshot);
    } catch (error) {
      if (!(error instanceof BootFailedError)) throw error;
      progress.note(`The snapshot cannot be resumed (${error.message.split('\n')[0]}); booting instead.`);
      rmSync(snapshot, { force: true });
      await endMachine(name);
    }
  }
  progress.step(`Boot ${parts.release} (${accelerator.name})`);
  const state = await begin(machine, parts.files);
  if (!existsSync(snapshot) && keepsSnapshot(shape)) {
    progress.step('Warm up and save the clean machine');
    await warmUp(name, shape.time);
    mkdirSync(dirname(snapshot), { recursive: true });
    await saveSnapshot(machineFolder(name), snapshot);
    removeOldSnapshots(parts.kernel);
  }
  return state;
}

const countsInstructions: Accelerator = { name: 'tcg', why: 'steady time counts instructions' };

/** Those of a kernel that an older recipe, agent or QEMU made. One with and one without a network are kept, in host and in steady time. */
function removeOldSnapshots(kernel: string): void {
  const files = readdirSync(cacheFolder('snapshot'))
    .filter(
      (name) => name.startsWith(`${kernel}-`) && /^[0-9a-f]{16}\.state$/.test(name.slice(kernel.length + 1)),
    )
    .map((name) => cacheFolder('snapshot', name));
  const newestFirst = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of newestFirst.slice(4)) rmSync(file, { force: true });
}

/** What is known of a machine before it starts. */
type Machine = Pick<
  MachineState,
  'name' | 'kernel' | 'release' | 'accelerator' | 'shape' | 'qemuVersion' | 'image'
>;

/** Starts a machine that does not run from a saved state of it. */
export async function resumeMachine(machine: Machine, snapshot: string): Promise<MachineState> {
  return await begin(machine, partFiles(machine.image), snapshot);
}

async function begin(machine: Machine, files: MachineFiles, snapshot?: string): Promise<MachineState> {
  const { name, shape } = machine;
  const started = performance.now();
  const folder = machineFolder(name);
  const qemu = await launch({ folder, shape, files, ...(snapshot !== undefined && { snapshot }) });
  try {
    const target = await firstAnswer(folder, qemu, snapshot === undefined ? 120_000 : 15_000);
    const bootMs = performance.now() - started;
    if (snapshot !== undefined && shape.time === 'host') await target.wake();
    else if (snapshot === undefined && shape.net) await configureNetwork(target);
    await target.close();
    const { kernel, release, accelerator, qemuVersion, image } = machine;
    const state: MachineState = {
      ...{ name, kernel, qemu, release, accelerator, shape, qemuVersion, image },
      startedFrom: snapshot === undefined ? 'boot' : 'snapshot',
      bootMs: Math.round(bootMs),
      startedAt: new Date().toISOString(),
    };
    writeState(state);
    return state;
  } catch (error) {
    await killProcess(qemu);
    throw error;
  }
}

/** The session that only sees whether the guest answers is always the same: a machine in steady time shall not know one start from another. */
const firstSession = 1n;

async function firstAnswer(folder: string, qemu: ProcessIdentity, timeoutMs: number): Promise<AgentTarget> {
  const gone = new AbortController();
  const watch = (async () => {
    while (isAlive(qemu)) await sleep(20, undefined, { signal: gone.signal });
    throw new BootFailedError('The guest ended before it answered.', lastWords(folder));
  })();
  try {
    return await Promise.race([connectPort(folder, { timeoutMs, nonce: firstSession }), watch]);
  } catch (error) {
    if (error instanceof BootFailedError) throw error;
    await sleep(100); // QEMU closes its sockets a little before it ends
    const how = isAlive(qemu) ? `did not answer within ${timeoutMs / 1000} s` : 'ended before it answered';
    throw new BootFailedError(`The guest ${how}.`, lastWords(folder));
  } finally {
    watch.catch(() => {}); // the abort below ends it, or it was the one that threw
    gone.abort();
  }
}

function lastWords(folder: string): string {
  return [qemuLog(folder), ...consoleLines(folder).slice(-20)].filter(Boolean).join('\n');
}

/** Boots a guest under an accelerator, to see whether it can. */
async function bootOnce(parts: Parts, accelerator: AcceleratorName, progress: Progress): Promise<void> {
  progress.step(`Try to boot under ${accelerator}`);
  const folder = runFolder('try');
  const { arch, files } = parts;
  const shape: MachineShape = { arch, accelerator, memoryMb: 512, cpus: 1, net: false, time: 'host' };
  const qemu = await launch({ folder, shape, files });
  try {
    const target = await firstAnswer(folder, qemu, 15_000);
    await target.close();
  } finally {
    await killProcess(qemu);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * First uses are quick when what they read is in the page cache already. In steady time that is more than speed: while the guest waits for its
 * disk nothing runs in it, and its clock goes on to the next timer again and again, for seconds.
 */
async function warmUp(name: string, time: TimeMode): Promise<void> {
  const target = await connectPort(machineFolder(name), { timeoutMs: 10_000 });
  const tools = ['trace-cmd', 'perf', 'bpftool', 'gcc', 'strace', 'ls', 'cat', 'sh'];
  const small = 'find /usr/bin /usr/sbin -type f -size -300k -exec cat {} +';
  const read = [
    `for tool in ${tools.join(' ')}; do $tool --version; done`,
    'cat /etc/hostname /sys/kernel/tracing/available_filter_functions',
    ...(time === 'steady' ? [small] : []),
  ];
  try {
    await target.command(['sh', '-c', `{ ${read.join('; ')}; } > /dev/null 2>&1`], { reject: false });
  } finally {
    await target.close();
  }
}

/** Ends a machine's QEMU, also one whose start was interrupted. Says whether there was one. */
export async function endMachine(name: string): Promise<boolean> {
  const folder = machineFolder(name);
  const qemu = qemuIn(folder);
  if (qemu !== undefined) await killProcess(qemu);
  rmSync(join(folder, 'state.json'), { force: true });
  return qemu !== undefined;
}
