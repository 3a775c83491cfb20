import { describe, expect, it } from 'vitest';
import { GuestPanicError } from '../../lib/errors/guest-panic-error.js';
import { dumpedTrace } from '../../lib/formats/dumped-trace.js';
import type { Sandbox } from '../../lib/machines/sandbox.js';
import { removeCheckpoint } from '../../vm/checkpoint.js';
import { runningMachine } from '../../vm/machine-state.js';
import { useMachine } from './guest-machine.js';

const tracing = '/sys/kernel/tracing';

async function crash(vm: Sandbox): Promise<unknown> {
  return await vm.$`sh -c ${'mkdir /tmp/last; echo c > /proc/sysrq-trigger'}`.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a machine that panics', () => {
  const machine = useMachine('6.12', 'crash');

  it('leaves its trace on the console, where it was told to, and comes back by a reset', async () => {
    const vm = machine();
    await vm.write(`${tracing}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    expect(await crash(vm)).toBeInstanceOf(GuestPanicError);
    expect(runningMachine(vm.state.name)).toBeUndefined();
    const { table, lost } = dumpedTrace(await vm.console());
    expect(table.row(table.length - 1)).toMatchObject({ comm: 'mkdir', event: 'vfs_mkdir', buffer: '' });
    expect(lost).toBe(0);
    await vm.reset();
    expect(await vm.readText(`${tracing}/current_tracer`)).toBe('nop\n');
    expect(await vm.console()).toEqual([]);
  });

  it('comes back by a checkpoint, as it was before', async () => {
    const vm = machine();
    await vm.write('/root/mine', 'before');
    const before = await vm.checkpoint('before-the-crash');
    expect(await crash(vm)).toBeInstanceOf(GuestPanicError);
    expect(dumpedTrace(await vm.console()).table).toHaveLength(0);
    await vm.restore(before);
    removeCheckpoint(vm.state.name, before.name);
    expect(await vm.readText('/root/mine')).toBe('before');
  });

  it('is only a copy where it is asked for: the machine itself runs on', async () => {
    const vm = machine();
    await vm.write('/root/mine', 'here');
    const running = await vm.$`sleep 100`.start();
    const seen = await vm.withCopy(async (copy) => {
      expect(await copy.readText('/root/mine')).toBe('here');
      await copy.write('/root/mine', 'there');
      expect(await crash(copy)).toBeInstanceOf(GuestPanicError);
      return await copy.console();
    });
    expect(seen.join('\n')).toContain('sysrq triggered crash');
    expect(runningMachine(`${vm.state.name}-copy`)).toBeUndefined();
    expect(await vm.readText('/root/mine')).toBe('here');
    expect(await vm.exists(`/proc/${running.pid}`)).toBe(true);
    await running.kill();
    await running.result.catch(String);
  });
});
