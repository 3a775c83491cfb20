import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { down, up } from '../../vm/sandbox.js';
import { tracelab } from '../tracelab-command.js';

describe('tracelab explain and types', () => {
  beforeAll(() => up());
  afterAll(() => down('6.12'));

  it('explains a function, an event and a program’s function', async () => {
    const func = await tracelab(['explain', 'do_sys_openat2', '--json']);
    expect(func.code).toBe(0);
    const facts = JSON.parse(func.stdout);
    expect(facts).toMatchObject({
      symbol: 'do_sys_openat2',
      kind: 'function',
      first: { mechanism: 'fprobe' },
    });
    expect(facts.values.map(({ name }: { name: string }) => name)).toEqual(['dfd', 'filename', 'how']);
    const event = await tracelab(['explain', 'sched:sched_switch']);
    expect(event.stdout).toContain("tracepoint('sched', 'sched_switch')");
    const user = await tracelab(['explain', '/usr/bin/bash:readline']);
    expect(user.stdout).toMatch(/p:readline \/usr\/bin\/bash:0x[0-9a-f]+\n/);
  });

  it('names what is nearest to a name that is none', async () => {
    const { code, stdout, stderr } = await tracelab(['explain', 'vfs_raed']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Did you mean vfs_read');
  });

  it('asks for one symbol', async () => {
    expect(await tracelab(['explain'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes the events as TypeScript', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tracelab-types-'));
    try {
      const file = join(folder, 'events.ts');
      expect(await tracelab(['types', '-o', file])).toMatchObject({ code: 0, stdout: '' });
      const text = readFileSync(file, 'utf8');
      expect(text).toContain("from 'tracelab';");
      expect(text).toContain("sched_switch: tracepoint('sched', 'sched_switch'),");
      expect((await tracelab(['types'])).stdout.split('\n').slice(2)).toEqual(text.split('\n').slice(2));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
