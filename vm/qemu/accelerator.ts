import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { BootFailedError } from '../../lib/errors/boot-failed-error.js';
import { type Architecture, hostArchitecture } from '../architecture.js';
import { cacheFolder, makePrivateFolder } from '../paths.js';

/** How QEMU runs the guest's instructions: with the host's help, or by emulation (`tcg`). */
export type AcceleratorName = 'kvm' | 'hvf' | 'tcg';

export interface Accelerator {
  readonly name: AcceleratorName;
  /** Why this one was taken, in a sentence. */
  readonly why: string;
}

/**
 * The accelerator to use. /dev/kvm can be there and a guest still die under it, so the only test is to boot one: that is done once
 * for each host kernel and QEMU, and remembered in the cache.
 */
export async function chooseAccelerator(
  arch: Architecture,
  qemu: string,
  boots: (name: AcceleratorName) => Promise<void>,
): Promise<Accelerator> {
  if (arch !== hostArchitecture) return emulated(arch);
  const candidate = process.platform === 'darwin' ? 'hvf' : 'kvm';
  const hindrance = candidate === 'kvm' ? kvmHindrance() : undefined;
  if (hindrance !== undefined) return { name: 'tcg', why: hindrance };
  const file = cacheFolder('accelerator.json');
  const host = `${candidate}, QEMU ${qemu}, host kernel ${release()}`;
  const remembered = recall(file, host);
  if (remembered !== undefined) return remembered;
  const accelerator = await tryToBoot(candidate, boots);
  makePrivateFolder(cacheFolder());
  writeFileSync(file, JSON.stringify({ host, accelerator }));
  return accelerator;
}

/** What was found when a guest was last tried; undefined before the first time. */
export function rememberedAccelerator(arch: Architecture = hostArchitecture): Accelerator | undefined {
  if (arch !== hostArchitecture) return emulated(arch);
  const hindrance = process.platform === 'darwin' ? undefined : kvmHindrance();
  if (hindrance !== undefined) return { name: 'tcg', why: hindrance };
  const file = cacheFolder('accelerator.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { accelerator: Accelerator }).accelerator;
}

/** Forgets what was tried, so that the next `up` tries again. */
export function forgetAccelerator(): void {
  rmSync(cacheFolder('accelerator.json'), { force: true });
}

function emulated(arch: Architecture): Accelerator {
  return { name: 'tcg', why: `${arch} is emulated on a machine that is ${hostArchitecture}` };
}

async function tryToBoot(
  name: 'kvm' | 'hvf',
  boots: (name: AcceleratorName) => Promise<void>,
): Promise<Accelerator> {
  try {
    await boots(name);
    return { name, why: `a guest booted under ${name}` };
  } catch (error) {
    if (!(error instanceof BootFailedError)) throw error;
    const words =
      error.log.split('\n').find((line) => /error|failed|denied/i.test(line)) ?? error.message.split('\n')[0];
    return { name: 'tcg', why: `a guest did not boot under ${name}: ${words?.replace(/^qemu\S*: /, '')}` };
  }
}

function kvmHindrance(): string | undefined {
  if (!existsSync('/dev/kvm')) return 'this machine has no /dev/kvm';
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    return 'this user may not open /dev/kvm (add it to the group kvm and log in again)';
  }
}

function recall(file: string, host: string): Accelerator | undefined {
  if (!existsSync(file)) return undefined;
  const known = JSON.parse(readFileSync(file, 'utf8')) as { host: string; accelerator: Accelerator };
  return known.host === host ? known.accelerator : undefined;
}
