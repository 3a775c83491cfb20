import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findProgram } from '../../../vm/doctor.js';
import { boxDigest } from '../../../vm/vagrant/box.js';
import { requireCurrentBox } from '../../../vm/vagrant/installed-box.js';
import { providerNamed, requireProvider } from '../../../vm/vagrant/provider.js';
import { runVagrant } from '../../../vm/vagrant/run-vagrant.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const hasVagrant = findProgram('vagrant') !== undefined;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tracelab-vagrant-'));
  vi.stubEnv('VAGRANT_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** A box as `vagrant box add` leaves it, as far as Vagrantfiles and tracelab read it. */
function putBox(version: string, digest: string): void {
  const folder = join(home, 'boxes', 'tracelab-VAGRANTSLASH-sandbox', version, 'libvirt');
  mkdirSync(folder, { recursive: true });
  const about = { provider: 'libvirt', format: 'qcow2', virtual_size: 2, kernels: ['6.12'], digest, version };
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(about));
}

it.skipIf(!hasVagrant)('the Vagrantfile is valid (where Vagrant is installed)', () => {
  const { status, stdout, stderr } = spawnSync('vagrant', ['validate', '--ignore-provider'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toContain('validated successfully');
  expect(status).toBe(0);
});

it.skipIf(!hasVagrant)("gives Vagrant's last words (where it is installed)", async () => {
  const answer = runVagrant(['snapshot', 'restore', 'nonsense']);
  await expect(answer).rejects.toThrow(/^vagrant snapshot restore nonsense failed\. Its last words:\n/);
});

it('says that there is no Vagrant, and what installs it', async () => {
  vi.stubEnv('PATH', home);
  await expect(requireProvider('libvirt')).rejects.toThrow(/Vagrant is not installed\.\n.*install\.sh/);
});

it('says that libvirt is not there, or what it says when it cannot be reached', async () => {
  vi.stubEnv('PATH', `${home}:/usr/bin:/bin`);
  writeFileSync(join(home, 'vagrant'), '#!/bin/sh\n', { mode: 0o755 }); // only that it is there is asked
  await expect(requireProvider('virtualbox')).rejects.toThrow('VirtualBox is not installed');
  if (findProgram('virsh') === undefined) {
    await expect(requireProvider('libvirt')).rejects.toThrow('libvirt is not installed');
    return;
  }
  writeFileSync(
    join(home, 'virsh'),
    '#!/bin/sh\nexec /usr/bin/virsh --connect qemu+unix:///system?socket=/nonexistent version\n',
    { mode: 0o755 },
  );
  await expect(requireProvider('libvirt')).rejects.toThrow(/libvirt cannot be reached: .*\/nonexistent/);
});

it('knows the providers that the Vagrantfile has settings for', () => {
  expect(providerNamed('libvirt')).toBe('libvirt');
  expect(() => providerNamed('hyperv')).toThrow('It has settings for: libvirt, virtualbox, qemu.');
});

it('goes by the newest box, which must be made from what this tracelab would make it from', () => {
  requireCurrentBox('libvirt'); // there is none
  putBox('2026.1124.90000', 'older');
  expect(() => requireCurrentBox('libvirt')).toThrow(
    /2026\.1124\.90000 was made from another image \(older\)/,
  );
  putBox('2026.1124.120000', boxDigest('libvirt', ['6.12']));
  requireCurrentBox('libvirt');
});
