import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WorkloadError } from '../../errors/workload-error.js';
import { compileProgram } from '../../target/compile-program.js';
import type { Target } from '../../target/target.js';
import { type Manifests, parseManifest, type WorkloadName } from './manifest.js';
import { runNonce } from './run-nonce.js';

/** The sources: beside this file in a checkout, four folders up from the compiled one. */
const sourceFolder = new URL(
  import.meta.url.includes('/dist/') ? '../../../../lib/lesson/workloads/' : './',
  import.meta.url,
);

/**
 * Runs a workload on the target and gives what it says that it did. The workload is a small C program that draws its own
 * counts, so that nobody can know them before; it is compiled on the target when it is first used, and kept (`compileProgram`).
 * Each run has a nonce of its own.
 *
 * Requires a C compiler on the target (the sandbox has one).
 *
 * @throws WorkloadError when it cannot be compiled, fails, or prints no manifest
 * @example
 * const truth = await runWorkload(vm, 'directories');
 * truth.calls.vfs_mkdir // how often process truth.pid called vfs_mkdir
 */
export async function runWorkload<N extends WorkloadName>(
  target: Target,
  name: N,
  ...args: readonly string[]
): Promise<Manifests[N]> {
  const program = await workloadProgram(target, name);
  const nonce = runNonce(name, args);
  const run = await target.command([program, nonce, ...args], { reject: false, timeoutMs: 30_000 });
  if (run.failed)
    throw new WorkloadError(name, `failed: ${run.stderr.trim() || `exit code ${run.exitCode}`}`);
  return parseManifest(name, nonce, run.stdout);
}

/** The compiled workload on the target. Gives its path. */
export async function workloadProgram(target: Target, name: WorkloadName): Promise<string> {
  return await compileProgram(
    target,
    name,
    readFileSync(fileURLToPath(new URL(`${name}.c`, sourceFolder)), 'utf8'),
  );
}
