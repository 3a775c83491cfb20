import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NoSuchPathError } from '../lib/errors/no-such-path-error.js';
import { TracelabError } from '../lib/errors/tracelab-error.js';
import { projectFolder } from './project.js';

/** A module of the user's, and what it was made from. */
export interface UserModule {
  readonly exports: { readonly default?: unknown };
  /** Digest of its source and of all that it imports of the user's. */
  readonly digest: string;
}

/**
 * Loads a TypeScript or JavaScript file from anywhere, which may import `tracelab` and files beside it. One of the project's own has been
 * compiled with it.
 *
 * @throws NoSuchPathError; TracelabError with the compiler's words
 */
export async function loadUserModule(path: string): Promise<UserModule> {
  const file = resolve(path);
  if (!existsSync(file)) throw new NoSuchPathError(path);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const inProject = relative(projectFolder, file);
  const compiled = join(projectFolder, 'dist', inProject.replace(/\.ts$/, '.js'));
  if (!inProject.startsWith('..') && existsSync(compiled))
    return { exports: await load(compiled), digest: digest(readFileSync(file)) };
  const code = await bundle(file);
  const folder = join(projectFolder, '.tracelab', 'modules'); // from here `tracelab` is found
  mkdirSync(folder, { recursive: true });
  const made = join(folder, `${basename(file)}-${digest(code)}.mjs`);
  writeFileSync(made, code);
  return { exports: await load(made), digest: digest(code) };
}

async function bundle(file: string): Promise<Uint8Array> {
  try {
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: ['tracelab'],
      logLevel: 'silent',
    });
    return outputFiles[0]?.contents ?? new Uint8Array();
  } catch (error) {
    throw new TracelabError(`${file} cannot be compiled: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

async function load(file: string): Promise<UserModule['exports']> {
  return (await import(pathToFileURL(file).href)) as UserModule['exports'];
}
