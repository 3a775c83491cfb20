import { createHash } from 'node:crypto';
import { NoSuchFileError } from '../errors/no-such-file-error.js';
import type { Target } from '../target/target.js';
import { parseBuildId } from './build-id.js';

export interface LoadedModule {
  readonly name: string;
  readonly size: string;
  readonly buildId: string | undefined;
}

/** Which kernel it is, and with what it was extended. */
export interface KernelIdentity {
  readonly release: string;
  readonly buildId: string | undefined;
  readonly modules: readonly LoadedModule[];
  /** The same for the same build with the same modules. */
  readonly key: string;
}

/** Looks which kernel runs on a target, in two round trips. */
export async function identify(target: Target): Promise<KernelIdentity> {
  const [release, modules, notes] = await target.readMany([
    '/proc/sys/kernel/osrelease',
    '/proc/modules',
    '/sys/kernel/notes',
  ]);
  const names = textOf(modules)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([name = '', size = '']) => ({ name, size }));
  const ids = await target.readMany(names.map(({ name }) => `/sys/module/${name}/notes/.note.gnu.build-id`));
  const loaded = names
    .map((module, index) => ({ ...module, buildId: buildIdOf(ids[index]) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const key = createHash('sha256')
    .update(JSON.stringify([buildIdOf(notes), textOf(release), loaded]))
    .digest('hex');
  return { release: textOf(release).trim(), buildId: buildIdOf(notes), modules: loaded, key };
}

function textOf(content: Uint8Array | Error | undefined): string {
  if (content === undefined || content instanceof NoSuchFileError) return '';
  if (content instanceof Error) throw content;
  return Buffer.from(content).toString('utf8');
}

function buildIdOf(notes: Uint8Array | Error | undefined): string | undefined {
  if (notes === undefined || notes instanceof NoSuchFileError) return undefined;
  if (notes instanceof Error) throw notes;
  return parseBuildId(notes);
}
