import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareDebianVersions } from '../../lib/base/debian-version.js';
import { type KernelName, kernelRow, kernels } from '../kernels.js';
import { cacheFolder } from '../paths.js';
import { partDigests } from './parts.js';

/** Versions by package. */
export type PackageVersions = ReadonlyMap<string, string>;

/** The packages of each part of the image: `root`, `kernel 6.12`, `root arm64`, and so on. */
export type ImageLock = ReadonlyMap<string, PackageVersions>;

/** What the image was last tested with; `tracelab image lock` writes it. */
export const lockFile = fileURLToPath(
  new URL(
    import.meta.url.includes('/dist/') ? '../../../vm/image/image.lock' : 'image.lock',
    import.meta.url,
  ),
);

/** A package that is not what the lock says. */
export interface Drift {
  readonly package: string;
  readonly change: 'added' | 'gone' | 'newer' | 'older';
  readonly locked?: string;
  readonly built?: string;
}

/** The committed lock. */
export function readLock(): ImageLock {
  return parseLock(readFileSync(lockFile, 'utf8'));
}

/** Sections `[part]` with a line `package version` for each package. */
export function parseLock(text: string): ImageLock {
  const lock = new Map<string, Map<string, string>>();
  let part = new Map<string, string>();
  for (const line of text.split('\n')) {
    const title = /^\[(.+)\]$/.exec(line)?.[1];
    if (title !== undefined) {
      part = new Map();
      lock.set(title, part);
    } else if (line !== '' && !line.startsWith('#')) {
      const [name = '', version = ''] = line.split(' ');
      part.set(name, version);
    }
  }
  return lock;
}

export function formatLock(lock: ImageLock): string {
  const sections = [...lock].map(
    ([part, packages]) =>
      `\n[${part}]\n${[...packages].map(([name, version]) => `${name} ${version}\n`).join('')}`,
  );
  return `# Debian packages of the image as it was last tested. Written by: npx tracelab image lock\n${sections.join('')}`;
}

/** What the parts that are built hold. */
export function builtPackages(names: readonly KernelName[] = kernels.map(({ name }) => name)): ImageLock {
  const lock = new Map<string, PackageVersions>();
  for (const name of names) {
    const { root, kernel } = partDigests(name);
    const { arch } = kernelRow(name);
    lock.set(arch === 'x86_64' ? 'root' : `root ${arch}`, packagesIn(cacheFolder('root', root)));
    lock.set(`kernel ${name}`, packagesIn(cacheFolder('kernel', kernel)));
  }
  return lock;
}

/** Package by package, what is not as the lock says. */
export function compareWithLock(locked: PackageVersions, built: PackageVersions): Drift[] {
  const names = [...new Set([...locked.keys(), ...built.keys()])].sort();
  return names.flatMap((name) => driftOf(name, locked.get(name), built.get(name)) ?? []);
}

function driftOf(name: string, locked: string | undefined, built: string | undefined): Drift | undefined {
  if (locked === undefined) return { package: name, change: 'added', ...(built !== undefined && { built }) };
  if (built === undefined) return { package: name, change: 'gone', locked };
  const order = compareDebianVersions(built, locked);
  return order === 0 ? undefined : { package: name, change: order > 0 ? 'newer' : 'older', locked, built };
}

function packagesIn(folder: string): PackageVersions {
  const lines = readFileSync(join(folder, 'packages.lock'), 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [name = '', version = ''] = line.split(' ');
      return [name, version];
    }),
  );
}
