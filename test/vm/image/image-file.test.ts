import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { partFolder, partNames } from '../../../vm/image/built-parts.js';
import { loadImage } from '../../../vm/image/load-image.js';
import { partDigests } from '../../../vm/image/parts.js';
import { saveImage } from '../../../vm/image/save-image.js';
import { filesIn, noteSums } from '../../../vm/image/sums.js';
import { verifyImage } from '../../../vm/image/verify-image.js';
import { cacheFolder } from '../../../vm/paths.js';
import { noProgress } from '../../../vm/progress.js';
import { rememberedAccelerator } from '../../../vm/qemu/accelerator.js';
import { qemuVersion } from '../../../vm/qemu/qemu.js';
import { snapshotNames } from '../../../vm/snapshot-name.js';

// Small files stand where those of a built image are: what is tested is how they are handed on.
const kernel = '6.12';
let folder: string;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-image-'));
  file = join(folder, 'class.image');
  useCache('teacher');
  const contents = {
    agent: ['agent'],
    root: ['root.erofs'],
    kernel: ['vmlinux', 'release', 'boot-modules/modules.list'],
    initramfs: ['initramfs.cpio'],
  };
  for (const part of partNames(kernel)) {
    for (const name of contents[part.kind]) put(join(partFolder(part), name), randomBytes(20_000));
    put(join(partFolder(part), 'packages.lock'), 'bash 5.2-1\n');
    await noteSums(part.kind, part.digest, partFolder(part));
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function useCache(name: string): void {
  vi.stubEnv('XDG_CACHE_HOME', join(folder, name));
}

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** All of the cache but locks. */
function cacheContents(): Record<string, string> {
  const files = existsSync(cacheFolder()) ? filesIn(cacheFolder()) : [];
  return Object.fromEntries(
    files
      .filter((name) => !name.startsWith('lock/'))
      .map((name) => [name, readFileSync(cacheFolder(name), 'latin1')]),
  );
}

async function putSnapshots(...versions: string[]): Promise<string[]> {
  const accelerator = rememberedAccelerator()?.name ?? 'tcg';
  const parts = { kernel, arch: 'x86_64', digests: partDigests(kernel) } as const;
  return versions.map((version) => {
    const [name = ''] = snapshotNames(version, accelerator, parts);
    put(cacheFolder('snapshot', name), `state under ${version}`);
    return name;
  });
}

it('brings everything to another cache, with the saved machines that fit, and nothing else', async () => {
  const [mine = '', others = ''] = await putSnapshots(await qemuVersion(), '1.0');
  await saveImage(file, [kernel], noProgress);
  const before = cacheContents();
  useCache('student');
  const loaded = await loadImage(file, noProgress);
  expect(loaded).toMatchObject({ alreadyThere: 0, snapshots: [mine], unfit: undefined });
  delete before[`snapshot/${others}`];
  expect(cacheContents()).toEqual(before);
  expect(await loadImage(file, noProgress)).toMatchObject({ alreadyThere: 4 });
  expect(await verifyImage(noProgress)).toMatchObject({ kernels: [kernel], damage: [], notedNow: [] });
});

it('takes no saved machine of another QEMU, and says why', async () => {
  await saveImage(file, [kernel], noProgress);
  const [alien = ''] = await putSnapshots('1.0');
  const text = 'state under 1.0';
  const tar = repack(
    (manifest) => ({
      ...manifest,
      qemu: '1.0',
      snapshots: [{ path: alien, bytes: text.length, mode: 0o644, sha256: sha256(text) }],
    }),
    { [`snapshot/${alien}`]: text },
  );
  writeFileSync(file, tar);
  useCache('student');
  const loaded = await loadImage(file, noProgress);
  expect(loaded.snapshots).toEqual([]);
  expect(loaded.unfit).toMatch(/made by QEMU 1\.0 .*, here is QEMU/);
  expect(existsSync(cacheFolder('snapshot', alien))).toBe(false);
});

it('verify finds what was changed, lost or put in since', async () => {
  const [agent, root, kernelPart, first] = partNames(kernel).map(partFolder);
  writeFileSync(join(agent ?? '', 'agent'), 'another');
  rmSync(join(root ?? '', 'root.erofs'));
  writeFileSync(join(first ?? '', 'stranger'), '');
  const { damage, drift } = await verifyImage(noProgress);
  expect(damage.map(({ file: path, problem }) => [path, problem])).toEqual([
    [join(agent ?? '', 'agent'), 'changed'],
    [join(root ?? '', 'root.erofs'), 'gone'],
    [join(first ?? '', 'stranger'), 'not built'],
  ]);
  expect(drift.root).toContainEqual(expect.objectContaining({ package: 'perl', change: 'gone' }));
  writeFileSync(join(kernelPart ?? '', 'vmlinux'), 'another');
  await expect(saveImage(file, [kernel], noProgress)).rejects.toThrow('is not as it was built');
  expect(readdirSync(folder).filter((name) => name.includes('image'))).toEqual([]);
});

it('takes nothing of a file that is cut or changed anywhere', async () => {
  await saveImage(file, [kernel], noProgress);
  const whole = readFileSync(file);
  useCache('student');
  for (let cut = 1; cut < whole.length; cut += Math.ceil(whole.length / 40)) {
    writeFileSync(file, whole.subarray(0, cut));
    await expect(loadImage(file, noProgress)).rejects.toThrow(/is damaged|is no image/);
  }
  const tar = gunzipSync(whole);
  const firstMember = tar.indexOf('agent/', Number.parseInt(tar.toString('latin1', 124, 135), 8)); // behind the list of contents
  for (let at = firstMember; at < tar.length - 1024; at += Math.ceil(tar.length / 40)) {
    const changed = Buffer.from(tar);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    if (changed.subarray(0, at).at(-1) === 0 && tar[at] === 0) continue; // padding, which nobody reads
    writeFileSync(file, gzipSync(changed));
    await expect(loadImage(file, noProgress), `byte ${at}`).rejects.toThrow(
      /is damaged|is no image|another version/,
    );
  }
  expect(cacheContents()).toEqual({});
  expect(readdirSync(cacheFolder())).toEqual([]);
});

it('says in a sentence what a foreign or older file is', async () => {
  await saveImage(file, [kernel], noProgress);
  const versions = { layout: { version: 0 }, recipe: { parts: [] }, nonsense: { parts: [{ kind: '../x' }] } };
  const variants = Object.entries(versions).map(([name, change]) => [
    name,
    repack((manifest) => ({ ...manifest, ...change })),
  ]);
  useCache('student');
  const expected: Record<string, RegExp> = {
    layout: /has version 0 of the layout/,
    recipe: /another version of tracelab: its agent, root, kernel, initramfs differ/,
    nonsense: /makes no sense/,
  };
  for (const [name, bytes] of variants) {
    writeFileSync(file, bytes ?? '');
    await expect(loadImage(file, noProgress)).rejects.toThrow(expected[String(name)]);
  }
  const foreign = [
    Buffer.from(''),
    Buffer.from('text'),
    gzipSync('text'),
    gzipSync(Buffer.alloc(1024)),
    tarOf({ 'a.txt': 'x' }),
  ];
  for (const bytes of foreign) {
    writeFileSync(file, bytes);
    await expect(loadImage(file, noProgress)).rejects.toThrow(/is no image of tracelab|is damaged/);
  }
  await expect(loadImage(join(folder, 'missing'), noProgress)).rejects.toThrow('does not exist');
  expect(cacheContents()).toEqual({});
});

it.skipIf(process.getuid?.() !== 0)('leaves no partial file where the disk is full', async () => {
  const small = join(folder, 'small');
  mkdirSync(small);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', small]);
  try {
    await expect(saveImage(join(small, 'x.image'), [kernel], noProgress)).rejects.toThrow('the disk is full');
    expect(readdirSync(small)).toEqual([]);
  } finally {
    execFileSync('umount', [small]);
  }
});

it('leaves nothing of a file whose writing is interrupted', async () => {
  const stop = new AbortController();
  const halfway = { ...noProgress, fraction: () => stop.abort(new Error('interrupted')) };
  await expect(saveImage(file, [kernel], halfway, stop.signal)).rejects.toThrow('interrupted');
  expect(readdirSync(folder)).toEqual(['teacher']);
});

it('says that it cannot write there', async () => {
  await expect(saveImage(join(folder, 'no/such/x.image'), [kernel], noProgress)).rejects.toThrow(
    'cannot be written (ENOENT)',
  );
});

function sha256(text: string): string {
  return execFileSync('sha256sum', { input: text }).toString().split(' ')[0] ?? '';
}

/** The file that was saved, with another list of contents, and more members; by tar itself. */
function repack(
  change: (manifest: Record<string, unknown>) => unknown,
  more: Record<string, string> = {},
): Buffer {
  const tree = mkdtempSync(join(folder, 'tree-'));
  execFileSync('tar', ['-xzf', file, '-C', tree]);
  const manifest = join(tree, 'manifest.json');
  writeFileSync(
    manifest,
    JSON.stringify(change(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>)),
  );
  for (const [name, text] of Object.entries(more)) put(join(tree, name), text);
  const names = ['manifest.json', ...filesIn(tree).filter((name) => name !== 'manifest.json')];
  return execFileSync('tar', ['-czf', '-', '-C', tree, ...names], { maxBuffer: 1e9 });
}

function tarOf(files: Record<string, string>): Buffer {
  const tree = mkdtempSync(join(folder, 'tree-'));
  for (const [name, text] of Object.entries(files)) put(join(tree, name), text);
  return execFileSync('tar', ['-czf', '-', '-C', tree, ...Object.keys(files)]);
}
