import { join } from 'node:path';
import { cacheFolder } from '../base/cache-folder.js';
import { noteUse, readKept, writeKept } from '../base/kept-file.js';
import { mustRepeat } from '../base/replay-mode.js';

/** Where an entry came from: read from the file, or from the kernel and kept, or from the kernel as no file could be written. */
export type EntryOrigin = 'cache' | 'kernel' | 'kernel, not kept';

const kind = 'kernel-facts';
/** Two entries a build, of ten megabytes together. */
const mostKept = 40;

/** What was read of one kernel build, as files. Where one is damaged, the kernel is asked again. */
export class KernelCache {
  readonly origins = new Map<string, EntryOrigin>();

  /** @param folder undefined keeps nothing: the kernel has no build id by which it could be told from others */
  constructor(readonly folder: string | undefined) {}

  /**
   * The one of a build, in the user's cache folder. A recording has all that is read, so that a replay needs no cache.
   *
   * @param what tells what is in it, and changes when that is written otherwise
   */
  static async ofBuild(buildId: string | undefined, what: string): Promise<KernelCache> {
    if (buildId === undefined || mustRepeat()) return new KernelCache(undefined);
    const entry = `${buildId}-${what}`;
    await noteUse(kind, entry, mostKept);
    return new KernelCache(cacheFolder(kind, entry));
  }

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
