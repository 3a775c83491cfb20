import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../lib/base/cache-folder.js';
import { WorkloadError } from '../../lib/errors/workload-error.js';
import { compileProgram } from '../../lib/target/compile-program.js';
import { useMachine } from './guest-machine.js';

/** A program that nobody has compiled before. */
const name = `said-${randomBytes(4).toString('hex')}`;
const source = `#include <stdio.h>
int main(void) { FILE *f = fopen("/proc/self/comm", "r"); char s[64]; puts(f && fgets(s, sizeof s, f) ? s : "?"); }`;
const kept = () => readdirSync(cacheFolder('programs')).filter((file) => file.endsWith(name));

describe('a program for the target', () => {
  const machine = useMachine('6.12', 'compile');
  const isCompiledAndRuns = async () => {
    const program = await compileProgram(machine(), name, source);
    expect((await machine().command([program])).stdout.trim()).toBe(name.slice(0, 15));
    expect(await compileProgram(machine(), name, source)).toBe(program);
    return await machine().exists(`${program}.c`); // where it was compiled, there is its source
  };
  afterAll(() => {
    for (const file of kept()) rmSync(cacheFolder('programs', file));
  });

  it('is compiled once, and after a reset it comes from the cache', async () => {
    expect(await isCompiledAndRuns()).toBe(true);
    expect(kept()).toHaveLength(1);
    await machine().reset();
    expect(await isCompiledAndRuns()).toBe(false);
  });

  it('is compiled again where what was kept is damaged', async () => {
    const [file = ''] = kept();
    writeFileSync(join(cacheFolder('programs'), file), 'x'.repeat(1000));
    await machine().reset();
    expect(await isCompiledAndRuns()).toBe(true);
    expect(kept()).toHaveLength(1);
  });

  it('is an error with the compiler’s words where it cannot be compiled', async () => {
    const compiled = compileProgram(machine(), 'broken', 'int main(void) { return nothing; }');
    await expect(compiled).rejects.toThrow(WorkloadError);
    await expect(compiled).rejects.toThrow('nothing');
  });
});
