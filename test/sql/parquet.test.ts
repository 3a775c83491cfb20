import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../lib/errors/column-data-error.js';
import { OutputPathError } from '../../lib/errors/output-path-error.js';
import { SqlError } from '../../lib/errors/sql-error.js';
import { EventTable } from '../../lib/events/event-table.js';
import type { ExportProgress } from '../../lib/events/table-window.js';
import { exportParquet } from '../../lib/sql/export-parquet.js';
import { readParquet, writeParquet } from '../../lib/sql/parquet.js';
import { sql } from '../../lib/sql/sql.js';
import { anyTable, contentsOf } from '../events/tables-of-any-kind.js';

const folder = mkdtempSync(join(tmpdir(), 'tracelab-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a Parquet file', () => {
  it('holds any table as it was', async () => {
    const path = join(folder, "any 'é' [*].parquet");
    await fc.assert(
      fc.asyncProperty(anyTable(), async (table) => {
        await writeParquet(table, path);
        const back = await readParquet(path);
        expect(back.name).toBe(table.name);
        expect(contentsOf(back)).toEqual(contentsOf(table));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps names of columns that SQL cannot tell apart', async () => {
    const path = join(folder, 'names.parquet');
    const table = EventTable.of("it's", { a: [1], A: ['x'], 'odd "name"': [true], '': [2n] });
    await writeParquet(table, path);
    expect(contentsOf(await readParquet(path))).toEqual(contentsOf(table));
  });

  it('is read by SQL as any other, and is compressed', async () => {
    const path = join(folder, 'plain.parquet');
    await writeParquet(EventTable.of('t', { u: { kind: 'u64', values: [2n ** 64n - 1n] } }), path);
    expect((await sql()`select u from read_parquet(${path})`).row(0)).toEqual({ u: 2n ** 64n - 1n });
    const meta = await sql()`select compression, type from parquet_metadata(${path})`;
    expect(meta.row(0)).toEqual({ compression: 'ZSTD', type: 'INT64' });
  });

  it('that cannot be written says why', async () => {
    const path = join(folder, 'no such folder', 't.parquet');
    await expect(writeParquet(EventTable.of('t', { a: [1] }), path)).rejects.toBeInstanceOf(OutputPathError);
  });

  it('that is none is refused', async () => {
    const path = join(folder, 'none.parquet');
    writeFileSync(path, 'no parquet');
    await expect(readParquet(path)).rejects.toBeInstanceOf(SqlError);
    await expect(readParquet(join(folder, 'nowhere.parquet'))).rejects.toBeInstanceOf(SqlError);
  });
});

/** Windows of two tables, one of which comes only in the second. Strings come in another order each time. */
function windowsOf(count: number, rows: number): { readonly tables: readonly EventTable[] }[] {
  return Array.from({ length: count }, (_, window) => {
    const first = window * rows;
    const open = EventTable.of('open', {
      ts: BigInt64Array.from({ length: rows }, (_, row) => BigInt(first + row)),
      comm: Array.from({ length: rows }, (_, row) => `comm${(first + row * 7) % (100 + window)}`),
    });
    const rare = EventTable.of('xfs:read', { path: [`file ${window}`] });
    return { tables: window === 0 ? [open] : [open, rare] };
  });
}

describe('an export to Parquet', () => {
  it('puts the windows one after the other, a file a table', async () => {
    const path = join(folder, 'windows');
    const seen: ExportProgress[] = [];
    const windows = windowsOf(5, 3000);
    const written = await exportParquet(windows, path, { progress: (progress) => seen.push(progress) });
    expect(written).toEqual([
      { table: 'open', path: join(path, 'open.parquet'), rows: 15_000 },
      { table: 'xfs:read', path: join(path, 'xfs_read.parquet'), rows: 4 },
    ]);
    expect(readdirSync(path).sort()).toEqual(['open.parquet', 'xfs_read.parquet']);
    const open = await readParquet(join(path, 'open.parquet'));
    const expected = windows.flatMap(({ tables }) => tables[0]?.toRows() ?? []);
    expect(open.toRows()).toEqual(expected);
    expect((await readParquet(join(path, 'xfs_read.parquet'))).name).toBe('xfs:read');
    expect(seen.at(4)).toEqual({ windows: 5, rows: 15_004, tables: 2, stage: 'reading' });
    expect(seen.at(-1)?.stage).toBe('writing');
  });

  it('keeps all rows where memory is short', async () => {
    const path = join(folder, 'large.parquet');
    const [window] = windowsOf(1, 100_000);
    const tables = window?.tables ?? [];
    const written = await exportParquet(
      Array.from({ length: 40 }, () => ({ tables })),
      path,
      { memoryLimit: '64MB' },
    );
    expect(written[0]?.rows).toBe(4_000_000);
    const sums = await sql()`select count(*) n, sum(ts) s, count(distinct comm) c from read_parquet(${path})`;
    expect(sums.row(0)).toEqual({ n: 4_000_000n, s: 40n * 4_999_950_000n, c: 100n });
  }, 60_000);

  it('writes one table to one file, and refuses a second', async () => {
    const one = await exportParquet(windowsOf(1, 10), join(folder, 'one.parquet'));
    expect(one.map(({ rows }) => rows)).toEqual([10]);
    await expect(exportParquet(windowsOf(2, 10), join(folder, 'two.parquet'))).rejects.toBeInstanceOf(
      OutputPathError,
    );
  });

  it('refuses a folder with files in it, and columns that change', async () => {
    await expect(exportParquet(windowsOf(1, 1), folder)).rejects.toBeInstanceOf(OutputPathError);
    const changed = [
      { tables: [EventTable.of('t', { a: [1] })] },
      { tables: [EventTable.of('t', { a: ['x'] })] },
    ];
    await expect(exportParquet(changed, join(folder, 'changed'))).rejects.toBeInstanceOf(ColumnDataError);
  });
});
