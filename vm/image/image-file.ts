import { ImageFileError } from '../../lib/errors/image-file-error.js';
import { type KernelName, kernels } from '../kernels.js';
import { type FileSum, type ImagePartKind, isImagePart } from './sums.js';

/** Raised when the layout of the file changes. */
export const imageFileVersion = 1;

/** The first member of the file: what it holds. The file is a gzip-compressed tar, which Node reads without any other program. */
export interface ImageManifest {
  readonly format: 'tracelab image';
  readonly version: number;
  readonly savedAt: string;
  readonly kernels: readonly KernelName[];
  readonly parts: readonly SavedPart[];
  /** Saved clean machines, which fit only the QEMU and the accelerator that made them. */
  readonly snapshots: readonly FileSum[];
  readonly qemu: string;
  readonly accelerator: string;
}

export interface SavedPart {
  readonly kind: ImagePartKind;
  readonly digest: string;
  readonly files: readonly FileSum[];
}

export const manifestName = 'manifest.json';

/** Where a part's file is in the tar. */
export function partMember({ kind, digest }: Pick<SavedPart, 'kind' | 'digest'>, { path }: FileSum): string {
  return `${kind}/${digest}/${path}`;
}

/** Where a saved machine is in the tar. */
export function snapshotMember({ path }: FileSum): string {
  return `snapshot/${path}`;
}

/**
 * Reads the first member of a file.
 *
 * @throws ImageFileError for a file of another program, or of a tracelab with another layout
 */
export function parseManifest(path: string, text: string): ImageManifest {
  const manifest = parseJson(text);
  if (manifest?.format !== 'tracelab image') throw foreignFile(path);
  if (manifest.version !== imageFileVersion) {
    throw new ImageFileError(
      path,
      `has version ${String(manifest.version)} of the layout, this tracelab reads version ${imageFileVersion}`,
      'Save it anew with the tracelab that is to load it.',
    );
  }
  if (!isManifest(manifest)) throw damagedFile(path, 'its list of contents makes no sense');
  return manifest;
}

export function foreignFile(path: string, cause?: unknown): ImageFileError {
  return new ImageFileError(
    path,
    'is no image of tracelab',
    'Such a file is made with: npx tracelab image save FILE',
    cause,
  );
}

export function damagedFile(path: string, problem: string, cause?: unknown): ImageFileError {
  return new ImageFileError(
    path,
    `is damaged: ${problem}`,
    'Fetch or save it again; nothing of it was taken.',
    cause,
  );
}

type Loose<T> = { readonly [Key in keyof T]?: unknown };

function parseJson(text: string): Loose<ImageManifest> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isManifest(value: Loose<ImageManifest>): value is ImageManifest {
  return (
    [value.savedAt, value.qemu, value.accelerator].every((text) => typeof text === 'string') &&
    isListOf(value.kernels, (name) => kernels.some((row) => row.name === name)) &&
    isListOf(value.parts, isPart) &&
    isListOf(value.snapshots, isSum)
  );
}

function isPart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, digest, files }: Loose<SavedPart> = value;
  return (
    typeof kind === 'string' &&
    isImagePart(kind) &&
    typeof digest === 'string' &&
    /^[0-9a-f]{16}$/.test(digest) &&
    isListOf(files, isSum)
  );
}

function isSum(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { path, bytes, mode, sha256 }: Loose<FileSum> = value;
  return (
    typeof path === 'string' &&
    isPlainPath(path) &&
    Number.isSafeInteger(bytes) &&
    Number.isSafeInteger(mode) &&
    typeof sha256 === 'string'
  );
}

/** A path that stays inside the folder that it is put into. */
function isPlainPath(path: string): boolean {
  return (
    path !== '' && path.split('/').every((word) => !['', '.', '..'].includes(word)) && !path.includes('\0')
  );
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
