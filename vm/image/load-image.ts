import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { ImageFileError } from '../../lib/errors/image-file-error.js';
import { type Architecture, qemuPrograms } from '../architecture.js';
import { findProgram } from '../doctor.js';
import { defaultKernel, kernelRow } from '../kernels.js';
import { cacheFolder, makePrivateFolder } from '../paths.js';
import type { Progress } from '../progress.js';
import { type AcceleratorName, rememberedAccelerator } from '../qemu/accelerator.js';
import { qemuVersion } from '../qemu/qemu.js';
import { snapshotNames } from '../snapshot-name.js';
import { partFolder, partNames } from './built-parts.js';
import {
  damagedFile,
  foreignFile,
  type ImageManifest,
  manifestName,
  parseManifest,
  partMember,
  snapshotMember,
} from './image-file.js';
import { partDigests } from './parts.js';
import { type FileSum, writeSums } from './sums.js';

/** What became of a file that was loaded. */
export interface LoadedImage {
  readonly manifest: ImageManifest;
  /** Parts that were in the cache already, and were left there. */
  readonly alreadyThere: number;
  /** Saved machines that will be resumed here, so that the first start boots nothing. */
  readonly snapshots: readonly string[];
  /** Why the others are of no use here; nothing where all are. */
  readonly unfit: string | undefined;
}

/**
 * Takes parts out of a file of `saveImage` into the cache. Everything is unpacked beside the cache's parts and compared with its sum, and
 * only when all is well does it take its place: until then the cache is as it was.
 *
 * @throws ImageFileError for a damaged or foreign file, one of another tracelab, and where the disk is full
 */
