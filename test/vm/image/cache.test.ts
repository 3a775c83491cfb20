import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cached, digestOf } from '../../../vm/image/cache.js';
import { noProgress } from '../../../vm/progress.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('builds a part once', async () => {
  let builds = 0;
  const build = async (to: string) => {
    builds += 1;
    writeFileSync(join(to, 'part'), 'x');
  };
  const [one, two] = await Promise.all([
    cached('root', 'abc', noProgress, build),
    cached('root', 'abc', noProgress, build),
  ]);
  expect(one.folder).toBe(two.folder);
  expect(existsSync(join(one.folder, 'part'))).toBe(true);
  expect(builds).toBe(1);
});

it('keeps nothing of a build that failed, and builds again', async () => {
  const failing = cached('root', 'abc', noProgress, async (to) => {
    writeFileSync(join(to, 'half'), 'x');
    throw new Error('no space');
  });
  await expect(failing).rejects.toThrow('no space');
  expect(readdirSync(join(folder, 'tracelab', 'root'))).toEqual([]);
  const part = await cached('root', 'abc', noProgress, async (to) => writeFileSync(join(to, 'whole'), 'x'));
  expect(readdirSync(part.folder)).toEqual(['whole']);
});

it('clears what a killed build left', async () => {
  const left = join(folder, 'tracelab', 'root', 'abc.building');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'half'), 'x');
  const part = await cached('root', 'abc', noProgress, async (to) => writeFileSync(join(to, 'whole'), 'x'));
  expect(readdirSync(part.folder)).toEqual(['whole']);
});

it('names a part by all that it is made from', () => {
  expect(digestOf('a', 'bc')).not.toBe(digestOf('ab', 'c'));
});
