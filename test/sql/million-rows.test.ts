import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EventTable } from '../../lib/events/event-table.js';
import { StringColumn } from '../../lib/events/string-column.js';
import { readParquet, writeParquet } from '../../lib/sql/parquet.js';
import { SqlSession } from '../../lib/sql/session.js';

const rows = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'tracelab-million-'));
const of = { length: rows };
const strings = (name: string, count: number, at: (code: number) => string) => {
  const codes = Uint32Array.from({ length: rows }, (_, row) => (row * 7) % count);
  return new StringColumn(name, { codes, values: Array.from({ length: count }, (_, code) => at(code)) });
};

const million = EventTable.of('open', {
  ts: BigInt64Array.from(of, (_, i) => 10n ** 15n + BigInt(i) * 1234n),
  cpu: Uint16Array.from(of, (_, i) => i % 8),
  pid: Int32Array.from(of, (_, i) => i % 5000),
  comm: strings('comm', 200, (code) => `comm${code}`),
  path: strings('path', 70_000, (code) => `/usr/lib/x86_64-linux-gnu/lib${code}.so`),
  addr: BigUint64Array.from(of, (_, i) => 0xffff_ffff_8100_0000n + BigInt(i % 777)),
  ret: Int32Array.from(of, (_, i) => (i % 100) - 50),
  weight: Float64Array.from(of, (_, i) => i / 3),
  flags: Uint32Array.from(of, (_, i) => i % 16),
  state: Uint8Array.from(of, (_, i) => i % 3),
});

/** Limits are ten times what a quiet machine takes. */
describe('a million rows of ten columns', { timeout: 60_000 }, () => {
  const session = new SqlSession([million]);
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are loaded, grouped and given back in seconds', async () => {
    const start = performance.now();
    await session.sql`select count(*) from open`;
    const loaded = performance.now();
    const groups =
      await session.sql`select comm, count(*) n, max(ts) t from open group by comm order by comm`;
    const grouped = performance.now();
    const all = await session.sql`select * from open`;
    const given = performance.now();
    expect([groups.length, groups.row(0)]).toEqual([
      200,
      { comm: 'comm0', n: 5000n, t: 10n ** 15n + 999_800n * 1234n },
    ]);
    expect(all.columnNamed('path').at(999_999)).toBe(million.column('path').at(999_999));
    expect(all.columnNamed('addr').at(999_999)).toBe(million.column('addr').at(999_999));
    expect(loaded - start).toBeLessThan(4000);
    expect(grouped - loaded).toBeLessThan(500);
    expect(given - grouped).toBeLessThan(6000);
  });

  it('are written as Parquet and read in seconds', async () => {
    const path = join(folder, 'million.parquet');
    const start = performance.now();
    await writeParquet(million, path);
    const written = performance.now();
    const back = await readParquet(path);
    const read = performance.now();
    for (const { name, kind } of million.columns) {
      const column = back.columnNamed(name);
      expect(column.kind).toBe(kind);
      for (const row of [0, 1, 122_879, 122_880, 500_001, 999_999])
        expect(column.at(row)).toBe(million.columnNamed(name).at(row));
    }
    expect(written - start).toBeLessThan(6000);
    expect(read - written).toBeLessThan(6000);
  });
});
