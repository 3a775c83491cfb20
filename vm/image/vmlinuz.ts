import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import type { Kernel } from '../kernels.js';
import type { Progress } from '../progress.js';
import { cached } from './cache.js';
import { DebianArchive } from './debian-archive.js';
import { kernelDigest, kernelImage } from './kernel.js';

/** The kernel as boot loaders take it, of the very packages that the image's kernel is of; fetched only for those who need one. */
export async function vmlinuz(kernel: Kernel, progress: Progress): Promise<string> {
  const { lockFile } = await kernelImage(kernel, progress);
  const part = await cached('vmlinuz', kernelDigest(kernel), progress, async (folder) => {
    progress.step(`Fetch kernel ${kernel.name} for a boot loader`);
    const archive = await DebianArchive.open(kernel.suite, kernel.arch, join(folder, 'work'));
    const packages = readFileSync(lockFile, 'utf8').trim().split('\n');
    const tree = join(folder, 'tree');
    await archive.unpack(
      packages.map((line) => line.replace(' ', '=')),
      tree,
    );
    const found = readdirSync(tree, { recursive: true })
      .map(String)
      .find((name) => /\/vmlinuz(-[^/]*)?$/.test(name));
    if (found === undefined) throw new ImageBuildError(`There is no vmlinuz in ${packages.join(', ')}.`);
    copyFileSync(join(tree, found), join(folder, 'vmlinuz'));
    for (const name of ['tree', 'work']) rmSync(join(folder, name), { recursive: true });
  });
  return join(part.folder, 'vmlinuz');
}
