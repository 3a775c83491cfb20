import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KernelName } from '../kernels.js';
import type { Progress } from '../progress.js';
import { builtKernels, partFolder, partNames } from './built-parts.js';
import { builtPackages, compareWithLock, type Drift, readLock } from './package-lock.js';
import { type FileSum, filesIn, notedSums, noteSums, sumOf } from './sums.js';

/** How a part of the image stands to the lock and to what it was when it was built. */
export interface VerifiedImage {
  readonly kernels: readonly KernelName[];
  /** By part: `root`, `kernel 6.12`. */
  readonly drift: Readonly<Record<string, readonly Drift[]>>;
  readonly damage: readonly Damage[];
  /** Parts that were built before sums were noted: noted now, so that they cannot be said to be intact. */
  readonly notedNow: readonly string[];
}

/** A file that is not as it was built. */
export interface Damage {
  readonly file: string;
  readonly problem: 'gone' | 'changed' | 'not built';
}

/** Compares the packages of what is built with the committed lock, and its files with the sums that were noted when it was built. */
export async function verifyImage(progress: Progress): Promise<VerifiedImage> {
  const kernels = builtKernels();
  const locked = readLock();
  const drift: Record<string, readonly Drift[]> = {};
  for (const [part, packages] of kernels.length === 0 ? [] : builtPackages(kernels)) {
    drift[part] = compareWithLock(locked.get(part) ?? new Map(), packages);
  }
  const parts = new Map(kernels.flatMap(partNames).map((part) => [`${part.kind}/${part.digest}`, part]));
  const damage: Damage[] = [];
  const notedNow: string[] = [];
  progress.step('Read all files of the image');
  for (const [index, [name, part]] of [...parts].entries()) {
    const sums = notedSums(part.kind, part.digest);
    if (sums !== undefined) damage.push(...(await damageOf(partFolder(part), sums)));
    else {
      await noteSums(part.kind, part.digest, partFolder(part));
      notedNow.push(name);
    }
    progress.fraction((index + 1) / parts.size);
  }
  return { kernels, drift, damage, notedNow };
}

async function damageOf(folder: string, sums: readonly FileSum[]): Promise<Damage[]> {
  const damage: Damage[] = [];
  for (const sum of sums) {
    const file = join(folder, sum.path);
    if (!existsSync(file)) damage.push({ file, problem: 'gone' });
    else if ((await sumOf(folder, sum.path)).sha256 !== sum.sha256) damage.push({ file, problem: 'changed' });
  }
  const known = new Set(sums.map(({ path }) => path));
  const strangers = filesIn(folder).filter((path) => !known.has(path));
  return [
    ...damage,
    ...strangers.map((path) => ({ file: join(folder, path), problem: 'not built' as const })),
  ];
}
