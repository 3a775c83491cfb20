import { spawn } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GuestPanicError } from '../../lib/errors/guest-panic-error.js';
import { SandboxEndedError } from '../../lib/errors/sandbox-ended-error.js';
import { TargetTimeoutError } from '../../lib/errors/target-timeout-error.js';
import { sandbox } from '../../lib/machines/sandbox.js';
import { machineFolder, runningMachine } from '../../vm/machine-state.js';
import { cacheFolder } from '../../vm/paths.js';
import { isAlive } from '../../vm/process.js';
import { connect, down, reset, up } from '../../vm/sandbox.js';

describe('the machine of the default kernel', () => {
  beforeAll(() => up());
  afterAll(() => down('6.12'));

  it('boots without a snapshot and resumes with one', async () => {
    expect(await up({ cold: true })).toMatchObject({ startedFrom: 'boot', kernel: '6.12' });
    const resumed = await reset('6.12');
    expect(resumed).toMatchObject({ startedFrom: 'snapshot', release: expect.stringMatching(/^6\.12\./) });
    const vm = await sandbox();
    expect(vm.release).toBe(resumed.release);
    const { stdout } = await vm.$`date +%s`;
    expect(Math.abs(Number(stdout) - Date.now() / 1000)).toBeLessThan(5);
    await vm.close();
  });

  it('forgets what the guest did at a reset, and the handle goes on', async () => {
    const vm = await sandbox();
    await vm.write('/root/mark', 'x');
    await vm.reset();
    expect(await vm.exists('/root/mark')).toBe(false);
    await vm.close();
  });

  it('serves several clients at once and says who has the connections when there are none left', async () => {
    const clients = await Promise.all(Array.from({ length: 16 }, () => sandbox()));
    const answers = await Promise.all(clients.map((vm, index) => vm.$`echo ${index}`));
    expect(answers.map(({ stdout }) => Number(stdout))).toEqual(clients.map((_, index) => index));
    await expect(sandbox()).rejects.toThrow(
      `All 16 connections of the sandbox are taken, by the processes ${process.pid}`,
    );
    await Promise.all(clients.map((vm) => vm.close()));
    const again = await sandbox();
    await again.close();
  });

  it('keeps others out: no network, sockets for one user, QEMU confined and not root', async () => {
    const folder = machineFolder('6.12');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.sock'))) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(join(folder, 'qmp.sock')).uid).not.toBe(0);
    const vm = await sandbox();
    expect((await vm.list('/sys/class/net')).map(({ name }) => name)).toEqual(['lo']);
    await vm.close();
  });

  it('has a way out only when asked for', async () => {
    const server = createServer((_, response) => response.end('from outside')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const state = await up({ net: true, label: 'net' });
    const target = await connect(state);
    // 10.0.2.2 is the host as QEMU's user network shows it
    const ask = `exec 3<>/dev/tcp/10.0.2.2/${port}; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3`;
    const { stdout } = await target.command(['bash', '-c', ask]);
    expect(stdout).toContain('from outside');
    await target.close();
    await down(state.name);
    server.close();
  });

  it('reports a panic with the last lines of the kernel, and comes up again', async () => {
    const vm = await sandbox();
    const crash = vm.write('/proc/sysrq-trigger', 'c');
    await expect(crash).rejects.toThrow(GuestPanicError);
    await expect(crash).rejects.toThrow('sysrq triggered crash');
    await expect(sandbox()).resolves.toBeDefined();
    expect(runningMachine('6.12')).toBeDefined();
  });

  it('says that QEMU was killed', async () => {
    const state = await up();
    const vm = await sandbox();
    process.kill(state.qemu.pid, 'SIGKILL');
    await expect(vm.read('/proc/version')).rejects.toThrow(SandboxEndedError);
    expect(await up()).toMatchObject({ startedFrom: 'snapshot' });
  });

  it('says that it hangs, and comes back by a reset', async () => {
    const vm = await sandbox();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      process.kill(vm.state.qemu.pid, 'SIGSTOP');
      const reading = expect(vm.readText('/proc/version')).rejects.toThrow(TargetTimeoutError);
      vi.advanceTimersByTime(120_000);
      await reading;
    } finally {
      vi.useRealTimers();
    }
    await vm.reset();
    expect(await vm.readText('/proc/version')).toContain('Linux version 6.12.');
    await vm.close();
  });

  it('brings one machine up when two ask at the same time', async () => {
    await down('6.12');
    const [one, two] = await Promise.all([up(), up()]);
    expect(one.qemu).toEqual(two.qemu);
  });

  it('boots when the snapshot is damaged, and makes a new one', async () => {
    await down('6.12');
    const files = readdirSync(cacheFolder('snapshot')).filter(
      (name) => name.startsWith('6.12-') && !name.startsWith('6.12-rt'),
    );
    for (const name of files) writeFileSync(cacheFolder('snapshot', name), 'damaged');
    const notes: string[] = [];
    const progress = { step() {}, fraction() {}, note: (text: string) => notes.push(text) };
    expect(await up({ progress })).toMatchObject({ startedFrom: 'boot' });
    expect(notes.join()).toContain('cannot be resumed');
    expect(await reset('6.12')).toMatchObject({ startedFrom: 'snapshot' });
  });

  it('clears a QEMU whose start was interrupted before its state was written', async () => {
    const state = await up();
    const { rmSync } = await import('node:fs');
    rmSync(join(machineFolder('6.12'), 'state.json'));
    const next = await up();
    expect(isAlive(state.qemu)).toBe(false);
    expect(isAlive(next.qemu)).toBe(true);
  });

  it('is there for the next process after a client was killed in the middle of a transfer', async () => {
    await up();
    const script = `import { connect, requireMachine } from ${JSON.stringify(new URL('../../dist/vm/sandbox.js', import.meta.url).href)};
      const target = await connect(requireMachine());
      console.log('ready');
      for (;;) await target.write('/tmp/big', Buffer.alloc(1 << 20, 'x'));`;
    for (let round = 0; round < 3; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const vm = await sandbox();
      expect((await vm.$`uname -s`).stdout).toBe('Linux');
      await vm.close();
    }
  });
});

describe.each(['5.10', '6.1', '6.12-rt', '7'] as const)('kernel %s', (kernel) => {
  afterAll(() => down(kernel));

  it('is fetched, boots, resumes, and has modules, config and BTF', async () => {
    const state = await up({ kernel });
    expect(state.release.startsWith(kernel.replace('-rt', '.'))).toBe(true);
    expect(await reset(kernel)).toMatchObject({ startedFrom: 'snapshot' });
    const vm = await sandbox({ kernel });
    expect(await vm.exists(`/boot/config-${vm.release}`)).toBe(true);
    expect(await vm.exists('/sys/kernel/btf/vmlinux')).toBe(true);
    expect(await vm.exists('/sys/kernel/tracing/events/sched/sched_switch/format')).toBe(true);
    await vm.$`modprobe dummy`;
    await vm.close();
  });
});
