import { describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../lib/errors/unsupported-error.js';
import { BigintColumn } from '../../lib/events/bigint-column.js';
import { record } from '../../lib/record/record.js';
import type { Trace } from '../../lib/record/trace.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { emit, onMatch } from '../../lib/spec/histogram/action.js';
import { histogram } from '../../lib/spec/histogram/histogram.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import type { Spec } from '../../lib/spec/spec.js';
import { syntheticEvent } from '../../lib/spec/synthetic-event.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { trigger } from '../../lib/spec/trigger.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

/** The workload reads this many bytes from each of these files, in this order, and says so by itself: nobody else reads them. */
const sizes = [11, 222, 3333];
const program = `
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
__attribute__((noinline)) long weigh(long size, const char *name) { __asm__ volatile("" ::: "memory"); return size * 2 + name[0]; }
int main(void) {
  static char bytes[4096];
  const int sizes[] = {${sizes.join(', ')}};
  for (int i = 0; i < 3; i++) {
    char path[] = "/tmp/truth0";
    path[10] += i;
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    write(file, bytes, sizes[i]);
    lseek(file, 0, SEEK_SET);
    if (read(file, bytes, 4096) != sizes[i] || weigh(sizes[i], path) != sizes[i] * 2 + '/') return 1;
    close(file);
    unlink(path);
    signal(SIGUSR1, SIG_IGN);
    kill(getpid(), SIGUSR1);
  }
  return 0;
}
`;

/** What each kernel must see, or the feature that it must say that it lacks. */
const all = ['5.10', '6.1', '6.12', '6.12-rt', '7'] as const;

describe.each(all)('each mechanism on %s', (kernel) => {
  const machine = useMachine(kernel, 'mechanisms');
  const since = (...kernels: readonly string[]) => kernels.includes(kernel);
  const leavesNothing = async () => expect(await leftBehind(machine())).toEqual(nothing);

  /** Records the workload, whose own process is told apart by its name. */
  async function see(specs: readonly Spec[]): Promise<Trace> {
    const vm = machine();
    if (!(await vm.exists('/tmp/truth'))) {
      await vm.write('/tmp/truth.c', program);
      await vm.$`gcc -O1 -o /tmp/truth /tmp/truth.c`;
    }
    const trace = await record(vm, specs, { workload: vm.$`/tmp/truth`, follow: true });
    expect(trace.workload?.exitCode).toBe(0);
    return trace;
  }

  const own = (trace: Trace, spec: Spec) => trace.table(spec).where({ comm: 'truth' });
  const values = (trace: Trace, spec: Spec, column: string) =>
    own(trace, spec)
      .columnNamed(column)
      .toArray()
      .map((value) => (typeof value === 'bigint' ? Number(value) : value));

  /** What a kernel without the feature says. */
  async function lacks(specs: readonly Spec[], words: RegExp): Promise<void> {
    const vm = machine();
    const refused = record(vm, specs, { workload: vm.$`true` });
    await expect(refused).rejects.toThrow(UnsupportedError);
    await expect(refused).rejects.toThrow(words);
    await leavesNothing();
  }

  it('tracepoint: the signals that were sent', async () => {
    const spec = tracepoint('signal', 'signal_generate', { filter: 'sig == 10' });
    expect(values(await see([spec]), spec, 'sig')).toEqual([10, 10, 10]);
    await leavesNothing();
  });

  it('kprobe: the paths that were opened', async () => {
    const spec = kprobe('do_sys_openat2 dfd=%di:s32 path=+0(%si):ustring');
    const paths = values(await see([spec]), spec, 'path').filter((path) => String(path).startsWith('/tmp/'));
    expect(paths).toEqual(['/tmp/truth0', '/tmp/truth1', '/tmp/truth2']);
    await leavesNothing();
  });

  it('kretprobe: what reads returned', async () => {
    const spec = kretprobe('vfs_read $retval:s64', { filter: 'arg1 > 0 && arg1 < 4096' });
    expect(values(await see([spec]), spec, 'arg1')).toEqual(expect.arrayContaining(sizes));
    await leavesNothing();
  });

  it('fprobe and its exit: what reads were asked for, and returned', async () => {
    const entry = fprobe('f:reading vfs_read count=$arg3:u64');
    const exit = fexit('f:had_read vfs_read%return got=$retval:s64');
    const specs = [entry, exit];
    if (!since('6.12', '6.12-rt', '7')) return await lacks(specs, /fprobe/);
    const trace = await see(specs);
    expect(values(trace, entry, 'count')).toContain(4096);
    expect(values(trace, exit, 'got')).toEqual(expect.arrayContaining(sizes));
    await leavesNothing();
  });

  it('tprobe: a tracepoint with arguments of its own', async () => {
    const spec = tprobe('signal_generate sig');
    if (!since('6.12', '6.12-rt', '7')) return await lacks([spec], /tprobe/);
    expect(values(await see([spec]), spec, 'sig').filter((sig) => sig === 10)).toHaveLength(3);
    await leavesNothing();
  });

  it('eprobe: an event made of another event', async () => {
    const spec = eprobe('signal/signal_generate number=$sig:s32');
    if (!since('6.1', '6.12', '6.12-rt', '7')) return await lacks([spec], /eprobe/);
    expect(values(await see([spec]), spec, 'number').filter((sig) => sig === 10)).toHaveLength(3);
    await leavesNothing();
  });

  it('uprobe and uretprobe: a function of the program, found by its name', async () => {
    const entry = uprobe('/tmp/truth:weigh size=%di:s64 path=+0(%si):ustring');
    const exit = uretprobe('p:weighed /tmp/truth:weigh%return weight=$retval:s64');
    const trace = await see([entry, exit]);
    expect(values(trace, entry, 'size')).toEqual(sizes);
    expect(values(trace, entry, 'path')).toEqual(['/tmp/truth0', '/tmp/truth1', '/tmp/truth2']);
    expect(values(trace, exit, 'weight')).toEqual(sizes.map((size) => size * 2 + '/'.charCodeAt(0)));
    await leavesNothing();
  });

  it('synthetic event: made of two others by what they have in common', async () => {
    const made = syntheticEvent('truth_signal u64 took; int number');
    const begin = tracepoint('signal', 'signal_generate', {
      filter: 'sig == 10',
      trigger: histogram({
        keys: ['common_pid'],
        variables: { began: 'common_timestamp', number: 'sig' },
        when: 'sig == 10',
      }),
    });
    const end = tracepoint('raw_syscalls', 'sys_exit', {
      filter: 'id == 62',
      trigger: histogram({
        keys: ['common_pid'],
        variables: { took: 'common_timestamp-$began' },
        actions: [onMatch('signal:signal_generate', emit('truth_signal', '$took', '$number'))],
        when: 'id == 62',
      }),
    });
    if (kernel === '5.10') return await lacks([made, begin, end], /synthetic events/);
    const trace = await see([made, begin, end]);
    expect(values(trace, made, 'number')).toEqual([10, 10, 10]);
    const took = own(trace, made).columnNamed('took');
    expect(took).toBeInstanceOf(BigintColumn);
    const spans = own(trace, end)
      .columnNamed('ts')
      .toArray()
      .map((ts, row) => Number(ts) - Number(own(trace, begin).columnNamed('ts').at(row)));
    for (const [row, span] of spans.entries()) expect(Number(took.at(row)) - span).toBeLessThan(1_000_000);
    await leavesNothing();
  });

  it('function tracer: what was called', async () => {
    const spec = functionTracer({ filter: ['vfs_read', 'vfs_write'] });
    const called = values(await see([spec]), spec, 'function');
    expect(called.filter((name) => name === 'vfs_write')).toHaveLength(3);
    await leavesNothing();
  });

  it('function graph: calls with their durations, under one function', async () => {
    const spec = functionGraph({ functions: ['vfs_read'], filter: ['vfs_read', 'rw_verify_area'], depth: 2 });
    const trace = await see([spec]);
    const calls = trace.table(spec);
    expect(new Set(calls.column('function').toArray())).toEqual(new Set(['vfs_read', 'rw_verify_area']));
    const outer = calls.where({ function: 'vfs_read' }).row(0);
    const inner = calls.where({ function: 'rw_verify_area' }).row(0);
    expect(inner.ts).toBeGreaterThanOrEqual(outer.ts);
    expect(Number(inner.ts) + inner.duration_ns).toBeLessThanOrEqual(Number(outer.ts) + outer.duration_ns);
    expect([outer.depth, inner.depth]).toEqual([0, 1]);
    await leavesNothing();
  });

  it('arguments of functions, where the kernel has them, by the names of the prototype', async () => {
    const graph = functionGraph({ filter: ['vfs_read', 'vfs_write'], args: true });
    const called = functionTracer({ filter: ['vfs_write'], args: true });
    if (kernel !== '7') {
      await lacks([graph], /funcgraph-args/);
      return await lacks([called], /func-args/);
    }
    const written = sizes.map((size) =>
      expect.stringMatching(new RegExp(`^file=0x\\w+, buf=0x\\w+, count=${size}, pos=`)),
    );
    const calls = (await see([graph])).table(graph).where({ comm: 'truth', function: 'vfs_write' });
    expect(calls.columnNamed('args').toArray()).toEqual(written);
    expect(values(await see([called]), called, 'args')).toEqual(written);
    await leavesNothing();
  });

  it('function trigger: recording stops at a function', async () => {
    const stop = functionTracer({
      filter: ['vfs_write', 'vfs_unlink'],
      triggers: { vfs_unlink: trigger.traceoff({ count: 1 }) },
    });
    const called = values(await see([stop]), stop, 'function');
    expect(called.filter((name) => name === 'vfs_write')).toHaveLength(1);
    await leavesNothing();
  });
});

describe('options of the instance', () => {
  const machine = useMachine('6.12', 'options');

  it('overwrite off: the newest events are dropped and counted', async () => {
    const vm = machine();
    const enter = tracepoint('raw_syscalls', 'sys_enter');
    const workload = vm.$`perl -e ${'getppid() for 1..5000'}`;
    const trace = await record(vm, [enter], { workload, bufferKb: 16, traceOptions: { overwrite: false } });
    expect(trace.loss.perCpu.reduce((sum, { droppedEvents }) => sum + droppedEvents, 0)).toBeGreaterThan(
      1000,
    );
    expect(trace.loss.perCpu.every(({ overrun }) => overrun === 0)).toBe(true);
    const nosuch = record(vm, [enter], { workload: vm.$`true`, traceOptions: { nosuch: true } });
    await expect(nosuch).rejects.toThrow(/options\/nosuch/);
    expect(await leftBehind(vm)).toEqual(nothing);
  });
});
