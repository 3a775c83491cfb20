import { createHash } from 'node:crypto';
import { cacheFolder } from '../base/cache-folder.js';
import { noteUse, readKept, writeKept } from '../base/kept-file.js';
import { mustRepeat } from '../base/replay-mode.js';
import { WorkloadError } from '../errors/workload-error.js';
import type { Target } from './target.js';

/** Where programs are kept on the target; gone with the next reset. */
const programFolder = '/run/tracelab/workloads';

const kind = 'programs';
/** Of a megabyte each. */
const mostKept = 200;

const options = '-O1 -Wall -pthread -D_GNU_SOURCE';

/** Linked statically, a program runs on any Linux of its architecture. Renamed, so that another never runs a half-written one. */
const compile = `if gcc ${options} -static -o "$1.$$" "$1.c" 2> /dev/null; then echo static; else gcc ${options} -o "$1.$$" "$1.c"; fi &&
mv "$1.$$" "$1"`;

/**
 * Compiles a C program on the target, once for each state of its source. Gives its path there. What was compiled is kept in the cache
 * of this machine, and comes from there to targets of the same architecture: a compiler takes seconds in an emulated machine.
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
  const digest = createHash('sha256').update(options).update(source).digest('hex').slice(0, 12);
  const program = `${programFolder}/${digest}/${name}`;
  if (await target.exists(program)) return program;
  await target.command(['mkdir', '-p', `${programFolder}/${digest}`]);
  // A recording has the compiler's run, so that a replay needs no cache.
  const entry = `${target.architecture}-${digest}-${name}`;
  const file = mustRepeat() ? undefined : cacheFolder(kind, entry);
  const kept = file === undefined ? undefined : await readKept(file);
  if (kept !== undefined) {
    await noteUse(kind, entry, mostKept);
    const beside = `${program}.${process.pid}`;
    await target.write(beside, kept, { mode: 0o755 });
    await target.command(['mv', beside, program]);
    return program;
  }
  await target.write(`${program}.c`, source);
  const compiled = await target.command(['sh', '-c', compile, 'compile', program], {
    reject: false,
    timeoutMs: 120_000,
  });
  if (compiled.failed)
    throw new WorkloadError(name, `cannot be compiled on ${target.name}: ${compiled.stderr.trim()}`);
  if (file !== undefined && compiled.stdout.trim() === 'static') {
    await writeKept(file, await target.read(program));
    await noteUse(kind, entry, mostKept);
  }
  return program;
}
