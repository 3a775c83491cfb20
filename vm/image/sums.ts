import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from '../paths.js';

/** The kinds of parts that an image is made of. */
export const imagePartKinds = ['agent', 'root', 'kernel', 'initramfs'] as const;

export type ImagePartKind = (typeof imagePartKinds)[number];

export function isImagePart(kind: string): kind is ImagePartKind {
  return imagePartKinds.some((known) => known === kind);
}

/** A file of a built part as it was when it was built. */
export interface FileSum {
  /** In the part's folder. */
  readonly path: string;
  readonly bytes: number;
  readonly mode: number;
  readonly sha256: string;
}

/** Reads all files of a part that was just built, and notes what they are; beside the part, so that nothing is in it that was not built. */
export async function noteSums(kind: ImagePartKind, digest: string, folder: string): Promise<FileSum[]> {
  const sums: FileSum[] = [];
  for (const path of filesIn(folder)) sums.push(await sumOf(folder, path));
  writeSums(kind, digest, sums);
  return sums;
}

/** Notes sums that are known already: those of a part that came as a file. */
export function writeSums(kind: ImagePartKind, digest: string, sums: readonly FileSum[]): void {
  const file = sumsFile(kind, digest);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(sums));
}

/** What was noted when the part was built; undefined for one that was built before there were notes. */
export function notedSums(kind: ImagePartKind, digest: string): FileSum[] | undefined {
  const file = sumsFile(kind, digest);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FileSum[]) : undefined;
}

/** Size, mode and SHA-256 of a file as it is now. */
export async function sumOf(folder: string, path: string): Promise<FileSum> {
  const { size, mode } = statSync(join(folder, path));
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, path), { highWaterMark: 1 << 20 }), hash);
  return { path, bytes: size, mode: mode & 0o777, sha256: hash.digest('hex') };
}

/** Paths of all files in a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function sumsFile(kind: ImagePartKind, digest: string): string {
  return cacheFolder('sums', `${kind}-${digest}.json`);
}
