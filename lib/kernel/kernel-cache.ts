import { join } from 'node:path';
import { cacheFolder } from '../base/cache-folder.js';
import { readKept, writeKept } from '../base/kept-file.js';
import { mustRepeat } from '../base/replay-mode.js';

/**
 * Where what is read of a build is kept. A recording has all of it, so that a replay needs no cache.
 *
 * @param what tells what is in it, and changes when that is written otherwise
 */
export function kernelCacheFolder(buildId: string | undefined, what: string): string | undefined {
  if (buildId === undefined || mustRepeat()) return undefined;
  return cacheFolder('kernel-facts', `${buildId}-${what}`);
}

/** Where an entry came from: read from the file, or from the kernel and kept, or from the kernel as no file could be written. */
export type EntryOrigin = 'cache' | 'kernel' | 'kernel, not kept';

/** What was read of one kernel build, as files. Where one is damaged, the kernel is asked again. */
export class KernelCache {
  readonly origins = new Map<string, EntryOrigin>();

  /** @param folder undefined keeps nothing: the kernel has no build id by which it could be told from others */
  constructor(readonly folder: string | undefined) {}

  /** The entry of this name, or what `read` gives, which is kept. */
  async entry(name: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const file = this.folder === undefined ? undefined : join(this.folder, name);
    const kept = file === undefined ? undefined : await readKept(file);
    if (kept !== undefined) {
      this.origins.set(name, 'cache');
      return kept;
    }
    const bytes = await read();
    const written = file !== undefined && (await writeKept(file, bytes));
    this.origins.set(name, written ? 'kernel' : 'kernel, not kept');
    return bytes;
  }
}
