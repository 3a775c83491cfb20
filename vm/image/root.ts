import { join } from 'node:path';
import { type Architecture, debianArchitecture } from '../architecture.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { type CachedPart, cached, digestOf } from './cache.js';
import { extractedRootHooks } from './extracted-root.js';
import { imageHooks, shellWord } from './image-hooks.js';
import { debianMirror, defaultMirror, rootRecipe } from './recipe.js';

/** The read-only root file system: `root.erofs`, and `packages.lock` with the versions that were taken. */
export interface RootImage extends CachedPart {
  readonly image: string;
  readonly lockFile: string;
}

/** Digest of the root's recipe. Which mirror the packages come from does not matter: a root made elsewhere is the same. */
export function rootDigest(arch: Architecture): string {
  return digestOf(...mmdebstrapArguments(arch, '', defaultMirror));
}

/** Makes the root image with mmdebstrap (no root needed where user namespaces work) and mkfs.erofs, or takes it from the cache. */
export async function rootImage(arch: Architecture, progress: Progress): Promise<RootImage> {
  const part = await cached('root', rootDigest(arch), progress, async (folder) => {
    progress.step(`Build the root file system (Debian ${rootRecipe.suite}, ${arch})`);
    const options = [`--architectures=${debianArchitecture[arch]}`];
    await runProgram('mmdebstrap', [...options, ...mmdebstrapArguments(arch, folder, debianMirror())], {
      purpose: 'build the root file system',
      onLine: watchApt(progress),
    });
    progress.fraction(1);
  });
  return { ...part, image: join(part.folder, 'root.erofs'), lockFile: join(part.folder, 'packages.lock') };
}

/**
 * The image is made by a hook, while the tree still belongs to the right users: an ordinary user's mmdebstrap works in a user
 * namespace, outside of which the files have other owners.
 *
 * The packages of x86_64 are installed. Those of arm64 are only extracted, on every machine: nothing of them has to run there, and the same image
 * comes out.
 */
function mmdebstrapArguments(arch: Architecture, folder: string, mirror: string): string[] {
  return [
    '--verbose',
    ...(arch === 'x86_64' ? ['--variant=apt'] : ['--variant=extract', '--include=?essential']),
    '--format=null',
    `--include=${rootRecipe.packages.join(',')}`,
    '--aptopt=Acquire::Languages "none"',
    ...rootRecipe.exclude.map((path) => `--dpkgopt=path-exclude=${path}`),
    ...(arch === 'x86_64'
      ? installedRootHooks(folder).map((hook) => `--customize-hook=${hook}`)
      : extractedRootHooks(folder).map((hook) => `--extract-hook=${hook}`)),
    rootRecipe.suite,
    '-',
    mirror,
  ];
}

function installedRootHooks(folder: string): string[] {
  return [
    `chroot "$1" dpkg-query -W -f '\${Package} \${Version}\\n' > "$1/packages.lock"`,
    `copy-out /packages.lock ${shellWord(folder)}`,
    'rm "$1/packages.lock"; rm -f "$1"/etc/ssh/ssh_host_*; echo tracelab > "$1/etc/hostname"',
    ...imageHooks(folder, 'proc|sys|dev|run|tmp'),
  ];
}

/** apt says how many packages it will install and then names each three times: fetched, unpacked, set up. */
function watchApt(progress: Progress): (line: string) => void {
  let total = 0;
  let seen = 0;
  return (line) => {
    const count = /(\d+) newly installed/.exec(line)?.[1];
    if (count !== undefined) total += 3 * Number(count);
    if (/^(Get:\d+ .*\.deb|Get:\d+ |Unpacking |Setting up )/.test(line)) seen += 1;
    if (total > 0) progress.fraction(Math.min(0.97, seen / total));
  };
}
