import { type ChildProcess, spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sandbox } from '../../lib/machines/sandbox.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { compileProgram } from '../../lib/target/compile-program.js';
import { connect, down, up } from '../../vm/sandbox.js';
import { leftBehind, nothing } from './left-behind.js';

/** System calls in five batches: nanoseconds for each. */
const caller = `
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
static long now(void) { struct timespec at; clock_gettime(CLOCK_MONOTONIC, &at); return at.tv_sec * 1000000000L + at.tv_nsec; }
int main(void)
{
	for (int batch = 0; batch < 5; batch++) {
		long start = now();
		for (int call = 0; call < 20000; call++)
			syscall(SYS_getpgid, 0);
		printf("%.1f ", (now() - start) / 20000.0);
	}
	return 0;
}`;

describe('steady time', () => {
  let vm: Sandbox;
  beforeAll(async () => {
    const state = await up({ time: 'steady', label: 'test' });
    vm = new Sandbox(await connect(state), state);
  });
  afterAll(async () => {
    await vm.close();
    await down(vm.state.name);
  });

  const uptime = async () => Number((await vm.readText('/proc/uptime')).split(' ')[0]);

  it('goes on only while something is asked of the machine', async () => {
    const before = await uptime();
    await sleep(1000);
    expect((await uptime()) - before).toBeLessThan(0.5);
    await vm.wait(3000);
    const after = (await uptime()) - before;
    expect(after).toBeGreaterThanOrEqual(3);
    expect(after).toBeLessThan(4);
  });

  it('records for as long as it is told in the time of the machine, and says which that is', async () => {
    const trace = await vm.record([tracepoint('timer', 'timer_expire_entry')], { durationMs: 2000 });
    expect(trace.durationNs / 1e9).toBeGreaterThan(1.9);
    expect(trace.durationNs / 1e9).toBeLessThan(2.5);
    expect(trace.manifest.machine).toMatchObject({ time: 'steady', accelerator: 'tcg' });
    expect(String(trace)).toContain('steady time');
    expect(await leftBehind(vm)).toEqual(nothing);
  });

  it('serves two clients at once', async () => {
    const other = await connect(vm.state);
    const reads = Array.from({ length: 20 }, () => [
      vm.readText('/proc/version'),
      other.readText('/proc/version'),
    ]);
    expect(new Set(await Promise.all(reads.flat())).size).toBe(1);
    const [slow, quick] = [other.command(['sleep', '2']).start(), vm.readText('/proc/uptime')];
    await quick;
    await (await slow).result;
    await other.close();
  });

  it('gives the same digits from a checkpoint, with the host idle and with every core of it busy', async () => {
    const program = await compileProgram(vm, 'caller', caller);
    await vm.command([program]);
    await vm.checkpoint('test-steady');
    const digits: string[] = [];
    let hogs: ChildProcess[] = [];
    try {
      for (const busy of [false, false, true, true]) {
        if (busy && hogs.length === 0) hogs = cpus().map(() => spawn(process.execPath, ['-e', 'for (;;);']));
        await vm.restore('test-steady');
        digits.push((await vm.command([program])).stdout);
      }
    } finally {
      for (const hog of hogs) hog.kill('SIGKILL');
    }
    expect(digits[0]).toMatch(/^(\d+\.\d ){5}$/);
    expect(new Set(digits).size, digits.join('\n')).toBe(1);
  });
});
