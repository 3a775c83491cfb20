import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import type { Architecture } from '../architecture.js';
import type { Kernel, OwnKernel } from '../kernels.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { bootableKernel } from './bootable-kernel.js';
import { type CachedPart, cached, digestOf } from './cache.js';
import { DebianArchive } from './debian-archive.js';
import { configOf, readOwnKernel } from './own-kernel.js';
import { bootModules } from './recipe.js';

/** A kernel beside the root: `vmlinux`, `kernel.erofs` (/usr/lib/modules, /boot/config), boot modules, `packages.lock`. */
export interface KernelImage extends CachedPart {
  readonly arch: Architecture;
  readonly vmlinux: string;
  readonly image: string;
  readonly release: string;
  /** Folder with `modules.list` and the modules that it names, uncompressed, for the initramfs. */
  readonly bootModules: string;
  readonly lockFile: string;
}

/** Digest of what a kernel is made from. */
export function kernelDigest({ name, suite, metapackage }: Kernel): string {
  return digestOf('2', name, suite, metapackage, bootModules.join());
}

/** Fetches a kernel from its suite and prepares it, or takes it from the cache. */
export async function kernelImage(kernel: Kernel, progress: Progress): Promise<KernelImage> {
  const { name, suite, arch } = kernel;
  const part = await cached('kernel', kernelDigest(kernel), progress, async (folder) => {
    progress.step(`Fetch kernel ${name} (Debian ${suite})`);
    await withTree(folder, async (tree, work) => {
      const archive = await DebianArchive.open(suite, arch, work);
      progress.fraction(0.3);
      const packages = await kernelPackages(archive, kernel.metapackage);
      const lock = await archive.unpack(packages, tree);
      progress.fraction(0.5);
      const release = gather(tree);
      const { bytes } = await bootableKernel(readFileSync(join(tree, 'boot', `vmlinuz-${release}`)));
      await prepare(folder, tree, release, bytes);
      writeFileSync(join(folder, 'packages.lock'), `${lock.join('\n')}\n`);
    });
  });
  return imageIn(part, arch);
}

/**
 * Prepares a kernel that the user has built. It is prepared anew when its file or its list of modules has changed.
 *
 * @throws ImageBuildError for a file that is no kernel, or a folder that holds no modules of it
 */
export async function ownKernelImage(kernel: OwnKernel, progress: Progress): Promise<KernelImage> {
  const { arch, bytes, release } = await readOwnKernel(kernel);
  const list = kernel.modules === undefined ? [] : [readFileSync(join(kernel.modules, 'modules.order'))];
  const part = await cached(
    'kernel',
    digestOf('own', bytes, ...list, bootModules.join()),
    progress,
    async (folder) => {
      progress.step(`Prepare kernel ${release}`);
      await withTree(folder, async (tree) => {
        const modules = join(tree, 'usr/lib/modules', release);
        mkdirSync(join(tree, 'boot'), { recursive: true });
        if (kernel.modules === undefined) mkdirSync(modules, { recursive: true });
        // `build` and `source` lead out of the folder, to the sources
        else
          cpSync(kernel.modules, modules, {
            recursive: true,
            filter: (path) => !/\/(build|source)$/.test(path),
          });
        const config = configOf(kernel, release);
        if (config !== undefined) cpSync(config, join(tree, 'boot', `config-${release}`));
        await prepare(folder, tree, release, bytes);
        writeFileSync(join(folder, 'packages.lock'), `built by the user: ${release}\n`);
      });
    },
  );
  return imageIn(part, arch);
}

function imageIn(part: CachedPart, arch: Architecture): KernelImage {
  return {
    ...part,
    arch,
    vmlinux: join(part.folder, 'vmlinux'),
    image: join(part.folder, 'kernel.erofs'),
    release: readFileSync(join(part.folder, 'release'), 'utf8'),
    bootModules: join(part.folder, 'boot-modules'),
    lockFile: join(part.folder, 'packages.lock'),
  };
}

/** A place to lay the kernel's files together, gone afterwards. */
async function withTree(folder: string, use: (tree: string, work: string) => Promise<void>): Promise<void> {
  const work = join(folder, 'work');
  const tree = join(work, 'tree');
  mkdirSync(tree, { recursive: true });
  await use(tree, work);
  rmSync(work, { recursive: true });
}

