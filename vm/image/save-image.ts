import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { ImageFileError } from '../../lib/errors/image-file-error.js';
import type { Architecture } from '../architecture.js';
import { defaultKernel, type KernelName, kernelRow } from '../kernels.js';
import { cacheFolder } from '../paths.js';
import type { Progress } from '../progress.js';
import { type AcceleratorName, rememberedAccelerator } from '../qemu/accelerator.js';
import { qemuVersion } from '../qemu/qemu.js';
import { snapshotNames } from '../snapshot-name.js';
import { type PartName, partFolder, partNames } from './built-parts.js';
import {
  type ImageManifest,
  imageFileVersion,
  manifestName,
  partMember,
  type SavedPart,
  snapshotMember,
} from './image-file.js';
import { buildParts, partDigests } from './parts.js';
import { type FileSum, notedSums, noteSums, sumOf } from './sums.js';

/** A file of the cache on its way into the tar. */
interface Member {
  readonly name: string;
  readonly file: string;
  readonly sum: FileSum;
}

/**
 * Writes all that machines with these kernels are made of into one file: root, kernels, agent, initramfs, and the saved clean machines
 * that there are. What is not built is built first. The file gets its name when it is whole.
 *
 * @param signal aborts the writing: nothing is left of it
 * @throws ImageFileError where the disk is full or the file cannot be written, and for a part that is not as it was built
 */
export async function saveImage(
  path: string,
  kernels: readonly KernelName[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<ImageManifest> {
  for (const kernel of kernels) await buildParts(kernel, progress);
  progress.step('Read what is to be saved');
  const manifest = await describe(kernels);
  progress.step(`Write ${path}`);
  const partial = `${path}.${process.pid}.partial`;
  try {
    await write(partial, manifest, progress, signal);
    renameSync(partial, path);
  } catch (error) {
    signal?.throwIfAborted();
    throw explainWrite(path, error);
  } finally {
    rmSync(partial, { force: true });
  }
  return manifest;
}

async function describe(kernels: readonly KernelName[]): Promise<ImageManifest> {
  const names = new Map(kernels.flatMap(partNames).map((part) => [`${part.kind}/${part.digest}`, part]));
  const parts: SavedPart[] = [];
  for (const part of names.values()) parts.push({ ...part, files: await sumsOf(part) });
  const { arch } = kernelRow(kernels[0] ?? defaultKernel);
  const qemu = await qemuVersion(arch);
  const accelerator = acceleratorOf(arch);
  const fitting = kernels
    .map((kernel) => ({ kernel, arch: kernelRow(kernel).arch, digests: partDigests(kernel) }))
    .flatMap((parts) => snapshotNames(qemu, acceleratorOf(parts.arch), parts))
    .filter((name) => existsSync(cacheFolder('snapshot', name)));
  const snapshots: FileSum[] = [];
  for (const name of fitting) snapshots.push(await sumOf(cacheFolder('snapshot'), name));
  const savedAt = new Date().toISOString();
  return {
    format: 'tracelab image',
    version: imageFileVersion,
    savedAt,
    kernels,
    parts,
    snapshots,
    qemu,
    accelerator,
  };
}

function acceleratorOf(arch: Architecture): AcceleratorName {
  return rememberedAccelerator(arch)?.name ?? 'tcg';
}

async function sumsOf(part: PartName): Promise<FileSum[]> {
  return notedSums(part.kind, part.digest) ?? (await noteSums(part.kind, part.digest, partFolder(part)));
}

function membersOf({ parts, snapshots }: ImageManifest): Member[] {
  return [
    ...parts.flatMap((part) =>
      part.files.map((sum) => ({ name: partMember(part, sum), file: join(partFolder(part), sum.path), sum })),
    ),
    ...snapshots.map((sum) => ({ name: snapshotMember(sum), file: cacheFolder('snapshot', sum.path), sum })),
  ];
}

async function write(
  path: string,
  manifest: ImageManifest,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<void> {
  const tar = pack();
  const members = membersOf(manifest);
  const total = members.reduce((bytes, { sum }) => bytes + sum.bytes, 0);
  let done = 0;
  const written = pipeline(
    tar,
    createGzip({ level: 1, chunkSize: 1 << 18 }),
    // Opened already: a stream that fails at once would open its file later, when it has been removed.
    createWriteStream(path, { fd: openSync(path, 'w', 0o644) }),
    signal === undefined ? {} : { signal },
  );
  const fed = (async () => {
    tar.entry({ name: manifestName }, JSON.stringify(manifest));
    for (const member of members) {
      await add(tar, member, (bytes) => {
        done += bytes;
        progress.fraction(done / total);
      });
    }
    tar.finalize();
  })();
  const [writing, feeding] = await Promise.allSettled([written, fed.catch((error) => tar.destroy(error))]);
  if (writing.status === 'rejected') throw writing.reason;
  if (feeding.status === 'rejected') throw feeding.reason;
}

/** A file that changed since it was built is not handed on. */
async function add(tar: Pack, { name, file, sum }: Member, read: (bytes: number) => void): Promise<void> {
  if (!existsSync(file) || statSync(file).size !== sum.bytes) throw changedPart(file);
  const hash = createHash('sha256');
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      read(chunk.length);
      next(null, chunk);
    },
  });
  const entry = tar.entry({ name, size: sum.bytes, mode: sum.mode });
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), watch, entry);
  if (hash.digest('hex') !== sum.sha256) throw changedPart(file);
}

function changedPart(file: string): ImageFileError {
  return new ImageFileError(
    file,
    'is not as it was built',
    'See: npx tracelab image verify. Remove the folder that it is in; the next start builds it anew.',
  );
}

function explainWrite(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const mend = 'Make room, or give a path on another disk. Nothing was left of it.';
    return new ImageFileError(path, 'cannot be written: the disk is full', mend, error);
  }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' || code === 'EISDIR' || code === 'ENOTDIR') {
    return new ImageFileError(
      path,
      `cannot be written (${code})`,
      'Give a path that you may write to.',
      error,
    );
  }
  return error;
}
