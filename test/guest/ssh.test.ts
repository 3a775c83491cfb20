import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ssh } from '../../lib/machines/hosts.js';
import { type Sandbox, sandbox } from '../../lib/machines/sandbox.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { down, up } from '../../vm/sandbox.js';

// The guest as a host that is reached by ssh: a real client, a real server, joined by "tracelab exec -- sshd -i" instead of a network.
const tracelab = fileURLToPath(new URL('../../cli/tracelab.mjs', import.meta.url));
let folder: string;
let vm: Sandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-ssh-'));
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
  await up();
  vm = await sandbox();
  await vm.$`ssh-keygen -A`;
  const home = (await vm.$`sh -c ${'echo ~root'}`).stdout.trim();
  await vm.$`mkdir -p -m 700 ${`${home}/.ssh`}`;
  await vm.write(`${home}/.ssh/authorized_keys`, readFileSync(join(folder, 'key.pub')), { mode: 0o600 });
});
afterAll(async () => {
  await vm.close();
  await down('6.12');
  rmSync(folder, { recursive: true });
});

function sshArguments(key: string): string[] {
  return [
    ...['-i', join(folder, key), '-o', 'IdentitiesOnly=yes', '-o', 'BatchMode=yes', '-o', 'LogLevel=ERROR'],
    ...['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null'],
    ...['-o', `ProxyCommand=${process.execPath} ${tracelab} exec -- /usr/sbin/sshd -i`],
  ];
}

it('does over ssh what it does in the sandbox, and leaves nothing there', async () => {
  const host = await ssh('root@guest', sshArguments('key'));
  expect(host.release).toBe(vm.release);
  expect((await host.$`echo ${'two words'}`).stdout).toBe('two words');
  const trace = await host.record([tracepoint('sched', 'sched_process_exec')], {
    workload: host.$`true`,
    follow: true,
  });
  expect(trace.table('sched_process_exec').length).toBe(1);
  await host.close();
  const left = await vm.$({ reject: false })`pgrep -f -- --stdio`;
  expect(left.stdout).toBe('');
  expect((await vm.list('/tmp')).map(({ name }) => name)).toEqual([]);
});

it('says what ssh says when it is not let in', async () => {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'stranger')]);
  await expect(ssh('root@guest', sshArguments('stranger'))).rejects.toThrow(/Permission denied/);
});
