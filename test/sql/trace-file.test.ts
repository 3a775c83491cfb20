import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, describe, expect, it } from 'vitest';
import type { EventTable } from '../../lib/events/event-table.js';
import { exportArrow } from '../../lib/formats/arrow/arrow.js';
import { tableFromArrow } from '../../lib/formats/arrow/from-arrow.js';
import { openTrace } from '../../lib/formats/open-trace.js';
import { exportParquet } from '../../lib/sql/export-parquet.js';
import { readParquet } from '../../lib/sql/parquet.js';
import { sql } from '../../lib/sql/sql.js';
import { contentsOf } from '../events/tables-of-any-kind.js';

const folder = mkdtempSync(join(tmpdir(), 'tracelab-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fixtures = fileURLToPath(new URL('../fixtures/trace-dat/', import.meta.url));

describe.each(['gaps-v7-zstd.dat', 'instances-v6.dat', 'stacks-v6.dat'])('the capture %s', (name) => {
  const tables = async () => (await openTrace(join(fixtures, name))).read().tables;
  /** Windows much smaller than the file. */
  const windows = async () => (await openTrace(join(fixtures, name))).windows(8192);

  async function expectSame(written: readonly { table: string; rows: number }[], read: EventTable[]) {
    const recorded = new Map((await tables()).map((table) => [table.name, table]));
    expect(written.map(({ table }) => table).sort()).toEqual([...recorded.keys()].sort());
    for (const table of read) {
      const whole = recorded.get(table.name);
      expect(whole === undefined ? undefined : contentsOf(whole)).toEqual(contentsOf(table));
    }
  }

  it('is the same as Parquet', async () => {
    const written = await exportParquet(await windows(), join(folder, `${name}.parquet.d`));
    await expectSame(written, await Promise.all(written.map(({ path }) => readParquet(path))));
  });

  it('is the same as Arrow', async () => {
    const written = await exportArrow(await windows(), join(folder, `${name}.arrow.d`), { batchRows: 50 });
    const read = written.map(({ path }) => tableFromArrow(tableFromIPC(readFileSync(path))));
    await expectSame(written, read);
  });

  it('can be asked in SQL', async () => {
    const all = await tables();
    for (const table of all) {
      const counted =
        await sql()`select comm, count(*)::double count from ${table} group by comm order by comm`;
      expect(counted.toRows()).toEqual(table.groupBy('comm').count().sort('comm').toRows());
    }
  });
});
