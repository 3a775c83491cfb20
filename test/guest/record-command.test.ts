import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Peers, peers } from '../../cli/bench/peers.js';
import { noProgress } from '../../vm/progress.js';
import { TracelabCommand, tracelab } from '../tracelab-command.js';

describe('tracelab record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tracelab-record-'));
  const env = { TMPDIR: folder, XDG_RUNTIME_DIR: folder }; // machines of this test alone
  const out = join(folder, 'x.dat');
  let readers: Peers;

  beforeAll(async () => {
    chmodSync(folder, 0o711); // started by root, QEMU is another user
    readers = await peers(noProgress);
    const { code, stderr } = await tracelab(['up', '--kernel', '6.12'], env);
    expect(code, stderr).toBe(0);
  });
  afterAll(async () => {
    await tracelab(['down'], env);
    rmSync(folder, { recursive: true });
  });

  const report = async () => (await tracelab(['report', out], env)).stdout;
  const peerReport = () => {
    const { program, args, env: own } = readers.command('trace-cmd', ['report', out]);
    return spawnSync(program, args, { env: { ...process.env, ...own }, encoding: 'utf8' }).stdout;
  };

  it('writes the paths that a command opens, which trace-cmd reads too', async () => {
    const probe = 'do_sys_openat2 path=+0(%si):ustring';
    const { code, stdout, stderr } = await tracelab(
      ['record', '-p', probe, '-o', out, '--', 'ls', '/etc'],
      env,
    );
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('hostname');
    expect(stderr).toMatch(/do_sys_openat2: \d+ events/);
    expect(await report()).toMatch(/ls-\d+ .* do_sys_openat2: .* path="\/etc"/);
    expect(await report()).toBe(peerReport());
  });

  it('writes several mechanisms at once', async () => {
    const specs = [
      '-e',
      'sched:sched_switch if prev_pid > 0',
      '-g',
      'vfs_read',
      '--depth',
      '2',
      '-e',
      'irq:softirq_entry',
    ];
    const { code, stderr } = await tracelab(
      ['record', ...specs, '-o', out, '--', 'cat', '/etc/hostname'],
      env,
    );
    expect(code, stderr).toBe(0);
    expect(await report()).toContain('vfs_read() {');
    expect(await report()).toBe(peerReport());
  });

  it("has the command's exit code, and ends with Ctrl-C keeping what came", async () => {
    const failed = await tracelab(
      ['record', '-e', 'sched:sched_switch', '-o', out, '--', 'sh', '-c', 'exit 3'],
      env,
    );
    expect(failed.code).toBe(3);
    const endless = new TracelabCommand(['record', '-e', 'sched:sched_switch', '-o', out], env);
    await sleep(2500);
    endless.kill('SIGINT');
    expect(await endless.ended).toBe(0);
    expect(await report()).toContain('sched_switch');
  });

  it.each([
    [['-e', 'sched:sched_swich'], 'sched_switch'],
    [['-e', 'sched_switch'], 'Give the system and the event apart'],
    [['-F', 'vfs_raed'], 'vfs_read'],
    [['-e', 'sched:sched_switch', '--duration', 'long'], '--duration takes a whole number, not "long"'],
    [['-F', 'vfs_read', '-g', 'vfs_read'], 'an instance has one tracer at a time'],
  ])('refuses %j with what to do', async (args, message) => {
    const { code, stderr } = await tracelab(['record', ...args, '-o', out, '--', 'true'], env);
    expect(code).not.toBe(0);
    expect(stderr).toContain(message);
  });
});
