import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where built images, kernels, snapshots and what was read of kernels are kept: the user's cache folder. All of it can be deleted at any time. */
export function cacheFolder(...parts: string[]): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'tracelab', ...parts);
}
