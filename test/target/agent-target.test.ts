import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CommandFailedError } from '../../lib/errors/command-failed-error.js';
import { ConnectionLostError } from '../../lib/errors/connection-lost-error.js';
import { NoSuchFileError } from '../../lib/errors/no-such-file-error.js';
import { TargetError } from '../../lib/errors/target-error.js';
import type { AgentTarget } from '../../lib/target/agent-target.js';
import { connectLocal } from '../../lib/target/local.js';
import { buildAgent } from './build-agent.js';

const built = buildAgent();
let target: AgentTarget;
let folder: string;
let count = 0;

beforeAll(() => expect(existsSync(built.agentPath)).toBe(true));
afterAll(() => built.remove());
beforeEach(async () => {
  folder = join(built.folder, `case${count++}`);
  mkdirSync(folder);
  target = await connectLocal({ agentPath: built.agentPath });
});
afterEach(() => target.close());

const at = (name: string) => join(folder, name);

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !condition(); tries += 1) await sleep(10);
  expect(condition()).toBe(true);
}

/** True while a process runs (a zombie does not). */
function runs(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'));
}

describe('files', () => {
  it('reads and writes bytes, appends, truncates', async () => {
    const bytes = randomBytes(5000);
    await target.write(at('a'), bytes);
    expect(Buffer.from(await target.read(at('a')))).toEqual(bytes);
    await target.write(at('a'), 'one\n');
    await target.write(at('a'), 'two\n', { append: true });
    expect(await target.readText(at('a'))).toBe('one\ntwo\n');
    await target.write(at('a'), '');
    expect(statSync(at('a')).size).toBe(0);
  });

  it('reads files whose size is not known before', async () => {
    expect(await target.readText('/proc/self/status')).toMatch(/^Name:\tagent/);
  });

  it('reads and writes 20 MB', async () => {
    const bytes = randomBytes(20_000_000);
    await target.write(at('big'), bytes);
    expect(readFileSync(at('big')).equals(bytes)).toBe(true);
    expect(bytes.equals(await target.read(at('big')))).toBe(true);
  });

  it('reads many at once, with an error in the place of a file that is not there', async () => {
    writeFileSync(at('a'), 'A');
    writeFileSync(at('c'), '');
    const [a, b, c] = await target.readMany([at('a'), at('b'), at('c')]);
    expect(Buffer.from(a as Uint8Array).toString()).toBe('A');
    expect(b).toBeInstanceOf(NoSuchFileError);
    expect(c).toHaveLength(0);
  });

  it('lists with kinds', async () => {
    writeFileSync(at('file'), '');
    mkdirSync(at('directory'));
    symlinkSync('nowhere', at('symlink'));
    const entries = [...(await target.list(folder))].sort((x, y) => (x.name < y.name ? -1 : 1));
    expect(entries).toEqual(['directory', 'file', 'symlink'].map((kind) => ({ name: kind, kind })));
  });

  it('makes and removes', async () => {
    await target.makeDirectory(at('d'));
    expect(await target.exists(at('d'))).toBe(true);
    await target.removeDirectory(at('d'));
    expect(await target.exists(at('d'))).toBe(false);
    writeFileSync(at('f'), '');
    await target.remove(at('f'));
    expect(existsSync(at('f'))).toBe(false);
  });

  it('has typed errors with the errno', async () => {
    await expect(target.read(at('none'))).rejects.toBeInstanceOf(NoSuchFileError);
    await expect(target.list(at('none'))).rejects.toMatchObject({ errno: 'ENOENT' });
    await expect(target.write(at('no/such'), 'x')).rejects.toBeInstanceOf(NoSuchFileError);
    await expect(target.read(folder)).rejects.toMatchObject({ errno: 'EISDIR', path: folder });
    await target.makeDirectory(at('d'));
    await expect(target.makeDirectory(at('d'))).rejects.toMatchObject({ errno: 'EEXIST' });
    await expect(target.write('/dev/full', 'x')).rejects.toMatchObject({ errno: 'ENOSPC' });
    await expect(target.read(at('none'))).rejects.toBeInstanceOf(TargetError);
  });

  it('uploads and downloads 20 MB', async () => {
    const bytes = randomBytes(20_000_000);
    writeFileSync(at('from'), bytes);
    await target.upload(at('from'), at('there'));
    await target.download(at('there'), at('back'));
    expect(readFileSync(at('back')).equals(bytes)).toBe(true);
    writeFileSync(at('empty'), '');
    await target.upload(at('empty'), at('there'));
    expect(statSync(at('there')).size).toBe(0);
  });
});

describe('streams', () => {
  it('streams several files whole, each in its order', async () => {
    const files = [3_000_000, 0, 70_000].map((size) => randomBytes(size));
    for (const [index, bytes] of files.entries()) writeFileSync(at(String(index)), bytes);
    const got: Buffer[][] = files.map(() => []);
    for await (const { index, bytes } of target.stream(files.map((_, index) => at(String(index)))))
      got[index]?.push(Buffer.from(bytes));
    for (const [index, bytes] of files.entries())
      expect(Buffer.concat(got[index] ?? []).equals(bytes)).toBe(true);
  });

  it('holds back a stream that nobody takes, and other requests go on', async () => {
    const chunks = target.stream(['/dev/zero'])[Symbol.asyncIterator]();
    expect((await chunks.next()).done).toBe(false);
    await sleep(100);
    const readSoFar = async () => Number(/rchar: (\d+)/.exec(await target.readText('/proc/self/io'))?.[1]);
    const before = await readSoFar();
    await sleep(100);
    expect((await readSoFar()) - before).toBeLessThan(1_000_000);
    await chunks.return?.();
    expect(await target.exists(folder)).toBe(true);
  });

  it('fails when a file is not there', async () => {
    const take = async () => {
      for await (const chunk of target.stream([at('none')])) expect(chunk).toBe('never');
    };
    await expect(take()).rejects.toBeInstanceOf(NoSuchFileError);
  });
});

