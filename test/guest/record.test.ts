import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { decodeRingBuffer } from '../../lib/formats/decode-ring-buffer.js';
import { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import { drain } from '../../lib/record/drain.js';
import { record } from '../../lib/record/record.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { down } from '../../vm/sandbox.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

const switches = tracepoint('sched', 'sched_switch');

describe('record', () => {
  const machine = useMachine('6.12', 'record');
  const leavesNothing = async () => expect(await leftBehind(machine())).toEqual(nothing);

  it('says how it was made', async () => {
    const vm = machine();
    const trace = await record(vm, [switches], { workload: vm.$`true`, bufferKb: 100, clock: 'boot' });
    expect(trace.manifest).toMatchObject({
      target: 'sandbox',
      kernel: vm.release,
      clock: 'boot',
      cpus: 2,
      specs: ['echo 1 > events/sched/sched_switch/enable'],
      workload: ['true'],
      followed: false,
    });
    expect(trace.manifest.bufferKb).toBeGreaterThanOrEqual(100);
    const uptimeNs = Number((await vm.readText('/proc/uptime')).split(' ')[0]) * 1e9;
    expect(Number(trace.endNs)).toBeLessThan(uptimeNs + 1e9);
    expect(trace.endNs).toBeGreaterThan(trace.startNs);
    await leavesNothing();
  });

  it('follows a command and what it starts, and nobody else', async () => {
    const vm = machine();
    const enter = tracepoint('raw_syscalls', 'sys_enter');
    const trace = await record(vm, [enter, functionTracer({ filter: ['vfs_*'] })], {
      workload: vm.$`sh -c ${'cat /etc/hostname; ls /; :'}`,
      follow: true,
    });
    expect(new Set(trace.table(enter).column('comm').toArray())).toEqual(new Set(['sh', 'cat', 'ls']));
    const called = new Set(trace.table('function').column('comm').toArray());
    expect(called.has('cat') && called.has('ls')).toBe(true);
    expect(called.has('init')).toBe(false);
    await leavesNothing();
  });

  it('gives an empty table for an event that did not come', async () => {
    const vm = machine();
    const kill = tracepoint('signal', 'signal_generate', { filter: 'sig == 63' });
    const trace = await record(vm, [kill], { workload: vm.$`true` });
    expect(trace.table(kill).length).toBe(0);
    expect(trace.table(kill).columnNames).toEqual(
      expect.arrayContaining(['ts', 'cpu', 'pid', 'comm', 'sig', 'event_comm', 'event_pid']),
    );
  });

  it('holds the marks of others and of functions', async () => {
    const vm = machine();
    const trace = await record(vm, [switches], {
      workload: async () => {
        const [instance = ''] = (await (await Tracefs.find(vm)).instances()).filter((name) =>
          name.includes(vm.session),
        );
        await (await Tracefs.find(vm)).instance(instance).mark('here');
      },
    });
    expect(trace.table('print').column('buf').toArray()).toEqual(['here\n']);
  });

  it('gives the trace when the workload fails, and its result', async () => {
    const vm = machine();
    const failed = await record(vm, [switches], { workload: vm.$`sh -c ${'echo no >&2; exit 3'}` });
    expect(failed.workload).toMatchObject({ exitCode: 3, failed: true, stderr: 'no' });
    expect(String(failed)).toContain('the workload ended with exit code 3: no');
    const thrown = await record(vm, [switches], { workload: () => Promise.reject(new Error('mine')) });
    expect(thrown.workloadError).toMatchObject({ message: 'mine' });
    await leavesNothing();
  });

  it('ends the workload when the time is over', async () => {
    const vm = machine();
    const trace = await record(vm, [switches], { workload: vm.$`sleep 987`, durationMs: 100 });
    expect(trace.workload).toMatchObject({ signal: 'SIGKILL' });
    expect(trace.durationNs).toBeGreaterThan(90e6);
    await leavesNothing();
    expect((await vm.$({ reject: false })`pgrep -x sleep`).stdout).toBe('');
  });

  it('gives up when it is told to, and leaves nothing', async () => {
    const vm = machine();
    const giveUp = new AbortController();
    const recording = record(vm, [switches], { workload: vm.$`sleep 987`, signal: giveUp.signal });
    setTimeout(() => giveUp.abort(new Error('enough')), 500);
    await expect(recording).rejects.toThrow('enough');
    await leavesNothing();
    expect((await vm.$({ reject: false })`pgrep -x sleep`).stdout).toBe('');
  });

  it('works several times at once', async () => {
    const vm = machine();
    const traces = await Promise.all(
      ['a', 'b', 'c'].map((word) => record(vm, [switches], { workload: vm.$`echo ${word}` })),
    );
    expect(traces.map(({ workload }) => workload?.stdout)).toEqual(['a', 'b', 'c']);
    await leavesNothing();
  });
});

describe('loss', () => {
  const machine = useMachine('6.12', 'record');
  const writes = tracepoint('raw_syscalls', 'sys_enter', { filter: 'id == 1' });

  it('and what is there make up all that happened', async () => {
    const vm = machine();
    const load = () => vm.$`dd if=/dev/zero of=/dev/null bs=1 count=20000`;
    const whole = await record(vm, [writes], { workload: load(), follow: true });
    expect(whole.loss.total).toBe(0);
    expect(String(whole.loss)).toBe('lost nothing');
    const happened = whole.table(writes).length;
    expect(happened).toBeGreaterThanOrEqual(20000);
    const part = await record(vm, [writes], { workload: load(), follow: true, bufferKb: 16 });
    expect(part.table(writes).length + part.loss.total).toBe(happened);
    expect(part.loss.total).toBeGreaterThan(10000);
    expect(String(part.loss)).toMatch(
      /^lost [\d,]+ events \(CPU \d: [\d,]+ overwritten.*a larger bufferKb holds more$/,
    );
  });

  it('is what the kernel counts, in total and in the pages', async () => {
    const vm = machine();
    const trace = await record(vm, [tracepoint('raw_syscalls', 'sys_enter')], {
      workload: vm.$`dd if=/dev/zero of=/dev/null bs=1 count=3000`,
      bufferKb: 16,
    });
    for (const { cpu, overrun } of trace.loss.perCpu) {
      const told = trace.loss.intervals.filter((gap) => gap.cpu === cpu);
      const inPages = told.reduce((sum, { count }) => sum + (count ?? Number.NaN), 0);
      expect(inPages).toBe(overrun);
      for (const { startNs, endNs } of told) expect(endNs).toBeGreaterThan(startNs);
    }
    expect(trace.loss.perCpu.some(({ overrun }) => overrun > 0)).toBe(true);
  });

  it('is none when the pages of the ring buffer are larger than a page of memory', async () => {
    const vm = machine();
    const tracefs = await Tracefs.find(vm);
    const instance = await tracefs.createInstance('large-pages');
    await instance.control({ file: 'buffer_subbuf_size_kb', text: '16' });
    await instance.setBufferKb(4000);
    const layout = await instance.layout();
    expect(layout.pageBytes).toBe(16384);
    await instance.attach(writes, '');
    await vm.$`dd if=/dev/zero of=/dev/null bs=1 count=5000`;
    await instance.setTracing(false);
    const cpus = await instance.cpus();
    const stats = await instance.stats(cpus);
    const formats = await tracefs.formats([['raw_syscalls', 'sys_enter']]);
    const decoded = decodeRingBuffer(await drain(instance, cpus, layout), layout, formats);
    await instance.remove();
    expect(decoded.damage).toEqual([]);
    expect(stats.map(({ cpu, entries }) => [cpu, entries])).toEqual([...decoded.eventsOfCpu]);
    expect(Math.max(...decoded.eventsOfCpu.values())).toBeGreaterThan(2000);
  });
});

describe('a machine that goes away in the middle of a recording', () => {
  const machine = useMachine('6.12', 'record-lost');

  it('ends the recording with what happened', async () => {
    const vm = machine();
    const recording = record(vm, [switches], { workload: vm.$`sleep 987` });
    const error = recording.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    while ((await (await Tracefs.find(vm)).instances()).length === 0) await sleep(20);
    await sleep(500);
    await down(vm.state.name);
    expect(await error).toBeInstanceOf(TracelabError);
    expect(String(await error)).toMatch(/ended|lost/i);
  });
});
