import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.js';

const digestBytes = 32;

/**
 * The bytes of a file in the cache: a SHA-256 digest and what it is of. A file that does not fit its digest is thrown away.
 *
 * @returns undefined where there is none
 */
export async function readKept(file: string): Promise<Uint8Array | undefined> {
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

/**
 * Keeps bytes in the cache. They are written beside their place and renamed, so that a reader never sees half of them.
 *
 * @returns whether it could: a disk that is full or read-only is no reason not to trace
 */
export async function writeKept(file: string, bytes: Uint8Array): Promise<boolean> {
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

/**
 * Notes that an entry of the cache, a file or a folder, is in use; of the others of its kind those that have not been for longest are removed,
 * so that `most` are left.
 */
export async function noteUse(kind: string, entry: string, most: number): Promise<void> {
  const folder = cacheFolder(kind);
  const now = new Date();
  try {
    await utimes(join(folder, entry), now, now);
    const names = (await readdir(folder)).filter((name) => name !== entry);
    if (names.length < most) return;
    const others = await Promise.all(
      names.map(async (name) => ({ name, usedAt: (await stat(join(folder, name))).mtimeMs })),
    );
    const newestFirst = others.sort((a, b) => b.usedAt - a.usedAt);
    for (const { name } of newestFirst.slice(most - 1))
      await rm(join(folder, name), { recursive: true, force: true });
  } catch (error) {
    // It is not kept, another process is at work there too, or nothing can be written: the next use tries again.
    if (!hasCode(error, ['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EACCES', 'EROFS', 'EPERM'])) throw error;
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
