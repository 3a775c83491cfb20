import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheFolder } from '../../lib/base/cache-folder.js';
import { noteUse, readKept, writeKept } from '../../lib/base/kept-file.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tracelab-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** An entry, a file or a folder, that was used last so many days ago. */
async function keep(entry: string, days: number): Promise<void> {
  if (entry.startsWith('folder')) {
    mkdirSync(cacheFolder('things', entry), { recursive: true });
    expect(await writeKept(cacheFolder('things', entry, 'file'), Buffer.from(entry))).toBe(true);
  } else {
    expect(await writeKept(cacheFolder('things', entry), Buffer.from(entry))).toBe(true);
  }
  const usedAt = new Date(Date.now() - days * 86_400_000);
  utimesSync(cacheFolder('things', entry), usedAt, usedAt);
}

const left = () => readdirSync(cacheFolder('things')).sort();

it('of what is kept the entries go that were not used for longest', async () => {
  for (const [index, entry] of ['file-1', 'folder-2', 'file-3', 'folder-4', 'file-5'].entries())
    await keep(entry, 10 - index);
  await noteUse('things', 'file-1', 5);
  expect(left()).toEqual(['file-1', 'file-3', 'file-5', 'folder-2', 'folder-4']);
  await noteUse('things', 'file-5', 3);
  expect(left()).toEqual(['file-1', 'file-5', 'folder-4']);
  expect(await readKept(cacheFolder('things', 'file-1'))).toEqual(Buffer.from('file-1'));
});

it('nothing goes for an entry that is not kept, and other kinds are left alone', async () => {
  await keep('file-1', 1);
  await noteUse('things', 'nothing', 1);
  await noteUse('nothings', 'file-1', 1);
  expect(left()).toEqual(['file-1']);
});

it('several that use the cache at once are no trouble to each other', async () => {
  const entries = Array.from({ length: 30 }, (_, index) => `file-${index}`);
  for (const entry of entries) await keep(entry, 1);
  await Promise.all(entries.map((entry) => noteUse('things', entry, 10)));
  await noteUse('things', left()[0] ?? '', 5);
  expect(left()).toHaveLength(5);
  for (const entry of left())
    expect(await readKept(cacheFolder('things', entry))).toEqual(Buffer.from(entry));
});
