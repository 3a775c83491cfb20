import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildParts, type Parts } from '../image/parts.js';
import type { KernelName } from '../kernels.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { appendToInitramfs } from './append-initramfs.js';
import { writeDisk } from './disk.js';
import { vagrantLayer } from './layer.js';
import { vagrantSource } from './sources.js';

/**
 * Lays out the box in `tree`: one disk with the root, the layer of Vagrant's guest and the kernels' files, each as it is in the cache; beside
 * it each kernel with its initramfs, which libvirt boots with no boot loader. Gives what goes into the box's metadata.
 */
export async function layOutLibvirt(
  kernels: readonly KernelName[],
  tree: string,
  progress: Progress,
): Promise<{ readonly format: 'qcow2'; readonly virtual_size: number }> {
  const layer = await vagrantLayer(progress);
  const parts: Parts[] = [];
  for (const name of kernels) parts.push(await buildParts(name, progress));
  progress.step('Make the disk for libvirt');
  for (const [index, part] of parts.entries())
    await addKernel(part, index, join(tree, 'kernels', part.kernel));
  const disk = `${tree}.raw`;
  await writeDisk(disk, [
    { name: 'root', image: parts[0]?.files.root ?? '' },
    { name: 'vagrant', image: layer.image },
    ...parts.map(({ kernel, files }) => ({ name: kernel, image: files.kernel })),
  ]);
  progress.fraction(0.3);
  await compressDisk(disk, join(tree, 'box.img'), progress);
  cpSync(vagrantSource('libvirt.Vagrantfile'), join(tree, 'Vagrantfile'));
  const virtual_size = Math.ceil(statSync(disk).size / 2 ** 30);
  rmSync(disk);
  return { format: 'qcow2', virtual_size };
}

/** The agent lays the root together from the partitions that the initramfs names, top first: kernel, Vagrant's layer, root. */
async function addKernel({ files }: Parts, index: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(files.vmlinux, join(folder, 'vmlinux'));
  const list = join(folder, 'layers.list');
  writeFileSync(list, `/dev/vda${3 + index}\n/dev/vda2\n/dev/vda1\n`);
  writeFileSync(
    join(folder, 'initramfs.cpio'),
    await appendToInitramfs(files.initramfs, folder, ['layers.list']),
  );
  rmSync(list);
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
