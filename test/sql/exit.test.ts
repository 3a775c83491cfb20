import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a script against the built modules; it has a session of one table. */
function run(script: string): { readonly status: number | null; readonly stdout: string } {
  const text = `
    import { EventTable } from ${JSON.stringify(join(project, 'dist/lib/events/event-table.js'))};
    import { SqlSession } from ${JSON.stringify(join(project, 'dist/lib/sql/session.js'))};
    const table = EventTable.of('open', { pid: Int32Array.from({ length: 100_000 }, (_, i) => i) });
    const session = new SqlSession([table]);
    ${script}`;
  const args = ['--expose-gc', '--input-type=module', '-e', text];
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000, cwd: project });
}

const endless =
  'session.query("select count(*) from open a, open b, open c where a.pid + b.pid > c.pid").then(() => process.exit(9), () => {})';

describe('a process with a session', { timeout: 60_000 }, () => {
  it('ends by itself, though nobody closed the session', () => {
    const { status, stdout } = run('console.log((await session.sql`select count(*) n from open`).row(0).n);');
    expect([status, stdout]).toEqual([0, '100000n\n']);
  });

  it('can exit while a query runs', () => {
    expect(run(`${endless}; setTimeout(() => process.exit(3), 300);`).status).toBe(3);
  });

  it('ends of an error while a query runs', () => {
    expect(run(`${endless}; setTimeout(() => { throw new Error('on purpose'); }, 300);`).status).toBe(1);
  });

  it('gets the memory of forgotten sessions back', () => {
    const { stdout } = run(`
      const before = process.memoryUsage.rss();
      for (let i = 0; i < 20; i++) {
        const forgotten = new SqlSession([EventTable.of('t', { a: new Float64Array(1_000_000) })]);
        await forgotten.sql\`select count(*) from t\`;
        globalThis.gc();
        await new Promise(setImmediate);
      }
      console.log(Math.round((process.memoryUsage.rss() - before) / 1e6));`);
    expect(Number(stdout)).toBeLessThan(160); // 320 and more where nothing comes back
  });
});
