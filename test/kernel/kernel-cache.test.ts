import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KernelCache } from '../../lib/kernel/kernel-cache.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks a new cache for an entry and says what it gave and where it had it from. */
async function ask(at: string | undefined, text: string): Promise<[string, string | undefined]> {
  const cache = new KernelCache(at);
  const bytes = await cache.entry('btf', async () => Buffer.from(text));
  return [Buffer.from(bytes).toString(), cache.origins.get('btf')];
}

it('the kernel is asked once', async () => {
  const at = join(folder, 'made', 'by', 'it');
  expect(await ask(at, 'first')).toEqual(['first', 'kernel']);
  expect(await ask(at, 'second')).toEqual(['first', 'cache']);
  expect(readdirSync(at)).toEqual(['btf']);
});

it.each([
  ['cut', (whole: Buffer) => whole.subarray(0, whole.length - 1)],
  ['changed', (whole: Buffer) => whole.map((byte, index) => (index === 35 ? byte ^ 1 : byte))],
  ['empty', () => Buffer.alloc(0)],
])('a file that was %s is thrown away and read again', async (_, damage) => {
  await ask(folder, 'whole text');
  const file = join(folder, 'btf');
  writeFileSync(file, damage(readFileSync(file)));
  expect(await ask(folder, 'read again')).toEqual(['read again', 'kernel']);
  expect(await ask(folder, 'never')).toEqual(['read again', 'cache']);
});

it('where nothing can be written it is read each time', async () => {
  writeFileSync(join(folder, 'file'), '');
  const at = join(folder, 'file', 'below');
  expect(await ask(at, 'one')).toEqual(['one', 'kernel, not kept']);
  expect(await ask(at, 'two')).toEqual(['two', 'kernel, not kept']);
  expect(await ask(undefined, 'three')).toEqual(['three', 'kernel, not kept']);
});

it('two that write the same at once both have it whole', async () => {
  const text = 'x'.repeat(1_000_000);
  const all = await Promise.all(Array.from({ length: 8 }, () => ask(folder, text)));
  expect(all.every(([got]) => got === text)).toBe(true);
  expect(await ask(folder, 'never')).toEqual([text, 'cache']);
  expect(readdirSync(folder)).toEqual(['btf']);
});