/** From a tree with /usr/lib/modules and /boot to what a machine needs. */
async function prepare(folder: string, tree: string, release: string, vmlinux: Uint8Array): Promise<void> {
  const modules = join(tree, 'usr/lib/modules', release);
  await runProgram('depmod', ['-b', join(tree, 'usr'), release], {
    purpose: `list the modules of ${release}`,
  });
  writeFileSync(join(folder, 'vmlinux'), vmlinux);
  rmSync(join(tree, 'boot', `vmlinuz-${release}`), { force: true });
  await copyBootModules(modules, join(folder, 'boot-modules'));
  rmSync(join(tree, 'usr/share'), { recursive: true, force: true });
  await runProgram('mkfs.erofs', ['-T0', '--all-root', '--quiet', join(folder, 'kernel.erofs'), tree], {
    purpose: 'make the image of the modules',
  });
  writeFileSync(join(folder, 'release'), release);
}

/** The metapackage names the newest image; a 7.x image is itself split into binary, modules and base. */
async function kernelPackages(archive: DebianArchive, metapackage: string): Promise<string[]> {
  const image = (await archive.dependencies(metapackage)).find((name) => /^linux-image-\d/.test(name));
  if (image === undefined) throw new ImageBuildError(`${metapackage} depends on no linux-image package.`);
  const parts = (await archive.dependencies(image)).filter((name) =>
    /^linux-(binary|modules|base)-\d/.test(name),
  );
  return parts.length > 0 ? parts : [image];
}

/** Brings the layouts of Debian's kernel packages (files in /boot or beside the modules; /lib or /usr/lib) to one; gives the release. */
function gather(tree: string): string {
  mkdirSync(join(tree, 'usr/lib'), { recursive: true });
  mkdirSync(join(tree, 'boot'), { recursive: true });
  if (existsSync(join(tree, 'lib/modules'))) {
    renameSync(join(tree, 'lib/modules'), join(tree, 'usr/lib/modules'));
    rmSync(join(tree, 'lib'), { recursive: true });
  }
  const [release] = readdirSync(join(tree, 'usr/lib/modules'));
  if (release === undefined) throw new ImageBuildError('The kernel packages hold no modules.');
  for (const name of ['vmlinuz', 'config', 'System.map']) {
    const beside = join(tree, 'usr/lib/modules', release, name);
    if (existsSync(beside)) renameSync(beside, join(tree, 'boot', `${name}-${release}`));
  }
  return release;
}

/** modules.dep(5): `path: dependencies`, each path relative to the modules' folder; a module's own dependencies come in reverse order of loading. */
export async function copyBootModules(
  modules: string,
  to: string,
  names: readonly string[] = bootModules,
): Promise<void> {
  mkdirSync(to, { recursive: true });
  const dependencies = new Map<string, string[]>();
  for (const line of readFileSync(join(modules, 'modules.dep'), 'utf8').split('\n')) {
    const [path, needs] = line.split(':');
    if (path) dependencies.set(path, needs?.trim().split(/\s+/).filter(Boolean) ?? []);
  }
  const order: string[] = [];
  for (const name of names) {
    const path = [...dependencies.keys()].find((key) => moduleName(key) === name);
    if (path === undefined) continue; // built in
    for (const needed of [...(dependencies.get(path) ?? []).reverse(), path]) {
      if (!order.includes(needed)) order.push(needed);
    }
  }
  for (const path of order) {
    const bytes = readFileSync(join(modules, path));
    const plain = path.endsWith('.xz')
      ? await runProgram('xz', ['-dc'], { input: bytes, purpose: `decompress ${path}` })
      : bytes;
    writeFileSync(join(to, `${moduleName(path)}.ko`), plain);
  }
  writeFileSync(join(to, 'modules.list'), order.map((path) => `/modules/${moduleName(path)}.ko\n`).join(''));
}

function moduleName(path: string): string {
  return (path.split('/').pop() ?? '').replace(/\.ko(\.xz|\.zst|\.gz)?$/, '').replaceAll('-', '_');
}
