import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  compareWithLock,
  formatLock,
  lockFile,
  parseLock,
  readLock,
} from '../../../vm/image/package-lock.js';
import { rootRecipe } from '../../../vm/image/recipe.js';
import { kernels } from '../../../vm/kernels.js';

it('has the packages of every part of the image, and is written as it is read', () => {
  const lock = readLock();
  const roots = ['root', 'root arm64'];
  expect([...lock.keys()].sort()).toEqual([...roots, ...kernels.map(({ name }) => `kernel ${name}`)].sort());
  expect([...(lock.get('root')?.keys() ?? [])]).toEqual(expect.arrayContaining([...rootRecipe.packages]));
  expect(formatLock(lock)).toBe(readFileSync(lockFile, 'utf8'));
});

it('says package by package what drifted', () => {
  const locked =
    parseLock('# note\n[root]\nbash 5.2-1\ngcc 4:14.2\nperf 6.12.9-1\nsed 4.9-2\n').get('root') ?? new Map();
  const built = new Map([
    ['bash', '5.2-1'],
    ['gcc', '4:14.1'],
    ['perf', '6.12.10-1'],
    ['tar', '1.35'],
  ]);
  expect(compareWithLock(locked, built)).toEqual([
    { package: 'gcc', change: 'older', locked: '4:14.2', built: '4:14.1' },
    { package: 'perf', change: 'newer', locked: '6.12.9-1', built: '6.12.10-1' },
    { package: 'sed', change: 'gone', locked: '4.9-2' },
    { package: 'tar', change: 'added', built: '1.35' },
  ]);
});
