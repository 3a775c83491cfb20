import { describe, expect, it } from 'vitest';
import { record } from '../../lib/record/record.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

describe.each(['6.12', '5.10', '7'] as const)('each mechanism on %s', (kernel) => {
  const machine = useMachine(kernel, 'mechanisms');
  const leavesNothing = async () => expect(await leftBehind(machine())).toEqual(nothing);

  it('kprobe: the paths that a command opens', async () => {
    const vm = machine();
    const open = kprobe`do_sys_openat2 dfd=%di:s32 path=+0(%si):ustring`;
    const trace = await record(vm, [open], {
      workload: vm.$`cat /etc/hostname /etc/os-release`,
      follow: true,
    });
    const paths = trace.table(open).columnNamed('path');
    expect(paths.toArray()).toEqual(expect.arrayContaining(['/etc/hostname', '/etc/os-release']));
    expect(trace.loss.perCpu.map(({ overrun }) => overrun)).toEqual([0, 0]);
    await leavesNothing();
  });

  it('function graph: calls with their durations, under one function', async () => {
    const vm = machine();
    const graph = functionGraph({
      functions: ['vfs_read'],
      filter: ['vfs_read', 'rw_verify_area'],
      depth: 2,
    });
    const trace = await record(vm, [graph], { workload: vm.$`cat /etc/hostname`, follow: true });
    const calls = trace.table(graph);
    expect(new Set(calls.column('function').toArray())).toEqual(new Set(['vfs_read', 'rw_verify_area']));
    const outer = calls.where({ function: 'vfs_read' }).row(0);
    const inner = calls.where({ function: 'rw_verify_area' }).row(0);
    expect(inner.ts).toBeGreaterThanOrEqual(outer.ts);
    expect(Number(inner.ts) + inner.duration_ns).toBeLessThanOrEqual(Number(outer.ts) + outer.duration_ns);
    expect([outer.depth, inner.depth]).toEqual([0, 1]);
    await leavesNothing();
  });
});