describe('commands', () => {
  it('gives stdout, stderr and the exit code apart', async () => {
    const script = 'echo out; echo err >&2; exit 3';
    const result = await target.$({ reject: false })`sh -c ${script}`;
    expect(result).toMatchObject({
      stdout: 'out',
      stderr: 'err',
      exitCode: 3,
      failed: true,
      signal: undefined,
    });
    expect(result.pid).toBeGreaterThan(1);
  });

  it('rejects with the fields of the result', async () => {
    const error = await target.$`sh -c ${'echo why >&2; exit 2'}`.then(
      undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(CommandFailedError);
    expect(error).toMatchObject({ exitCode: 2, stderr: 'why' });
    expect(String(error)).toMatch(/exit code 2.*\nwhy/);
  });

  it('passes arguments as they are, environment, folder and input', async () => {
    const odd = 'a b "c" $HOME \n ü';
    expect((await target.$`printf %s ${odd}`).stdout).toBe(odd);
    const result = await target.$({
      env: { X: 'y z' },
      cwd: folder,
      input: 'given',
    })`sh -c ${'echo $X; pwd; cat'}`;
    expect(result.stdout).toBe(`y z\n${folder}\ngiven`);
  });

  it('names the signal that ended it', async () => {
    const result = await target.$({ reject: false })`sh -c ${'kill -USR1 $$'}`;
    expect(result).toMatchObject({ signal: 'SIGUSR1', exitCode: undefined });
  });

  it('says that a program is not there', async () => {
    await expect(target.command(['no-such-program'])).rejects.toBeInstanceOf(NoSuchFileError);
  });

  it('ends by timeout and by AbortSignal', async () => {
    await expect(target.$({ timeoutMs: 50 })`sleep 60`).rejects.toMatchObject({ timedOut: true });
    const abort = new AbortController();
    const running = expect(target.$({ signal: abort.signal })`sleep 60`).rejects.toMatchObject({
      isCanceled: true,
    });
    setTimeout(() => abort.abort(), 50);
    await running;
  });

  it('holds a command before its exec until it is released', async () => {
    const running = await target.$`touch ${at('made')}`.start({ hold: true });
    await sleep(50);
    expect(existsSync(at('made'))).toBe(false);
    expect(readFileSync(`/proc/${running.pid}/comm`, 'utf8').trim()).toBe('agent');
    await running.release();
    expect((await running.result).exitCode).toBe(0);
    expect(existsSync(at('made'))).toBe(true);
  });

  it('kills the whole process group', async () => {
    const running = await target.$({ reject: false })`sh -c ${'sleep 61 & echo $!; wait'}`.start();
    const first = await running.stdout[Symbol.asyncIterator]().next();
    const grandchild = Number(Buffer.from(first.value as Uint8Array).toString());
    await running.kill('SIGTERM');
    expect((await running.result).signal).toBe('SIGTERM');
    await until(() => !runs(grandchild));
  });

  it('runs on a terminal of a given size and resizes it', async () => {
    const command = target.$({
      pty: { rows: 30, columns: 100 },
    })`sh -c ${'stty size; read x; stty size; tty'}`;
    const running = await command.start();
    await running.resize(40, 120);
    await running.write('\n');
    const { stdout } = await running.result;
    expect(stdout).toMatch(/40 120\r\n\/dev\/pts\/\d+/);
  });

  it('gives a large output whole while input goes in', async () => {
    const input = randomBytes(6_000_000).toString('base64');
    expect((await target.$({ input })`cat`).stdout === input).toBe(true);
  });

  it('runs fifty at once', async () => {
    const results = await Promise.all(Array.from({ length: 50 }, (_, n) => target.$`echo ${n}`));
    expect(results.map((r) => r.stdout)).toEqual(Array.from({ length: 50 }, (_, n) => String(n)));
  });
});

describe('the session', () => {
  it('has a file on the target while it lives', async () => {
    const { registry, pid } = target.hello;
    expect(registry).toContain(target.session);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    expect(readFileSync(registry, 'utf8')).toBe(`${pid} ${started}\n`);
    await target.close();
    await until(() => !existsSync(registry));
    expect(existsSync(dirname(registry))).toBe(true);
  });

  it('ends its commands when it ends', async () => {
    const running = await target.$`sleep 62`.start();
    const lost = expect(running.result).rejects.toBeInstanceOf(ConnectionLostError);
    await target.close();
    await lost;
    await until(() => !runs(running.pid));
  });

  it('rejects all that waits when the agent is killed, and what comes after', async () => {
    const waiting = expect(target.$`sleep 63`).rejects.toBeInstanceOf(ConnectionLostError);
    await sleep(50);
    process.kill(target.hello.pid, 'SIGKILL');
    await waiting;
    expect(target.closed).toBe(true);
    rmSync(target.hello.registry); // a killed agent leaves it: whoever reads it sees that its process is gone
    await expect(target.read('/proc/version')).rejects.toBeInstanceOf(ConnectionLostError);
  });

  it('cannot begin with a program that is no agent', async () => {
    await expect(connectLocal({ agentPath: at('none') })).rejects.toBeInstanceOf(ConnectionLostError);
  });
});
