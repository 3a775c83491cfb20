import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const built = (path: string) => JSON.stringify(join(project, 'dist/lib/formats/trace-dat', path));

/** Runs a script against the built modules, as there is no second thread of sources; it has a file of chunks of two CPUs. */
function run(script: string): { readonly status: number | null; readonly stdout: string } {
  const text = `
    import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    import zstd from '@bokuweb/zstd-wasm';
    import { UnpackAhead } from ${built('unpack-ahead.js')};
    await zstd.init();
    const bytes = 256 * 1024;
    const contentOf = (number) => Uint8Array.from({ length: bytes }, (_, n) => (n >>> 8) ^ number);
    const packed = Array.from({ length: 100 }, (_, number) => zstd.compress(contentOf(number)));
    packed[7].fill(0xff, 8);
    let at = 0;
    const chunks = packed.map(({ length }) => {
      const chunk = { at, packedBytes: length, bytes };
      at += length;
      return chunk;
    });
    const folder = mkdtempSync(join(tmpdir(), 'tracelab-'));
    const path = join(folder, 'chunks');
    process.on('exit', () => rmSync(folder, { recursive: true }));
    writeFileSync(path, Buffer.concat(packed));
    const lanes = [chunks.filter((_, n) => n % 2 === 0), chunks.filter((_, n) => n % 2 === 1)];
    const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    const isRight = (number, taken) => Buffer.compare(taken, contentOf(number)) === 0;
    ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: project,
  });
}

describe('chunks that a second thread decompresses', { timeout: 120_000 }, () => {
  it('are the same, whoever comes to them first; a damaged one is left to the reader', () => {
    const { status, stdout } = run(`
      const ahead = UnpackAhead.begin(path, lanes);
      let [early, wrong] = [0, 0];
      const left = [];
      for (const [number, chunk] of chunks.entries()) {
        if (number === 4) sleep(1000);
        const taken = ahead.take(chunk);
        if (taken === undefined && number >= 4) left.push(number);
        if (taken !== undefined) {
          early++;
          if (!isRight(number, taken)) wrong++;
          ahead.release(chunk);
        }
      }
      console.log(JSON.stringify([early >= 60, wrong, left.includes(7)]));`);
    expect([status, stdout]).toEqual([0, '[true,0,true]\n']);
  });

  it('can be read one CPU after the other: nobody waits for the other for ever', () => {
    const { status, stdout } = run(`
      const ahead = UnpackAhead.begin(path, lanes);
      sleep(1000);
      let wrong = 0;
      for (const chunk of lanes.flat()) {
        const taken = ahead.take(chunk);
        if (taken !== undefined && !isRight(chunks.indexOf(chunk), taken)) wrong++;
        if (taken !== undefined) ahead.release(chunk);
      }
      console.log(wrong);`);
    expect([status, stdout]).toEqual([0, '0\n']);
  });

  it('do not keep a process that leaves them', () => {
    expect(run('UnpackAhead.begin(path, lanes); console.log("left");')).toMatchObject({
      status: 0,
      stdout: 'left\n',
    });
  });

  it('are not begun where they are few', () => {
    expect(run('console.log(UnpackAhead.begin(path, [chunks.slice(0, 9)]));').stdout).toBe('undefined\n');
  });
});
