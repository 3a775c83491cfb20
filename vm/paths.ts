import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { TracelabError } from '../lib/errors/tracelab-error.js';

export { cacheFolder } from '../lib/base/cache-folder.js';

/**
 * Where the sockets and the state of running machines are. Each machine's folder can be entered by the user that its QEMU runs as alone;
 * for root that is another than itself, so that root's folder above them can be passed through, and not looked into.
 */
export function runFolder(...parts: string[]): string {
  const uid = userInfo().uid;
  const own = uid === 0 ? undefined : process.env.XDG_RUNTIME_DIR;
  return join(own ? join(own, 'tracelab') : join(tmpdir(), `tracelab-${uid}`), ...parts);
}

/** Makes the folder of all machines. */
export function makeRunFolder(): void {
  const folder = makePrivateFolder(runFolder());
  if (userInfo().uid === 0) chmodSync(folder, 0o711);
  const { uid } = statSync(folder);
  if (uid !== userInfo().uid) {
    throw new TracelabError(`${folder} belongs to another user (${uid}).`, {
      mend: 'Remove it, or set XDG_RUNTIME_DIR to a folder of your own.',
    });
  }
}

/** Makes a folder and what is missing above it, for this user alone. */
export function makePrivateFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
