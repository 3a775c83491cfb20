import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../base/cache-folder.js';
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

const digestBytes = 32;

/**
 * What was read of one kernel build, as files: a SHA-256 digest and the bytes that it is of. A file that does not fit its digest is
 * thrown away; the kernel is asked again. Files are written beside their place and renamed, so that a reader never sees half of one.
 */
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

async function readKept(file: string): Promise<Uint8Array | undefined> {
  let whole: Buffer;
  try {
    whole = await readFile(file);
  } catch (error) {
    if (hasCode(error, ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'])) return undefined;
    throw error;
  }
  const bytes = whole.subarray(digestBytes);
  if (digestOf(bytes).equals(whole.subarray(0, digestBytes))) return bytes;
  await rm(file, { force: true });
  return undefined;
}

/** Says whether it could: a disk that is full or read-only is no reason not to trace. */
async function writeKept(file: string, bytes: Uint8Array): Promise<boolean> {
  const beside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    try {
      await writeFile(beside, [digestOf(bytes), bytes], { mode: 0o600 });
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    if (hasCode(error, ['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'EPERM', 'EEXIST', 'ENOTDIR', 'EISDIR']))
      return false;
    throw error;
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
