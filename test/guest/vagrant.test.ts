import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VagrantUnusableError } from '../../lib/errors/vagrant-unusable-error.js';
import { check } from '../../lib/lesson/check.js';
import { loadSolution } from '../../lib/lesson/lesson-folder.js';
import { sandbox } from '../../lib/machines/sandbox.js';
import { VagrantMachine } from '../../lib/machines/vagrant-machine.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { requireProvider } from '../../vm/vagrant/provider.js';
import { tracelab } from '../tracelab-command.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const hindrance = await requireProvider('libvirt').then(
  () => undefined,
  (error: unknown) => {
    if (!(error instanceof VagrantUnusableError)) throw error;
    return error.message.split('\n')[0];
  },
);
const title = hindrance === undefined ? 'a Vagrant machine' : `a Vagrant machine (skipped: ${hindrance})`;

// A machine of this test's own, whatever the user has running: its own boxes, state, and name in libvirt.
describe.skipIf(hindrance !== undefined)(title, () => {
  let folder: string;
  let volumesBefore: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tracelab-vagrant-'));
    chmodSync(folder, 0o755); // libvirt's QEMU is another user, and reads the kernel there
    volumesBefore = volumes();
    mkdirSync(join(folder, 'run'), { mode: 0o711 });
    Object.assign(process.env, {
      VAGRANT_HOME: join(folder, 'home'),
      VAGRANT_DOTFILE_PATH: join(folder, 'dot'),
      TRACELAB_VAGRANT_PREFIX: `tracelab-test-${process.pid}-`,
      TMPDIR: join(folder, 'run'),
      XDG_RUNTIME_DIR: join(folder, 'run'),
      XDG_STATE_HOME: join(folder, 'state'),
    });
    await mustDo('box', 'build', '--kernel', '6.12', '--kernel', '5.10');
    await mustDo('up', '--vagrant');
  });
  afterAll(async () => {
    await mustDo('down', '--vagrant');
    for (const name of volumes()) {
      if (!volumesBefore.includes(name)) virsh('vol-delete', '--pool', 'default', name);
    }
    rmSync(folder, { recursive: true });
  });

  it('is what commands mean, and what vagrant ssh reaches', async () => {
    expect(await mustDo('status')).toMatch(/^\* vagrant +6\.12\.\S+ +libvirt/);
    const { stdout } = spawnSync('vagrant', ['ssh', '-c', 'uname -r'], { cwd: project, encoding: 'utf8' });
    expect(stdout.trim()).toMatch(/^6\.12\./);
    expect((await mustDo('exec', '--', 'uname', '-r')).trim()).toBe(stdout.trim());
    expect(await mustDo('doctor')).toMatch(/tracefs +\/sys\/kernel\/tracing/);
  });

  it('records, is graded, and comes back to a checkpoint and to how it came up', async () => {
    const vm = await sandbox(); // the machine that was brought up last
    expect(vm).toBeInstanceOf(VagrantMachine);
    const trace = await vm.record([tracepoint('sched', 'sched_process_exec')], {
      workload: vm.$`true`,
      follow: true,
    });
    expect(trace.table('sched_process_exec').length).toBe(1);

    const answer = await (await loadSolution('02')).run(vm);
    expect(await check('02', answer)).toMatchObject({ verdict: { kind: 'pass' } });

    await vm.write('/root/kept', 'x');
    const checkpoint = await vm.checkpoint('kept');
    await vm.remove('/root/kept');
    const recording = await vm.open([tracepoint('sched', 'sched_process_exec')]);
    expect(recording.attached).toBe(true);
    await vm.restore(checkpoint);
    expect(await vm.readText('/root/kept')).toBe('x');
    expect(recording.attached).toBe(false);
    expect(Math.abs(Number((await vm.$`date +%s`).stdout) - Date.now() / 1000)).toBeLessThan(5);
    await expect(vm.restore('no such')).rejects.toThrow(/Its last words:\n.*no such/);
    await vm.reset();
    expect(await vm.exists('/root/kept')).toBe(false);
    await vm.close();
  });

  it('boots another kernel of the box when it is asked for, and says which there are', async () => {
    await mustDo('up', '--vagrant', '--kernel', '5.10');
    expect(await mustDo('exec', '--', 'uname', '-r')).toMatch(/^5\.10\./);
    const { code, stderr } = await tracelab(['up', '--vagrant', '--kernel', '7']);
    expect(stderr).toContain('The Vagrant box has no kernel 7; it has 6.12, 5.10.');
    expect(code).toBe(1);
    expect(await mustDo('exec', '--', 'uname', '-r')).toMatch(/^5\.10\./);
  });
});

/** `tracelab ...` in a process of its own, which must end well. */
async function mustDo(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await tracelab(args);
  expect(stderr, `tracelab ${args.join(' ')}`).toSatisfy(() => code === 0);
  return stdout;
}

function volumes(): string[] {
  return virsh('vol-list', '--pool', 'default')
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[0] ?? '')
    .filter((name) => name.endsWith('.img'));
}

function virsh(...args: string[]): string {
  const { stdout } = spawnSync('virsh', ['--connect', 'qemu:///system', ...args], { encoding: 'utf8' });
  return stdout;
}
