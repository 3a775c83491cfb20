import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { qemuIn } from '../../vm/machine-state.js';
import { killProcess } from '../../vm/process.js';

const folder = mkdtempSync(join(tmpdir(), 'tracelab-machine-'));
afterAll(() => rmSync(folder, { recursive: true }));

function processIn(cwd: string) {
  const child = spawn('sleep', ['100'], { cwd, stdio: 'ignore' });
  writeFileSync(join(folder, 'qemu.pid'), `${child.pid}\n`);
  return child;
}

test('the QEMU of a machine is the process with its number that works in its folder', async () => {
  expect(qemuIn(folder)).toBeUndefined();
  const elsewhere = processIn('/');
  expect(qemuIn(folder)).toBeUndefined();
  elsewhere.kill('SIGKILL');

  const own = processIn(folder);
  const qemu = qemuIn(folder);
  expect(qemu).toMatchObject({ pid: own.pid });
  if (qemu !== undefined) await killProcess(qemu);
  expect(qemuIn(folder)).toBeUndefined();
});

test.runIf(process.platform === 'linux')(
  'a QEMU that ends at this moment is one until it has ended, and no error',
  async () => {
    for (let round = 0; round < 200; round++) {
      const child = processIn(folder);
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      while (qemuIn(folder) !== undefined);
      await ended;
    }
  },
);