export async function loadImage(path: string, progress: Progress): Promise<LoadedImage> {
  if (!existsSync(path))
    throw new ImageFileError(
      path,
      'does not exist',
      'Such a file is made with: npx tracelab image save FILE',
    );
  progress.step(`Unpack ${path}`);
  makePrivateFolder(cacheFolder());
  const staging = cacheFolder(`loading-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  try {
    const manifest = await unpack(path, staging, progress);
    return await takePlace(manifest, staging);
  } catch (error) {
    throw explainRead(path, error);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function unpack(path: string, staging: string, progress: Progress): Promise<ImageManifest> {
  const tar = extract();
  const total = statSync(path).size;
  let done = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      done += chunk.length;
      progress.fraction(done / total);
      next(null, chunk);
    },
  });
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  const unzipped = pipeline(source, watch, createGunzip({ chunkSize: 1 << 18 }), tar);
  unzipped.catch(() => {}); // it destroys the tar, whose reader below fails with the same
  let manifest: ImageManifest | undefined;
  let expected = new Map<string, FileSum>();
  for await (const entry of tar) {
    const { name } = entry.header;
    if (manifest === undefined) {
      if (name !== manifestName) throw foreignFile(path);
      manifest = parseManifest(path, (await buffer(entry)).toString('utf8'));
      requireWanted(path, manifest);
      expected = membersOf(manifest);
      requireRoom(path, expected);
      continue;
    }
    const sum = expected.get(name);
    if (sum === undefined)
      throw damagedFile(path, `it holds ${name}, which its list of contents does not name`);
    if (!(await unpackMember(entry, join(staging, name), sum)))
      throw damagedFile(path, `${name} is not what was saved`);
    expected.delete(name);
  }
  await unzipped;
  if (manifest === undefined) throw foreignFile(path);
  const [missing] = expected.keys();
  if (missing !== undefined) throw damagedFile(path, `${missing} is missing`);
  return manifest;
}

/** Says whether the file is the one whose sum was noted. */
async function unpackMember(from: Readable, file: string, sum: FileSum): Promise<boolean> {
  mkdirSync(dirname(file), { recursive: true });
  const hash = createHash('sha256');
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      next(null, chunk);
    },
  });
  await pipeline(from, watch, createWriteStream(file, { mode: sum.mode }));
  return hash.digest('hex') === sum.sha256;
}

function membersOf({ parts, snapshots }: ImageManifest): Map<string, FileSum> {
  const files = parts.flatMap((part) => part.files.map((sum) => [partMember(part, sum), sum] as const));
  return new Map([...files, ...snapshots.map((sum) => [snapshotMember(sum), sum] as const)]);
}

/** Parts of another recipe or agent would lie in the cache unused. */
function requireWanted(path: string, manifest: ImageManifest): void {
  const wanted = manifest.kernels.flatMap(partNames);
  const other = wanted.filter(
    ({ kind, digest }) => !manifest.parts.some((part) => part.kind === kind && part.digest === digest),
  );
  if (other.length === 0) return;
  const kinds = [...new Set(other.map(({ kind }) => kind))].join(', ');
  throw new ImageFileError(
    path,
    `was saved by another version of tracelab: its ${kinds} differ from those that this one uses`,
    'Use the same version on both machines, and save it anew.',
  );
}

function requireRoom(path: string, members: ReadonlyMap<string, FileSum>): void {
  const needed = [...members.values()].reduce((bytes, sum) => bytes + sum.bytes, 0);
  const { bavail, bsize } = statfsSync(cacheFolder());
  if (bavail * bsize > needed) return;
  throw diskFull(path, `it needs ${(needed / 1e9).toFixed(1)} GB in ${cacheFolder()}`);
}

async function takePlace(manifest: ImageManifest, staging: string): Promise<LoadedImage> {
  let alreadyThere = 0;
  for (const part of manifest.parts) {
    const folder = partFolder(part);
    if (existsSync(folder)) {
      alreadyThere += 1;
      continue;
    }
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(join(staging, part.kind, part.digest), folder);
    writeSums(part.kind, part.digest, part.files);
  }
  const { fitting, unfit } = await fittingSnapshots(manifest);
  for (const name of fitting) {
    mkdirSync(cacheFolder('snapshot'), { recursive: true });
    renameSync(join(staging, 'snapshot', name), cacheFolder('snapshot', name));
  }
  return { manifest, alreadyThere, snapshots: fitting, unfit };
}

async function fittingSnapshots({ kernels, snapshots, qemu, accelerator }: ImageManifest) {
  const names = snapshots.map(({ path }) => path);
  const { arch } = kernelRow(kernels[0] ?? defaultKernel);
  if (findProgram(qemuPrograms[arch]) === undefined) {
    return { fitting: names, unfit: `QEMU is not installed yet; they fit only QEMU ${qemu}` };
  }
  const here = await qemuVersion(arch);
  const tried = rememberedAccelerator(arch)?.name;
  const usable = kernels
    .map((kernel) => ({ kernel, arch: kernelRow(kernel).arch, digests: partDigests(kernel) }))
    .flatMap((parts) => candidates(parts.arch).flatMap((name) => snapshotNames(here, name, parts)));
  const fitting = names.filter((name) => usable.includes(name));
  const why = `they were made by QEMU ${qemu} under ${accelerator}, here is QEMU ${here}${tried === undefined ? '' : ` under ${tried}`}`;
  return { fitting, unfit: fitting.length === names.length ? undefined : why };
}

function candidates(arch: Architecture): readonly AcceleratorName[] {
  const tried = rememberedAccelerator(arch)?.name;
  return tried === undefined ? ['kvm', 'tcg'] : [tried];
}

function diskFull(path: string, need: string, cause?: unknown): ImageFileError {
  return new ImageFileError(
    path,
    `cannot be unpacked: the disk is full; ${need}`,
    'Make room, or set XDG_CACHE_HOME to another disk.',
    cause,
  );
}

function explainRead(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ImageFileError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, 'nothing of it was kept', error);
  if (code === 'Z_DATA_ERROR' && /incorrect header check/.test(error.message))
    return foreignFile(path, error);
  if (code.startsWith('Z_')) return damagedFile(path, `it cannot be decompressed (${error.message})`, error);
  if (/^(Unexpected end of data|Invalid tar header)/.test(error.message))
    return damagedFile(path, 'its tar archive breaks off', error);
  return error;
}
