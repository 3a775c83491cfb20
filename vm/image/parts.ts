import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '../architecture.js';
import { type KernelName, kernelRow, kernels, type OwnKernel } from '../kernels.js';
import type { MachineState } from '../machine-state.js';
import { cacheFolder } from '../paths.js';
import type { Progress } from '../progress.js';
import type { MachineFiles } from '../qemu/launch.js';
import { initramfs, initramfsDigest } from './initramfs.js';
import { kernelDigest, kernelImage, ownKernelImage } from './kernel.js';
import { rootDigest, rootImage } from './root.js';

/** Everything that a machine of some kernel is made of, built or taken from the cache. */
export interface Parts {
  /** See `MachineState.kernel`. */
  readonly kernel: string;
  readonly arch: Architecture;
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
  return { root: rootDigest(row.arch), kernel: kernelDigest(row), initramfs: initramfsDigest(row) };
}

/** Root, kernel and initramfs of a machine. */
export async function buildParts(kernel: KernelName | OwnKernel, progress: Progress): Promise<Parts> {
  const image =
    typeof kernel === 'string'
      ? await kernelImage(kernelRow(kernel), progress)
      : await ownKernelImage(kernel, progress);
  const root = await rootImage(image.arch, progress);
  const first = await initramfs(image, progress);
  const digests = { root: root.digest, kernel: image.digest, initramfs: first.digest };
  return {
    kernel: typeof kernel === 'string' ? kernel : `own-${image.release}`,
    arch: image.arch,
    release: image.release,
    files: partFiles(digests),
    digests,
  };
}

/** What a machine that runs is made of: rebuilt if it is gone from the cache, unless only the user could. */
export async function partsOf(
  machine: Pick<MachineState, 'kernel' | 'release' | 'image' | 'shape'>,
  progress: Progress,
): Promise<Parts> {
  const row = kernels.find(({ name }) => name === machine.kernel);
  if (row !== undefined) return await buildParts(row.name, progress);
  const { kernel, release, image, shape } = machine;
  return { kernel, arch: shape.arch, release, files: partFiles(image), digests: image };
}

/** Where parts that were built are. */
export function partFiles({ root, kernel, initramfs: first }: PartDigests): MachineFiles {
  return {
    vmlinux: cacheFolder('kernel', kernel, 'vmlinux'),
    initramfs: cacheFolder('initramfs', first, 'initramfs.cpio'),
    root: cacheFolder('root', root, 'root.erofs'),
    kernel: cacheFolder('kernel', kernel, 'kernel.erofs'),
  };
}

/** `name version` of each package of the root and the kernel, as they were taken when the parts were built. */
export function packagesOf({ root, kernel }: PartDigests): string[] {
  return [cacheFolder('root', root), cacheFolder('kernel', kernel)].flatMap((folder) =>
    readFileSync(join(folder, 'packages.lock'), 'utf8').split('\n').filter(Boolean),
  );
}
