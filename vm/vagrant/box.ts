import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, digestOf } from '../image/cache.js';
import { partDigests } from '../image/parts.js';
import type { KernelName } from '../kernels.js';
import { cacheFolder } from '../paths.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { vagrantLayerDigest } from './layer.js';
import { layOutLibvirt } from './libvirt-box.js';
import { vagrantSource } from './sources.js';
import { layOutVirtualBox } from './virtualbox/virtualbox-box.js';

/** The providers that the project makes a box of its own for. */
export type BoxProvider = 'libvirt' | 'virtualbox';

/** A box in the cache. */
export interface Box {
  readonly provider: BoxProvider;
  readonly digest: string;
  /** The file that `vagrant box add` takes. */
  readonly file: string;
  readonly kernels: readonly KernelName[];
  /** When it was built, as a number that Vagrant can order: `2026.1124.230412`. A box that changes needs a new one. */
  readonly version: string;
}

/** Digest of all that a box with these kernels is made from; nothing is built for it. */
export function boxDigest(provider: BoxProvider, kernels: readonly KernelName[]): string {
  const parts = kernels.flatMap((name) => [name, ...Object.values(partDigests(name))]);
  return digestOf(
    '2',
    vagrantLayerDigest(),
    readFileSync(vagrantSource(`${provider}.Vagrantfile`)),
    ...parts,
  );
}

/** Makes a box of the root, the kernels and the agent, or takes it from the cache. The first kernel is booted unless another is asked for. */
export async function buildBox(
  provider: BoxProvider,
  kernels: readonly [KernelName, ...KernelName[]],
  progress: Progress,
): Promise<Box> {
  const digest = boxDigest(provider, kernels);
  const { folder } = await cached('box', digest, progress, async (to) => {
    const tree = join(to, 'tree');
    mkdirSync(tree);
    const more =
      provider === 'libvirt'
        ? await layOutLibvirt(kernels, tree, progress)
        : await layOutVirtualBox(kernels[0], tree, progress);
    const version = versionNow();
    const about = { provider, ...more, kernels, digest, version };
    writeFileSync(join(tree, 'metadata.json'), `${JSON.stringify(about, null, 2)}\n`);
    writeFileSync(join(to, 'version'), version);
    await runProgram('tar', ['-cf', join(to, 'file.box'), '-C', tree, '.'], { purpose: 'pack the box' });
    rmSync(tree, { recursive: true });
  });
  removeOtherBoxes(digest);
  const version = readFileSync(join(folder, 'version'), 'utf8');
  return { provider, digest, file: join(folder, 'file.box'), kernels, version };
}

/** Vagrant has unpacked what it was given: those of other kernels or recipes are of no use any more, and large. */
function removeOtherBoxes(digest: string): void {
  for (const name of readdirSync(cacheFolder('box'))) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== digest) rmSync(cacheFolder('box', name), { recursive: true });
  }
}

function versionNow(): string {
  const digits = new Date().toISOString().replace(/\D/g, '');
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8, 14)].map(Number).join('.');
}
