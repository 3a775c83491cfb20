import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBootModules } from '../../image/kernel.js';
import { buildParts, type Parts } from '../../image/parts.js';
import { bootModules } from '../../image/recipe.js';
import { vmlinuz } from '../../image/vmlinuz.js';
import { type KernelName, kernels } from '../../kernels.js';
import { runProgram } from '../../process.js';
import type { Progress } from '../../progress.js';
import { appendToInitramfs } from '../append-initramfs.js';
import { writeDisk } from '../disk.js';
import { vagrantLayer } from '../layer.js';
import { vagrantSource } from '../sources.js';
import { makeBootPartition, writeBootCode } from './boot-partition.js';
import { ovf } from './ovf.js';

const commandLine = 'console=tty0 console=ttyS0 quiet panic=10 mitigations=off random.trust_cpu=on';

/**
 * Lays out the box in `tree`: one disk that a BIOS boots by syslinux, with the root, the layer of Vagrant's guest and one kernel, and its
 * description. VirtualBox boots no kernel that stands beside the disk, so that a box has one.
 */
export async function layOutVirtualBox(name: KernelName, tree: string, progress: Progress): Promise<void> {
  const row = kernels.find((kernel) => kernel.name === name) ?? kernels[0];
  const parts = await buildParts(name, progress);
  const layer = await vagrantLayer(progress);
  const kernel = await vmlinuz(row, progress);
  progress.step('Make the disk for VirtualBox');
  const work = `${tree}.work`;
  mkdirSync(work, { recursive: true });
  await makeKey(join(tree, 'key'));
  const key = readFileSync(join(tree, 'key.pub'), 'utf8').trim();
  const boot = await makeBootPartition(work, {
    vmlinuz: kernel,
    initramfs: await withDiskDrivers(parts, work),
    commandLine: `${commandLine} TRACELAB_KEY="${key}"`,
  });
  const disk = join(work, 'disk.raw');
  await writeDisk(disk, [
    { name: 'root', image: parts.files.root },
    { name: 'vagrant', image: layer.image },
    { name, image: parts.files.kernel },
    { name: 'boot', image: boot, bootable: true },
  ]);
  await writeBootCode(disk);
  const format = ['-O', 'vmdk', '-o', 'subformat=streamOptimized'];
  await runProgram('qemu-img', ['convert', ...format, disk, join(tree, 'box-disk001.vmdk')], {
    purpose: 'make the disk of the box',
  });
  const machine = { disk: 'box-disk001.vmdk', diskBytes: statSync(disk).size, cpus: 2, memoryMb: 1024 };
  writeFileSync(join(tree, 'box.ovf'), ovf(machine));
  cpSync(vagrantSource('virtualbox.Vagrantfile'), join(tree, 'Vagrantfile'));
  rmSync(work, { recursive: true });
}

/** The initramfs with the drivers of VirtualBox's disk controller, and the names that the disk has behind it. */
async function withDiskDrivers({ files, release }: Parts, work: string): Promise<string> {
  const extracted = join(work, 'kernel');
  await runProgram('fsck.erofs', [`--extract=${extracted}`, files.kernel], {
    purpose: 'take the drivers out of the image',
  });
  const tree = join(work, 'initramfs');
  mkdirSync(tree);
  await copyBootModules(join(extracted, 'usr/lib/modules', release), join(tree, 'modules'), [
    ...bootModules,
    'ahci',
    'sd_mod',
  ]);
  const list = readFileSync(join(tree, 'modules', 'modules.list'), 'utf8');
  writeFileSync(join(tree, 'modules.list'), list);
  writeFileSync(join(tree, 'layers.list'), '/dev/sda3\n/dev/sda2\n/dev/sda1\n');
  const modules = list
    .trim()
    .split('\n')
    .map((path) => path.slice(1));
  const file = join(work, 'initramfs.cpio');
  writeFileSync(
    file,
    await appendToInitramfs(files.initramfs, tree, ['modules', ...modules, 'modules.list', 'layers.list']),
  );
  return file;
}

async function makeKey(file: string): Promise<void> {
  await runProgram('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'tracelab', '-f', file], {
    purpose: 'make a key for the box',
  });
}
