import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { lock } from '../lock.js';
import { cacheFolder } from '../paths.js';
import type { Progress } from '../progress.js';
import { isImagePart, noteSums } from './sums.js';

/** A part of the image in the cache: its folder is named by a digest of all that it is made from. */
export interface CachedPart {
  readonly digest: string;
  readonly folder: string;
}

/** Digest of what a part is made from. */
export function digestOf(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * Gives the part from the cache, or builds it. It is built in a folder of its own that is renamed when it is whole, so that a
 * half-built part is never taken for a whole one; two processes that want the same part build it once.
 */
export async function cached(
  kind: string,
  digest: string,
  progress: Progress,
  build: (folder: string) => Promise<void>,
): Promise<CachedPart> {
  const folder = cacheFolder(kind, digest);
  const part = { digest, folder };
  if (existsSync(folder)) return part;
  const held = await lock(cacheFolder('lock', `${kind}-${digest}`), (owner) =>
    progress.note(`Process ${owner.pid} builds the same ${kind}; waiting for it.`),
  );
  try {
    if (existsSync(folder)) return part;
    const workFolder = cacheFolder(kind, `${digest}.building`);
    rmSync(workFolder, { recursive: true, force: true }); // what an interrupted build left
    mkdirSync(workFolder, { recursive: true });
    try {
      await build(workFolder);
      if (isImagePart(kind)) await noteSums(kind, digest, workFolder);
      renameSync(workFolder, folder);
    } finally {
      rmSync(workFolder, { recursive: true, force: true });
    }
    return part;
  } finally {
    held.release();
  }
}
