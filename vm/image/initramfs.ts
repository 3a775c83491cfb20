import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from '../kernels.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { agentDigest, agentProgram } from './agent.js';
import { type CachedPart, cached, digestOf } from './cache.js';
import { type KernelImage, kernelDigest } from './kernel.js';

/** The first file system of the guest: the agent as /init, and the modules that it loads to find the others. */
export interface Initramfs extends CachedPart {
  readonly file: string;
}

/** Digest of an initramfs: the agent's and the kernel's. */
export function initramfsDigest(kernel: Kernel): string {
  return digestOf('1', agentDigest(kernel.arch), kernelDigest(kernel));
}

export async function initramfs(kernel: KernelImage, progress: Progress): Promise<Initramfs> {
  const agent = await agentProgram(progress, kernel.arch);
  const part = await cached(
    'initramfs',
    digestOf('1', agent.digest, kernel.digest),
    progress,
    async (folder) => {
      const tree = join(folder, 'tree');
      mkdirSync(tree);
      cpSync(agent.program, join(tree, 'init'));
      cpSync(kernel.bootModules, join(tree, 'modules'), { recursive: true });
      cpSync(join(kernel.bootModules, 'modules.list'), join(tree, 'modules.list'));
      const modules = readFileSync(join(kernel.bootModules, 'modules.list'), 'utf8')
        .split('\n')
        .filter(Boolean);
      const names = ['.', 'init', 'modules', 'modules.list', ...modules.map((path) => path.slice(1))];
      const archive = await runProgram(
        'cpio',
        ['-o', '-H', 'newc', '--owner=0:0', '--reproducible', '--quiet'],
        {
          cwd: tree,
          input: `${names.join('\n')}\n`,
          purpose: 'pack the initramfs',
        },
      );
      writeFileSync(join(folder, 'initramfs.cpio'), archive);
    },
  );
  return { ...part, file: join(part.folder, 'initramfs.cpio') };
}
