import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TracelabCommand, tracelab } from '../tracelab-command.js';

/** `tracelab lab` with a real Jupyter and no browser. */
describe('tracelab lab', () => {
  let folder: string;
  let labs: TracelabCommand[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracelab-lab-'));
    labs = [];
  });
  afterEach(async () => {
    for (const lab of labs) lab.kill('SIGKILL');
    for (const lab of labs) expect(await lab.leftovers()).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  async function open(...args: string[]): Promise<URL> {
    const command = new TracelabCommand(['lab', '--no-open', ...args]);
    labs.push(command);
    await command.until(() => command.stdout.includes('\n'));
    expect(command.stdout, command.stderr).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(tree|lab)\?token=\w{48}\n$/);
    return new URL(command.stdout.trim());
  }

  async function startKernel({ origin, searchParams }: URL): Promise<void> {
    const answer = await fetch(`${origin}/api/kernels`, {
      method: 'POST',
      headers: { authorization: `token ${searchParams.get('token')}` },
      body: JSON.stringify({ name: 'tracelab' }),
    });
    expect(answer.status).toBe(201);
    expect(labs[0]?.running().some((line) => line.includes('tslab kernel'))).toBe(true);
  }

  it('prints an address that answers, and that nobody else can use', async () => {
    const url = await open();
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(`${url.origin}/api/contents`)).status).toBe(403);
    const specs = (await (await fetch(`${url.origin}/api/kernelspecs${url.search}`)).json()) as {
      kernelspecs: Record<string, unknown>;
    };
    expect(Object.keys(specs.kernelspecs)).toContain('tracelab');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s ends the server and its kernels', async (signal) => {
    await startKernel(await open());
    labs[0]?.kill(signal);
    expect(await labs[0]?.leftovers()).toEqual([]);
    expect(await labs[0]?.ended).toBe(signal === 'SIGKILL' ? undefined : 0);
  });

  it('takes another port than one that is taken, and says so of one that was asked for', async () => {
    const first = await open();
    const second = await open();
    expect(second.port).not.toBe(first.port);
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([200, 200]);
    const { code, stderr } = await tracelab(['lab', '--no-open', '--port', first.port]);
    expect([code, stderr.split('\n')[0]]).toEqual([1, `tracelab lab: Port ${first.port} is taken.`]);
    expect((await tracelab(['lab', '--no-open', '--port', 'none'])).stderr).toContain('That is no port');
  });

  it('tells the words of a Jupyter that does not come up', async () => {
    const program = join(folder, 'jupyter-lab');
    writeFileSync(program, '#!/bin/sh\necho "cannot start: bad configuration" >&2\nexit 1\n');
    chmodSync(program, 0o755);
    const { code, stderr } = await tracelab(['lab', '--no-open'], { PATH: `${folder}:${process.env.PATH}` });
    expect(code).toBe(1);
    expect(stderr).toContain('Jupyter ended at once. Its last words:\ncannot start: bad configuration');
  });

  it('says what to install where there is no Jupyter', async () => {
    symlinkSync(process.execPath, join(folder, 'node'));
    const { code, stderr } = await tracelab(['lab', '--no-open'], { PATH: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('jupyter is not installed');
    expect(stderr).toContain('apt-get install --no-install-recommends jupyter-notebook');
  });
});
