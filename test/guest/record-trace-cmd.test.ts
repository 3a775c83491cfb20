import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../lib/formats/event-columns.js';
import { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import { record } from '../../lib/record/record.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';
import { asReport, parseReport } from './trace-cmd.js';
import { traceDat } from './trace-dat.js';

describe.each(['5.10', '6.1', '6.12', '7'] as const)('a recording on %s', (kernel) => {
  const machine = useMachine(kernel, 'record');

  it('equals what trace-cmd reads of the same run: count, order, times and fields', async () => {
    const vm = machine();
    const specs = [
      tracepoint('sched', 'sched_switch'),
      tracepoint('sched', 'sched_waking'),
      tracepoint('sched', 'sched_process_exec'),
      tracepoint('raw_syscalls', 'sys_enter'),
      tracepoint('raw_syscalls', 'sys_exit'),
      functionTracer({ filter: ['vfs_*'] }),
    ];
    const trace = await record(vm, specs, {
      workload: vm.$`sh -c ${'ls /etc > /dev/null; cat /etc/hostname; sleep 0.05; true | cat'}`,
      keepRaw: true,
    });
    expect(trace.workload?.exitCode).toBe(0);
    expect(trace.loss.total).toBe(0);
    const { raw } = trace;
    if (raw === undefined) throw new Error('the raw pages were not kept');
    await vm.write('/tmp/same-run.dat', await traceDat(await Tracefs.find(vm), raw));
    const { stdout } = await vm.$`trace-cmd report -t -R -i /tmp/same-run.dat`;
    const lines = parseReport(stdout);
    let rows = 0;
    for (const spec of specs) {
      const format = raw.formats.find(({ name }) => name === spec.name);
      if (format === undefined) throw new Error(`no format of ${spec.name}`);
      const table = trace.table(spec.name);
      const theirs = lines.filter(({ event }) => event === spec.name).map(({ text }) => text);
      expect(table.length, spec.name).toBeGreaterThan(0);
      expect(asReport(format, trace.tables.get(spec.name) ?? fail(spec.name))).toEqual(theirs);
      rows += table.length;
    }
    expect(lines).toHaveLength(rows);
    expect(await leftBehind(vm)).toEqual(nothing);
  });

  it('has names for functions, callers and tasks', async () => {
    const vm = machine();
    const trace = await record(vm, [functionTracer({ filter: ['vfs_read', 'vfs_open'] })], {
      workload: vm.$`cat /etc/hostname`,
      follow: true,
    });
    const calls = trace.table('function');
    expect(new Set(calls.column('function').toArray())).toEqual(new Set(['vfs_read', 'vfs_open']));
    expect(new Set(calls.column('comm').toArray())).toEqual(new Set(['cat']));
    expect(new Set(calls.column('pid').toArray())).toEqual(new Set([trace.workload?.pid]));
    expect(
      calls
        .column('parent')
        .toArray()
        .every((name) => /^[\w.]+$/.test(name)),
    ).toBe(true);
  });

  it('reads the formats of all events', async () => {
    const tracefs = await Tracefs.find(machine());
    const events = (await tracefs.events()).map((event) => event.split(':') as [string, string]);
    const formats = await tracefs.formats(events);
    expect(formats.length).toBeGreaterThan(500);
    for (const format of formats) {
      const columns = format.fields.flatMap(columnsOf);
      expect(columns.length, format.name).toBeGreaterThanOrEqual(format.fields.length);
      expect(format.common.map(({ name }) => name)).toContain('common_pid');
    }
  });
});

function fail(table: string): never {
  throw new Error(`no table ${table}`);
}
