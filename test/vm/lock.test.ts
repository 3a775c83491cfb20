import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lock, tryLock } from '../../vm/lock.js';
import { identityOf } from '../../vm/process.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is held by one at a time and says who has it', () => {
  const file = join(folder, 'a.lock');
  const first = tryLock(file);
  expect(first).toHaveProperty('release');
  expect(tryLock(file)).toMatchObject({ pid: process.pid });
  if ('release' in first) first.release();
  expect(existsSync(file)).toBe(false);
  expect(tryLock(file)).toHaveProperty('release');
});

it('is taken over from a process that died', async () => {
  const child = spawn('sleep', ['60']);
  const owner = identityOf(child.pid ?? 0);
  const file = join(folder, 'a.lock');
  writeFileSync(file, JSON.stringify({ ...owner, token: 'x' }));
  expect(tryLock(file)).toMatchObject({ pid: child.pid });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(tryLock(file)).toHaveProperty('release');
});

it('is taken over when the file is damaged', () => {
  const file = join(folder, 'a.lock');
  writeFileSync(file, '{"pid": 1');
  expect(tryLock(file)).toHaveProperty('release');
});

it('does not remove a lock that somebody else took in the meantime', () => {
  const file = join(folder, 'a.lock');
  const first = tryLock(file);
  rmSync(file);
  tryLock(file);
  if ('release' in first) first.release();
  expect(existsSync(file)).toBe(true);
});

it('lets one through at a time when many wait', async () => {
  const file = join(folder, 'a.lock');
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const held = await lock(file, () => {});
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      held.release();
    }),
  );
  expect(most).toBe(1);
});
