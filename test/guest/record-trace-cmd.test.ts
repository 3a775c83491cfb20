import { describe, expect, it } from 'vitest';
import { decodeRingBuffer } from '../../lib/formats/decode-ring-buffer.js';
import { columnsOf } from '../../lib/formats/event-columns.js';
import type { EventFormat } from '../../lib/formats/event-format.js';
import { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import { drain } from '../../lib/record/drain.js';
import { record } from '../../lib/record/record.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';
import { asReport, parseReport } from './trace-cmd.js';
import { traceDat } from './trace-dat.js';

describe.each(['5.10', '6.1', '6.12', '6.12-rt', '7'] as const)('a recording on %s', (kernel) => {
  const machine = useMachine(kernel, 'record');

  it('equals what trace-cmd reads of the same run: count, order, times and fields', async () => {
    const vm = machine();
    const specs = [
      tracepoint('sched', 'sched_switch'),
      tracepoint('sched', 'sched_waking'),
      tracepoint('sched', 'sched_process_exec'),
      tracepoint('raw_syscalls', 'sys_enter'),
      tracepoint('raw_syscalls', 'sys_exit', { filter: 'ret >= 0' }),
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

  it('of every event there is equals it too: each event and stack, on which CPU, of which task, when', async () => {
    const vm = machine();
    const tracefs = await Tracefs.find(vm);
    const instance = await tracefs.createInstance('all-events');
    await instance.setTracing(false);
    await instance.setClock('mono');
    await instance.setBufferKb(16_000);
    const stacks = { file: 'events/sched/sched_switch/trigger', append: true };
    await instance.control({ file: 'events/enable', text: '1' });
    await instance.control({ ...stacks, text: 'stacktrace' });
    await instance.setTracing(true);
    await vm.$`sh -c ${'ls -l /etc > /dev/null; cat /proc/meminfo > /tmp/meminfo; sync; sleep 0.05'}`;
    await instance.setTracing(false);
    await instance.control({ ...stacks, text: '!stacktrace' });
    const [cpus, layout] = [await instance.cpus(), await instance.layout()];
    const stats = await instance.stats(cpus);
    const pages = await drain(instance, cpus, layout);
    await instance.remove();
    const formats = [...(await tracefs.ownFormats()), ...(await allFormats(tracefs))];
    const decoded = decodeRingBuffer(pages, layout, formats);
    expect(stats.map(({ cpu, entries }) => [cpu, entries])).toEqual([...decoded.eventsOfCpu]);
    expect(decoded).toMatchObject({
      damage: [],
      lost: [],
      unknown: new Map(),
      shortRecords: 0,
      cutValues: 0,
    });
    await vm.write('/tmp/all-events.dat', await traceDat(tracefs, { layout, formats, pages }));
    const { stdout } = await vm.$`trace-cmd report -t -R -i /tmp/all-events.dat`;
    const theirs = parseReport(stdout).map(({ event, text }) => `${event} ${text.split(' ', 3).join(' ')}`);
    const ours = [...decoded.tables].flatMap(([format, table]) =>
      asReport({ ...format, fields: [] }, table).map((text) => `${format.name} ${text}`),
    );
    expect(new Set(ours.map((line) => line.split(' ', 1)[0])).size).toBeGreaterThan(100);
    expect(ours.sort()).toEqual(theirs.sort());
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
    const formats = await allFormats(await Tracefs.find(machine()));
    expect(formats.length).toBeGreaterThan(500);
    for (const format of formats) {
      const columns = format.fields.flatMap(columnsOf);
      expect(columns.length, format.name).toBeGreaterThanOrEqual(format.fields.length);
      expect(format.common.map(({ name }) => name)).toContain('common_pid');
    }
  });
});

async function allFormats(tracefs: Tracefs): Promise<readonly EventFormat[]> {
  const events = (await tracefs.events()).map((event) => event.split(':') as [string, string]);
  return await tracefs.formats(events.filter(([system]) => system !== 'ftrace'));
}

function fail(table: string): never {
  throw new Error(`no table ${table}`);
}
