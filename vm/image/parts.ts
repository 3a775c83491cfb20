import { type KernelName, kernels } from '../kernels.js';
import type { Progress } from '../progress.js';
import type { MachineFiles } from '../qemu/launch.js';
import { initramfs } from './initramfs.js';
import { kernelImage } from './kernel.js';
import { rootImage } from './root.js';

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

/** Root, kernel and initramfs of a machine. */
export async function buildParts(kernel: KernelName, progress: Progress): Promise<Parts> {
  const row = kernels.find(({ name }) => name === kernel) ?? kernels[0];
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
