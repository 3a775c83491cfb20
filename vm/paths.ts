import { mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where built images, kernels and snapshots are kept: the user's cache folder. All of it can be deleted at any time. */
export function cacheFolder(...parts: string[]): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'tracelab', ...parts);
}

/** Where the sockets and the state of running machines are: a folder that only this user can enter. */
export function runFolder(...parts: string[]): string {
  const base = process.env.XDG_RUNTIME_DIR
    ? join(process.env.XDG_RUNTIME_DIR, 'tracelab')
    : join(tmpdir(), `tracelab-${userInfo().uid}`);
  return join(base, ...parts);
}

/** Makes a folder and what is missing above it, for this user alone. */
export function makePrivateFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
