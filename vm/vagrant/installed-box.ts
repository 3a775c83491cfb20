import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { BoxOutdatedError } from '../../lib/errors/box-outdated-error.js';
import { KernelNotInBoxError } from '../../lib/errors/kernel-not-in-box-error.js';
import { type KernelName, kernels } from '../kernels.js';
import { type BoxProvider, boxDigest } from './box.js';

export const boxName = 'tracelab/sandbox';

/** What a box says of itself, in its metadata.json. */
export interface BoxAbout {
  readonly version: string;
  readonly provider: string;
  readonly digest: string;
  readonly kernels: readonly KernelName[];
}

/** The project's own box as Vagrant has it: the newest version for this provider. Vagrant itself would take seconds to say. */
export function installedBox(provider: BoxProvider): BoxAbout | undefined {
  const folder = join(vagrantHome(), 'boxes', boxName.replace('/', '-VAGRANTSLASH-'));
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .map((version) => join(folder, version, provider, 'metadata.json'))
    .filter(existsSync)
    .map((file) => parseAbout(readFileSync(file, 'utf8'), file))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }))
    .pop();
}

/**
 * Sees to it that the box, if there is one, is made from the parts that this tracelab would make it from, and has the kernel.
 *
 * @throws BoxOutdatedError, KernelNotInBoxError
 */
export function requireCurrentBox(provider: BoxProvider, kernel?: KernelName): void {
  const box = installedBox(provider);
  if (box === undefined) return;
  if (kernel !== undefined && !box.kernels.includes(kernel))
    throw new KernelNotInBoxError(kernel, box.kernels);
  const wanted = boxDigest(provider, box.kernels);
  if (box.digest === wanted) return;
  throw new BoxOutdatedError(
    `The box ${boxName} ${box.version}`,
    box.digest,
    wanted,
    'Make a new one, and a machine from it: npx tracelab box build && npx tracelab down --vagrant && npx tracelab up --vagrant',
  );
}

function vagrantHome(): string {
  return process.env.VAGRANT_HOME || join(homedir(), '.vagrant.d');
}

function parseAbout(text: string, file: string): BoxAbout {
  const about: unknown = JSON.parse(text);
  if (!isAbout(about))
    throw new BoxOutdatedError(`The box of ${file}`, 'unknown', 'a box with its digest', mend);
  return about;
}

const mend = 'Make a new one: npx tracelab box build';

function isAbout(value: unknown): value is BoxAbout {
  if (typeof value !== 'object' || value === null) return false;
  const about = value as Partial<Record<keyof BoxAbout, unknown>>;
  const names: readonly string[] = kernels.map(({ name }) => name);
  return (
    [about.version, about.provider, about.digest].every((field) => typeof field === 'string') &&
    Array.isArray(about.kernels) &&
    about.kernels.every((name) => names.includes(name))
  );
}
