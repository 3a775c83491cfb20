import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

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

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
