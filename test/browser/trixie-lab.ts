import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../vm/doctor.js';
import { cached, digestOf } from '../../vm/image/cache.js';
import { debianMirror } from '../../vm/image/recipe.js';
import { cacheFolder, runFolder } from '../../vm/paths.js';
import { runProgram } from '../../vm/process.js';
import { noProgress } from '../../vm/progress.js';
import { type JupyterProgram, project } from './jupyter.js';

/** Why JupyterLab cannot be had here; undefined where it can. Bookworm has none, and another Debian's root can be entered by root alone. */
export function labHindrance(): string | undefined {
  if (findProgram('jupyter-lab') !== undefined || process.getuid?.() === 0) return undefined;
  return 'JupyterLab is not installed, and only root can run the one of Debian trixie beside this system';
}

/** JupyterLab 4: this machine's own, or Debian trixie's, in a root where this project, its caches and this Node stand as they do outside. */
export async function labProgram(): Promise<JupyterProgram> {
  const own = findProgram('jupyter-lab');
  if (own !== undefined) return { frontEnd: 'lab', command: [own] };
  const { folder } = await cached('jupyterlab', digestOf('jupyterlab'), noProgress, async (to) => {
    const args = ['--variant=apt', '--include=jupyterlab', 'trixie', join(to, 'root'), debianMirror()];
    await runProgram('mmdebstrap', args, { purpose: 'build a root with JupyterLab' });
  });
  const shared = [project, cacheFolder(), runFolder()];
  for (const path of shared) mkdirSync(path, { recursive: true });
  const script = [
    'set -e; root=$1; node=$2; shift 2',
    'mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"',
    'mkdir -p "$root$(dirname "$node")"; touch "$root$node"; mount --bind "$node" "$root$node"',
    'while [ "$1" != -- ]; do mkdir -p "$root$1"; mount --bind "$1" "$root$1"; shift; done; shift',
    'exec chroot "$root" "$@"',
  ].join('\n');
  const inner = [join(folder, 'root'), process.execPath, ...shared, '--', 'jupyter-lab'];
  return { frontEnd: 'lab', command: ['unshare', '--mount', 'sh', '-c', script, 'sh', ...inner] };
}
