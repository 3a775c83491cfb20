import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cached, digestOf } from '../image/cache.js';
import { DebianArchive } from '../image/debian-archive.js';
import { rootRecipe } from '../image/recipe.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { vagrantSource } from './sources.js';

/** What the guest needs beside the sandbox's root to be one of Vagrant's: an address, an ssh server that is started, a way to halt. */
const files = {
  'start.sh': 'etc/tracelab/start',
  'lease.sh': 'etc/tracelab/lease',
  'shutdown.sh': 'usr/sbin/shutdown',
} as const;

const packages = ['busybox'] as const; // its DHCP client

/** The file system that lies over the root in a Vagrant box. */
export interface VagrantLayer {
  readonly digest: string;
  readonly image: string;
}

/** Digest of the layer's recipe. */
export function vagrantLayerDigest(): string {
  const sources = Object.entries(files).flatMap(([from, to]) => [
    to,
    readFileSync(vagrantSource('guest', from)),
  ]);
  return digestOf('1', rootRecipe.suite, ...packages, ...sources);
}

/** Builds the layer, or takes it from the cache. */
export async function vagrantLayer(progress: Progress): Promise<VagrantLayer> {
  const part = await cached('vagrant-layer', vagrantLayerDigest(), progress, async (folder) => {
    progress.step("Build the layer of Vagrant's guest");
    const tree = join(folder, 'tree');
    const archive = await DebianArchive.open(rootRecipe.suite, 'x86_64', join(folder, 'work'));
    await archive.unpack(packages, tree);
    for (const [from, to] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, to)), { recursive: true });
      cpSync(vagrantSource('guest', from), join(tree, to));
      chmodSync(join(tree, to), 0o755);
    }
    rmSync(join(tree, 'usr/share'), { recursive: true, force: true });
    await runProgram('mkfs.erofs', ['-T0', '--all-root', '--quiet', join(folder, 'layer.erofs'), tree], {
      purpose: "make the layer of Vagrant's guest",
    });
    for (const name of ['tree', 'work']) rmSync(join(folder, name), { recursive: true });
  });
  return { digest: part.digest, image: join(part.folder, 'layer.erofs') };
}
