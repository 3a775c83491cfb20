import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { InUseError } from '../../lib/errors/in-use-error.js';
import { record } from '../../lib/record/record.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { connect } from '../../vm/sandbox.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

describe('recordings at once', () => {
  const machine = useMachine('6.12', 'concurrency');
  const leavesNothing = async () => expect(await leftBehind(machine())).toEqual(nothing);

  it('do not see each other, also with probes of the same name, of one session or of two', async () => {
    const vm = machine();
    const other = await connect(vm.state);
    const files = ['/etc/hostname', '/etc/os-release', '/etc/passwd'];
    const traces = await Promise.all(
      files.map(async (file, index) => {
        const target = index === 2 ? other : vm;
        const open = kprobe`do_sys_openat2 path=+0(%si):ustring`;
        const trace = await record(target, [open], { workload: target.$`cat ${file}`, follow: true });
        return trace.table(open).columnNamed('path').toArray();
      }),
    );
    for (const [index, paths] of traces.entries())
      expect(files.filter((file) => paths.includes(file))).toEqual([files[index]]);
    await other.close();
    await leavesNothing();
  });

  it('with a setting that the kernel has only once: the second says so, the first is not disturbed', async () => {
    const vm = machine();
    const graph = (name: string) => functionGraph({ functions: [name], filter: [name] });
    const first = record(vm, [graph('vfs_read')], { workload: vm.$`sh -c ${'sleep 1; cat /etc/hostname'}` });
    await sleep(500);
    const second = record(vm, [graph('vfs_write')], { workload: vm.$`true` });
    await expect(second).rejects.toThrow(InUseError);
    await expect(second).rejects.toThrow(/set_graph_function.*is in use by the recording tracelab-/);
    const functions = new Set((await first).table('function_graph').column('function').toArray());
    expect(functions).toEqual(new Set(['vfs_read']));
    await leavesNothing();
  });

  it('leave the machine reachable when everything is traced, and say what was lost', async () => {
    const vm = machine();
    const other = await connect(vm.state);
    const recording = record(vm, [functionTracer()], {
      workload: vm.$`sh -c ${'for i in 1 2 3 4 5 6 7 8; do ls -lR /etc; done > /dev/null'}`,
      bufferKb: 256,
    });
    let answers = 0;
    let isOver = false;
    void recording.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      expect((await other.readText('/proc/uptime')).length).toBeGreaterThan(3);
      answers++;
      await sleep(100);
    }
    const trace = await recording;
    expect(answers).toBeGreaterThan(5);
    expect(trace.loss.total).toBeGreaterThan(trace.table('function').length);
    expect(trace.manifest.rawBytes).toBeLessThan(2 * 1024 * 1024);
    await other.close();
    await leavesNothing();
  });
});

describe('function graph on a kernel that has it once', () => {
  const machine = useMachine('5.10', 'concurrency');

  it('is refused to a second, with who has it', async () => {
    const vm = machine();
    const graph = functionGraph({ filter: ['vfs_read'] });
    const first = record(vm, [graph], { workload: vm.$`sh -c ${'sleep 1; cat /etc/hostname'}` });
    await sleep(600);
    const second = record(vm, [graph], { workload: vm.$`true` });
    await expect(second).rejects.toThrow(/function_graph, which this kernel can have only once, is in use/);
    expect((await first).table(graph).length).toBeGreaterThan(0);
    expect(await leftBehind(vm)).toEqual(nothing);
  });
});
