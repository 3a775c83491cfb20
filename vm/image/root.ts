import { join } from 'node:path';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { type CachedPart, cached, digestOf } from './cache.js';
import { debianMirror, defaultMirror, rootRecipe } from './recipe.js';

/** The read-only root file system: `root.erofs`, and `packages.lock` with the versions that were taken. */
export interface RootImage extends CachedPart {
  readonly image: string;
  readonly lockFile: string;
}

/** Digest of the root's recipe. Which mirror the packages come from does not matter: a root made elsewhere is the same. */
export function rootDigest(): string {
  return digestOf(...mmdebstrapArguments('', defaultMirror));
}

/** Makes the root image with mmdebstrap (no root needed where user namespaces work) and mkfs.erofs, or takes it from the cache. */
export async function rootImage(progress: Progress): Promise<RootImage> {
  const part = await cached('root', rootDigest(), progress, async (folder) => {
    progress.step(`Build the root file system (Debian ${rootRecipe.suite})`);
    await runProgram('mmdebstrap', mmdebstrapArguments(folder, debianMirror()), {
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
 */
function mmdebstrapArguments(folder: string, mirror: string): string[] {
  return [
    '--verbose',
    '--variant=apt',
    '--format=null',
    `--include=${rootRecipe.packages.join(',')}`,
    '--aptopt=Acquire::Languages "none"',
    ...rootRecipe.exclude.map((path) => `--dpkgopt=path-exclude=${path}`),
    `--customize-hook=chroot "$1" dpkg-query -W -f '\${Package} \${Version}\\n' > "$1/packages.lock"`,
    `--customize-hook=copy-out /packages.lock ${shellWord(folder)}`,
    '--customize-hook=rm "$1/packages.lock"; rm -f "$1"/etc/ssh/ssh_host_*; echo tracelab > "$1/etc/hostname"',
    // An image of the tree beside the tree, then into it, where copy-out finds it.
    '--customize-hook=mkfs.erofs -T0 -x-1 --quiet "--exclude-regex=^(proc|sys|dev|run|tmp)/" "$1.erofs" "$1" || { rm -f "$1.erofs"; exit 1; }',
    '--customize-hook=mv "$1.erofs" "$1/root.erofs"',
    `--customize-hook=copy-out /root.erofs ${shellWord(folder)}`,
    rootRecipe.suite,
    '-',
    mirror,
  ];
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
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
