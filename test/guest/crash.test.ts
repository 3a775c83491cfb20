import { describe, expect, it } from 'vitest';
import { CannotRebootError } from '../../lib/errors/cannot-reboot-error.js';
import { GuestPanicError } from '../../lib/errors/guest-panic-error.js';
import { dumpedTrace } from '../../lib/formats/dumped-trace.js';
import { type Sandbox, sandbox } from '../../lib/machines/sandbox.js';
import { removeCheckpoint } from '../../vm/checkpoint.js';
import { runningMachine } from '../../vm/machine-state.js';
import { rebootMachine } from '../../vm/reboot.js';
import { up } from '../../vm/sandbox.js';
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

  it('ends, and says so when it is to reboot', async () => {
    const { name } = machine().state;
    await expect(rebootMachine(name, false)).rejects.toThrow(CannotRebootError);
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

describe('a machine that reboots', () => {
  it('has the persistent ring buffer of the boot that crashed, and another boot id', async () => {
    const vm = await sandbox({
      kernel: '6.12',
      reboots: true,
      kernelArguments: ['reserve_mem=1M:4096:test', 'trace_instance=black_box^traceoff@test'],
    });
    const own = `${tracing}/instances/black_box`;
    const { bootId } = vm;
    await vm.write(`${own}/tracing_on`, '1\n');
    await vm.write(`${own}/trace_marker`, `of boot ${bootId}\n`);
    expect(await crash(vm)).toBeInstanceOf(GuestPanicError);
    await vm.reboot();
    expect(vm.bootId).not.toBe(bootId);
    expect(await vm.readText(`${own}/trace`)).toContain(`of boot ${bootId}`);

    const reset = await vm.$`sh -c ${'echo b > /proc/sysrq-trigger; sleep 10'}`.then(String, String);
    expect(reset).toContain('the machine was reset'); // no panic: the one before is not told again
    await vm.end();
    expect(runningMachine(vm.state.name)).toBeUndefined();
  });

  it('is none in steady time', async () => {
    await expect(up({ time: 'steady', reboots: true, label: 'crash' })).rejects.toThrow('steady time');
  });
});
