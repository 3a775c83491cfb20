import { describe, expect, it } from 'vitest';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

describe('watch', () => {
  const machine = useMachine('6.12', 'watch');
  const leavesNothing = async () => expect(await leftBehind(machine())).toEqual(nothing);
  const fork = tracepoint('sched', 'sched_process_fork', { filter: 'parent_comm == "sh"' });

  it('gives batches while the workload runs, which together are all that it did', async () => {
    const vm = machine();
    const workload = vm.$`sh -c ${'for i in 1 2 3 4 5 6 7 8 9 10; do /bin/sleep 0.1; done'}`;
    const open = kprobe`do_sys_openat2 path=+0(%si):ustring`;
    const sizes: number[] = [];
    let opened = 0;
    let lastNs = 0n;
    for await (const batch of vm.watch([fork, open], { workload, everyMs: 100, follow: true })) {
      sizes.push(batch.table(fork).length);
      opened += batch.table(open).length;
      for (const ns of batch.table(fork).column('ts').toArray()) {
        expect(ns).toBeGreaterThan(lastNs);
        lastNs = ns;
      }
      expect(batch.loss.perCpu.every(({ overrun }) => overrun === 0)).toBe(true);
    }
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(2);
    expect(opened).toBeGreaterThan(10);
    await leavesNothing();
  });

  it('ends when nobody takes more, and leaves nothing', async () => {
    const vm = machine();
    for await (const _ of vm.watch([fork], { durationMs: 60_000, everyMs: 50 })) break;
    await leavesNothing();
  });

  it('ends when it is told to', async () => {
    const vm = machine();
    const over = new AbortController();
    const watching = async () => {
      for await (const _ of vm.watch([fork], { durationMs: 60_000, everyMs: 50, signal: over.signal }))
        over.abort(new Error('enough'));
    };
    await expect(watching()).rejects.toThrow('enough');
    await leavesNothing();
  });

  it('says what was lost between two looks', async () => {
    const vm = machine();
    const enter = tracepoint('raw_syscalls', 'sys_enter');
    let lost = 0;
    const workload = vm.$`sh -c ${"perl -e 'getppid() for 1..50000'"}`;
    for await (const batch of vm.watch([enter], { workload, everyMs: 100, bufferKb: 16 }))
      lost += batch.loss.total;
    expect(lost).toBeGreaterThan(0);
    await leavesNothing();
  });

  it('has all that happened, seen or lost, also of a buffer that is too small', async () => {
    const vm = machine();
    const calls = 20_000;
    const enter = tracepoint('raw_syscalls', 'sys_enter', { filter: 'id == 110' });
    const workload = vm.$`perl -e ${`getppid() for 1..${calls}`}`;
    let [seen, lost] = [0, 0];
    for await (const batch of vm.watch([enter], { workload, everyMs: 20, bufferKb: 8, follow: true })) {
      seen += batch.table(enter).length;
      lost += batch.loss.total;
    }
    expect(seen + lost).toBe(calls);
    expect(seen).toBeGreaterThan(0);
    await leavesNothing();
  });

  it('keeps up, or says that it does not, when everything is traced', async () => {
    const vm = machine();
    let [seen, lost] = [0, 0];
    for await (const batch of vm.watch([functionTracer()], {
      durationMs: 3000,
      everyMs: 200,
      bufferKb: 64,
    })) {
      seen += batch.table('function').length;
      lost += batch.loss.total;
    }
    expect(seen).toBeGreaterThan(1000);
    expect(lost).toBeGreaterThan(0);
    await leavesNothing();
  });
});
