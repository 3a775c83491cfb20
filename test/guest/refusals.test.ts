import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BadFilterError } from '../../lib/errors/bad-filter-error.js';
import { ControlFileError } from '../../lib/errors/control-file-error.js';
import { InstanceNameTakenError } from '../../lib/errors/instance-name-taken-error.js';
import { NotRootError } from '../../lib/errors/not-root-error.js';
import { NothingToRecordError } from '../../lib/errors/nothing-to-record-error.js';
import { TracefsNotMountedError } from '../../lib/errors/tracefs-not-mounted-error.js';
import { UnknownEventError } from '../../lib/errors/unknown-event-error.js';
import { UnknownFunctionError } from '../../lib/errors/unknown-function-error.js';
import { UnsupportedError } from '../../lib/errors/unsupported-error.js';
import { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import type { Sandbox } from '../../lib/machines/sandbox.js';
import { record } from '../../lib/record/record.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import type { Spec } from '../../lib/spec/spec.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { AgentTarget } from '../../lib/target/agent-target.js';
import { Connection } from '../../lib/target/connection.js';
import { agentProgram } from '../../vm/image/agent.js';
import { noProgress } from '../../vm/progress.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

describe.each(['5.10', '6.12'] as const)('what %s refuses', (kernel) => {
  const machine = useMachine(kernel, 'record');

  /** The error of a recording, after which nothing must be left. */
  async function refusal(spec: Spec, options: Parameters<typeof record>[2] = {}): Promise<unknown> {
    const vm = machine();
    const error = await record(vm, [spec], { workload: vm.$`true`, ...options }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(await leftBehind(vm)).toEqual(nothing);
    return error;
  }

  it('an event that is not there, with the nearest names', async () => {
    const error = await refusal(tracepoint('sched', 'sched_swich'));
    expect(error).toBeInstanceOf(UnknownEventError);
    expect(error).toMatchObject({ closest: expect.arrayContaining(['sched:sched_switch']), errno: 'ENOENT' });
    expect(await refusal(tracepoint('shed', 'sched_switch'))).toMatchObject({
      closest: ['sched:sched_switch'],
    });
  });

  it('a filter, in its own words and with the caret', async () => {
    const error = await refusal(tracepoint('sched', 'sched_switch', { filter: 'prev_com == "sleep"' }));
    expect(error).toBeInstanceOf(BadFilterError);
    expect(error).toMatchObject({ reason: 'Field not found', caretAt: expect.any(Number) });
    const [head, filter, caret, mend] = String(error).split('\n');
    expect(head).toContain('refused the filter of sched:sched_switch: Field not found');
    expect(filter).toBe('  prev_com == "sleep"');
    expect(caret).toMatch(/^ +\^$/);
    expect(mend).toContain('prev_comm');
    expect(await refusal(tracepoint('sched', 'sched_switch', { filter: 'prev_pid == "x"' }))).toMatchObject({
      kernelText: expect.stringContaining('parse_error'),
    });
  });

  it('a function that is not there or cannot be traced', async () => {
    const typo = await refusal(functionTracer({ filter: ['vfs_reed'] }));
    expect(typo).toBeInstanceOf(UnknownFunctionError);
    expect(typo).toMatchObject({ isSymbol: false, closest: expect.arrayContaining(['vfs_read']) });
    expect(await refusal(functionTracer({ filter: ['do_syscall_64'] }))).toMatchObject({ isSymbol: true });
    expect(await refusal(functionTracer({ filter: ['nonesuch_*'] }))).toBeInstanceOf(UnknownFunctionError);
  });

  it('a trigger or clock that it does not know', async () => {
    expect(await refusal(tracepoint('sched', 'sched_switch', { trigger: 'bogus' }))).toBeInstanceOf(
      ControlFileError,
    );
    const clock = await refusal(tracepoint('sched', 'sched_switch'), { clock: 'sundial' });
    expect(clock).toBeInstanceOf(UnsupportedError);
    expect(String(clock)).toContain('mono');
  });

  it('an instance name that is taken', async () => {
    const tracefs = await Tracefs.find(machine());
    const instance = await tracefs.createInstance('mine');
    await expect(tracefs.createInstance('mine')).rejects.toThrow(InstanceNameTakenError);
    const recording = record(machine(), [tracepoint('sched', 'sched_switch')], {
      durationMs: 1,
      name: 'mine',
    });
    await expect(recording).rejects.toThrow('There is a tracing instance "mine" on sandbox already.');
    expect(await tracefs.instances()).toEqual(['mine']);
    await instance.remove();
    await instance.remove();
    expect(await leftBehind(machine())).toEqual(nothing);
  });

  it('to record nothing, or for ever', async () => {
    const vm = machine();
    await expect(record(vm, [], { durationMs: 1 })).rejects.toThrow(NothingToRecordError);
    await expect(record(vm, [tracepoint('sched', 'sched_switch')])).rejects.toThrow('would never end');
    const follow = record(vm, [tracepoint('sched', 'sched_switch')], { durationMs: 1, follow: true });
    await expect(follow).rejects.toThrow('no process to follow');
  });

  it('an ordinary user', async () => {
    const user = await ordinaryUser(machine());
    await expect(Tracefs.find(user)).rejects.toThrow(NotRootError);
    await expect(record(user, [tracepoint('sched', 'sched_switch')], { durationMs: 1 })).rejects.toThrow(
      'Tracing on user needs root',
    );
    await user.close();
  });

  it('to trace while tracefs is not mounted', async () => {
    const vm = machine();
    await vm.$`sh -c ${'umount -l /sys/kernel/debug/tracing 2>/dev/null; umount -l /sys/kernel/debug; umount -l /sys/kernel/tracing'}`;
    const recording = record(vm, [tracepoint('sched', 'sched_switch')], { durationMs: 1 });
    await expect(recording).rejects.toThrow(TracefsNotMountedError);
    await expect(Tracefs.find(vm)).rejects.toThrow('mount -t tracefs nodev /sys/kernel/tracing');
    await vm.$`mount -t tracefs nodev /sys/kernel/tracing`;
    expect((await Tracefs.find(vm)).path).toBe('/sys/kernel/tracing');
    await vm.reset();
  });
});

/** The guest as an ordinary user sees it: another agent there, started as nobody. */
async function ordinaryUser(vm: Sandbox): Promise<AgentTarget> {
  const { program } = await agentProgram(noProgress);
  await vm.upload(program, '/tmp/agent');
  await vm.$`chmod 755 /tmp/agent`;
  const running = await vm.$`setpriv --reuid 65534 --regid 65534 --clear-groups /tmp/agent --stdio`.start();
  const stream = new Duplex({
    read() {},
    write(bytes: Buffer, _encoding, done) {
      running.write(bytes).then(() => done(), done);
    },
    destroy(error, done) {
      running.kill('SIGKILL').then(() => done(error), done);
    },
  });
  void (async () => {
    for await (const bytes of running.stdout) stream.push(bytes);
    stream.push(null);
  })();
  return new AgentTarget(await Connection.open(stream, { name: 'user' }));
}
