import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WorkloadError } from '../../errors/workload-error.js';
import type { Target } from '../../target/target.js';
import { type Manifests, parseManifest, type WorkloadName } from './manifest.js';
import { runNonce } from './run-nonce.js';

/** The sources: beside this file in a checkout, four folders up from the compiled one. */
const sourceFolder = new URL(
  import.meta.url.includes('/dist/') ? '../../../../lib/lesson/workloads/' : './',
  import.meta.url,
);
/** Where programs are kept on the target; gone with the next reset. */
const programFolder = '/run/tracelab/workloads';

/**
 * Runs a workload on the target and gives what it says that it did. The workload is a small C program that draws its own
 * counts, so that nobody can know them before; it is compiled on the target when it is first used there (about a second).
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

/** The compiled workload on the target; compiles it once for each state of its source. Gives its path. */
export async function workloadProgram(target: Target, name: WorkloadName): Promise<string> {
  const source = readFileSync(fileURLToPath(new URL(`${name}.c`, sourceFolder)));
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 12);
  const program = `${programFolder}/${name}-${digest}`;
  if (await target.exists(program)) return program;
  await target.command(['mkdir', '-p', programFolder]);
  await target.write(`${program}.c`, source);
  // Compiled beside its place and renamed, so that another checker never runs a half-written program.
  const compiled = await target.command(
    ['sh', '-c', 'gcc -O1 -Wall -o "$1.$$" "$1.c" && mv "$1.$$" "$1"', 'compile', program],
    { reject: false, timeoutMs: 60_000 },
  );
  if (compiled.failed)
    throw new WorkloadError(name, `cannot be compiled on ${target.name}: ${compiled.stderr.trim()}`);
  return program;
}
