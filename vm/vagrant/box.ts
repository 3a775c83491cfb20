import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, digestOf } from '../image/cache.js';
import { buildParts, type Parts, partDigests } from '../image/parts.js';
import type { KernelName } from '../kernels.js';
import { cacheFolder } from '../paths.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { writeDisk } from './disk.js';
import { vagrantLayer, vagrantLayerDigest } from './layer.js';
import { vagrantSource } from './sources.js';

/** A box for Vagrant's libvirt provider, in the cache. */
export interface Box {
  readonly digest: string;
  /** The file that `vagrant box add` takes. */
  readonly file: string;
  readonly kernels: readonly KernelName[];
  /** When it was built, as a number that Vagrant can order: `2026.1124.230412`. A box that changes needs a new one. */
  readonly version: string;
}

/** Digest of all that a box with these kernels is made from; nothing is built for it. */
export function boxDigest(kernels: readonly KernelName[]): string {
  const parts = kernels.flatMap((name) => [name, ...Object.values(partDigests(name))]);
  return digestOf('1', vagrantLayerDigest(), readFileSync(vagrantSource('box.Vagrantfile')), ...parts);
}

/**
 * Makes the box: one disk with the root, the layer of Vagrant's guest and the kernels' files, each as it is in the cache; beside it each
 * kernel with its initramfs, which libvirt boots with no boot loader. The first kernel is booted unless another is asked for.
 */
export async function buildBox(kernels: readonly KernelName[], progress: Progress): Promise<Box> {
  const digest = boxDigest(kernels);
  const { folder } = await cached('box', digest, progress, async (to) => {
    const layer = await vagrantLayer(progress);
    const parts: Parts[] = [];
    for (const name of kernels) parts.push(await buildParts(name, progress));
    progress.step('Make the box');
    const tree = join(to, 'tree');
    for (const [index, part] of parts.entries())
      await addKernel(part, index, join(tree, 'kernels', part.kernel));
    const root = parts[0]?.files.root ?? '';
    const disk = join(to, 'disk.raw');
    await writeDisk(disk, [
      { name: 'root', image: root },
      { name: 'vagrant', image: layer.image },
      ...parts.map(({ kernel, files }) => ({ name: kernel, image: files.kernel })),
    ]);
    progress.fraction(0.3);
    await compressDisk(disk, join(tree, 'box.img'), progress);
    cpSync(vagrantSource('box.Vagrantfile'), join(tree, 'Vagrantfile'));
    const virtual_size = Math.ceil(statSync(disk).size / 2 ** 30);
    const version = versionNow();
    const about = { provider: 'libvirt', format: 'qcow2', virtual_size, kernels, digest, version };
    writeFileSync(join(tree, 'metadata.json'), `${JSON.stringify(about, null, 2)}\n`);
    writeFileSync(join(to, 'version'), version);
    await runProgram('tar', ['-cf', join(to, 'libvirt.box'), '-C', tree, '.'], { purpose: 'pack the box' });
    for (const path of [disk, tree]) rmSync(path, { recursive: true });
  });
  removeOtherBoxes(digest);
  const version = readFileSync(join(folder, 'version'), 'utf8');
  return { digest, file: join(folder, 'libvirt.box'), kernels, version };
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

/** The agent lays the root together from the partitions that the initramfs names, top first: kernel, Vagrant's layer, root. */
async function addKernel({ files }: Parts, index: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(files.vmlinux, join(folder, 'vmlinux'));
  const layers = [`/dev/vda${3 + index}`, '/dev/vda2', '/dev/vda1'];
  writeFileSync(join(folder, 'layers.list'), layers.map((device) => `${device}\n`).join(''));
  const more = await runProgram('cpio', ['-o', '-H', 'newc', '--owner=0:0', '--reproducible', '--quiet'], {
    cwd: folder,
    input: 'layers.list\n',
    purpose: 'name the disks of the box',
  });
  rmSync(join(folder, 'layers.list'));
  writeFileSync(join(folder, 'initramfs.cpio'), Buffer.concat([readFileSync(files.initramfs), more]));
}

async function compressDisk(raw: string, to: string, progress: Progress): Promise<void> {
  const format = ['-O', 'qcow2', '-c', '-o', 'compression_type=zstd', '-W'];
  await runProgram('qemu-img', ['convert', '-p', ...format, raw, to], {
    purpose: 'make the disk of the box',
    onLine: (line) => {
      const percent = [...line.matchAll(/([\d.]+)\/100%/g)].pop()?.[1];
      if (percent !== undefined) progress.fraction(0.3 + 0.7 * (Number(percent) / 100));
    },
  });
}
