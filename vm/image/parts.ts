import { type KernelName, kernelRow } from '../kernels.js';
import type { Progress } from '../progress.js';
import type { MachineFiles } from '../qemu/launch.js';
import { initramfs, initramfsDigest } from './initramfs.js';
import { kernelDigest, kernelImage } from './kernel.js';
import { rootDigest, rootImage } from './root.js';

/** Everything that a machine of some kernel is made of, built or taken from the cache. */
export interface Parts {
  readonly kernel: KernelName;
  readonly release: string;
  readonly files: MachineFiles;
  readonly digests: PartDigests;
}

/** What names the parts in the cache; together with QEMU's version and arguments, the key of a saved machine. */
export interface PartDigests {
  readonly root: string;
  readonly kernel: string;
  readonly initramfs: string;
}

/** The digests that a machine's parts have or will have; nothing is built for it. */
export function partDigests(kernel: KernelName): PartDigests {
  const row = kernelRow(kernel);
  return { root: rootDigest(), kernel: kernelDigest(row), initramfs: initramfsDigest(row) };
}

/** Root, kernel and initramfs of a machine. */
export async function buildParts(kernel: KernelName, progress: Progress): Promise<Parts> {
  const row = kernelRow(kernel);
  const root = await rootImage(progress);
  const image = await kernelImage(row, progress);
  const first = await initramfs(image, progress);
  return {
    kernel,
    release: image.release,
    files: { vmlinux: image.vmlinux, initramfs: first.file, root: root.image, kernel: image.image },
    digests: { root: root.digest, kernel: image.digest, initramfs: first.digest },
  };
}
