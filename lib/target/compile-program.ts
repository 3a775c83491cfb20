import { createHash } from 'node:crypto';
import { WorkloadError } from '../errors/workload-error.js';
import type { Target } from './target.js';

/** Where programs are kept on the target; gone with the next reset. */
const programFolder = '/run/tracelab/workloads';

/**
 * Compiles a C program on the target, once for each state of its source. Gives its path there.
 *
 * Requires a C compiler on the target (the sandbox has one).
 *
 * @param name what the program is called, and the process that runs it
 * @throws WorkloadError with the compiler's words
 * @example
 * const spin = await compileProgram(vm, 'spin', 'int main(void) { for (int i = 0; i < 1000000; i++) __asm__(""); }');
 * await vm.command([spin]);
 */
export async function compileProgram(target: Target, name: string, source: string): Promise<string> {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 12);
  const program = `${programFolder}/${digest}/${name}`;
  if (await target.exists(program)) return program;
  await target.command(['mkdir', '-p', `${programFolder}/${digest}`]);
  await target.write(`${program}.c`, source);
  // Compiled beside its place and renamed, so that another never runs a half-written program.
  const compiled = await target.command(
    [
      'sh',
      '-c',
      'gcc -O1 -Wall -pthread -D_GNU_SOURCE -o "$1.$$" "$1.c" && mv "$1.$$" "$1"',
      'compile',
      program,
    ],
    { reject: false, timeoutMs: 120_000 },
  );
  if (compiled.failed)
    throw new WorkloadError(name, `cannot be compiled on ${target.name}: ${compiled.stderr.trim()}`);
  return program;
}
