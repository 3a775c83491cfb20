import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../lib/errors/column-data-error.js';
import { InvalidQueryValueError } from '../../lib/errors/invalid-query-value-error.js';
import { SqlError } from '../../lib/errors/sql-error.js';
import { EventTable } from '../../lib/events/event-table.js';
import { StringColumn } from '../../lib/events/string-column.js';
import { SqlSession } from '../../lib/sql/session.js';
import { sql } from '../../lib/sql/sql.js';
import { anyTable, contentsOf } from '../events/tables-of-any-kind.js';

const open = EventTable.of('open', {
  ts: { kind: 'i64', unit: 'ns', doc: 'trace clock', values: [5n, 7n, 9_007_199_254_740_993n, 8n] },
  pid: Int32Array.of(1, 2, 1, 3),
  comm: ['cat', 'ls', 'cat', 'a rather long name of a task'],
  inode: { kind: 'u64', values: [2n ** 64n - 1n, 0n, 1n, 2n] },
});
const read = EventTable.of('xfs:xfs_read', { pid: Int32Array.of(1, 1, 3), bytes: [10, 20, 30] });
const session = new SqlSession([open, read]);
afterAll(() => session.close());

/** The error that a query ends with. */
async function errorOf(query: Promise<unknown>): Promise<unknown> {
  return query.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a query', () => {
  it('groups, counts and sorts', async () => {
    const table = await session.sql`select comm, count(*) n from open group by comm order by n desc, comm`;
    expect(table.toRows()).toEqual([
      { comm: 'cat', n: 2n },
      { comm: 'a rather long name of a task', n: 1n },
      { comm: 'ls', n: 1n },
    ]);
  });

  it('joins tables, one of a name in quotes', async () => {
    const table =
      await session.sql`select comm, sum(bytes) b from OPEN join "xfs:xfs_read" using (pid) group by comm order by b`;
    expect(table.toRows()).toEqual([
      { comm: 'a rather long name of a task', b: 30 },
      { comm: 'cat', b: 60 },
    ]);
  });

  it('takes values as parameters, not as text', async () => {
    const evil = "cat' or 'a' = 'a";
    expect((await session.sql`select * from open where comm = ${evil}`).length).toBe(0);
    expect((await session.sql`select * from open where ts = ${9_007_199_254_740_993n}`).length).toBe(1);
    expect((await session.sql`select * from open where pid in ${[1, 3]} limit ${2}`).length).toBe(2);
    expect((await session.sql`select * from open where pid in ${[]}`).length).toBe(0);
    const [row] =
      await session.sql`select ${1.5} f, ${null} n, ${Uint8Array.of(0, 255)} b, ${2n ** 64n - 1n} u, ${true} t`;
    expect(row).toEqual({ f: 1.5, n: 0, b: Uint8Array.of(0, 255), u: 2n ** 64n - 1n, t: true });
  });

  it('takes tables as relations, also those that are results or have a name that is taken', async () => {
    const cats = open.where({ comm: 'cat' });
    const table = await session.sql`select (select count(*) from ${cats}) cats, count(*) from open`;
    expect(table.row(0)).toEqual({ cats: 2n, 'count_star()': 4n });
    const result = await session.sql`select pid + 1 as following from ${cats}`;
    expect((await session.sql`select sum(following) s from ${result}`).row(0)).toEqual({ s: 4n });
  });

  it('keeps no table that was interpolated, and knows its own under another type', async () => {
    const own = new SqlSession([open]);
    const made = () => own.sql`select table_name as name from duckdb_tables() order by name`;
    await own.sql`select count(*) from ${open.where({ comm: 'cat' })}, ${EventTable.of('other', { a: [1] })}`;
    await errorOf(own.sql`select nothing from ${EventTable.of('other', { a: [1] })}`);
    expect((await made()).length).toBe(0);
    await own.sql`select count(*) from ${EventTable.untyped(open)} a join ${open} b using (pid)`;
    expect((await made()).toRows()).toEqual([{ name: 'open' }]);
    await own.close();
  });

  it('keeps kinds, units and docs of columns', async () => {
    const table = await session.sql`select * from open`;
    expect(contentsOf(table)).toEqual(contentsOf(open));
  });

  it('gives sums of 64-bit integers whole, or says that they do not fit', async () => {
    expect((await session.sql`select sum(ts) s from open`).row(0)).toEqual({ s: 9_007_199_254_741_013n });
    const most = await session.sql`select sum(inode) s from open where inode > 2`;
    expect(most.column('s').kind).toBe('u64');
    expect(await errorOf(session.sql`select sum(inode) s from open`)).toBeInstanceOf(ColumnDataError);
    expect((await session.sql`select sum(inode)::double s from open`).row(0)).toEqual({ s: 2 ** 64 });
  });

  it('gives decimals as numbers, and dates and lists as text', async () => {
    const table =
      await session.sql`select 1.25 a, 1234567890123.5 b, 1::float f, date '2026-01-02' d, [1, 2] l, ${3} p, 'x'::enum('x', 'y') e`;
    expect(table.row(0)).toEqual({
      a: 1.25,
      b: 1234567890123.5,
      f: 1,
      d: '2026-01-02',
      l: '[1, 2]',
      p: 3,
      e: 'x',
    });
  });

  it('counts NULLs, and says so in the doc', async () => {
    const { table, nulls } = await session.query(
      "select * from (values (1, 'a', 1.5::double, true), (null, null, null, null), (3, '', null, false)) t(i, s, f, b)",
    );
    expect(table.toRows()).toEqual([
      { i: 1, s: 'a', f: 1.5, b: true },
      { i: 0, s: '', f: Number.NaN, b: false },
      { i: 3, s: '', f: Number.NaN, b: false },
    ]);
    expect([...nulls]).toEqual([
      ['i', 1],
      ['s', 1],
      ['f', 2],
      ['b', 1],
    ]);
    expect(table.column('f').doc).toBe('2 of 3 values are NULL');
  });

  it('tells columns of one name apart', async () => {
    const table = await session.sql`select a.ts, b.ts, a.ts as TS from open a join open b using (ts) limit 1`;
    expect(table.columnNames).toEqual(['ts', 'ts_1', 'TS_2']);
  });

  it('keeps what it made for the next query', async () => {
    await session.sql`create table kept as select pid from open`;
    expect((await session.sql`from kept`).length).toBe(4);
  });

  it('sees NULs and quotes in names and strings', async () => {
    const odd = EventTable.of('a "b" é', { 'x"y': ['\0', 'a\0b', 'a\0c'] });
    const table = await sql([odd])`select "x""y" as s, strlen("x""y") n from "a ""b"" é" order by s`;
    expect(table.toRows()).toEqual([
      { s: '\0', n: 1n },
      { s: 'a\0b', n: 3n },
      { s: 'a\0c', n: 3n },
    ]);
  });

  it('runs with others at the same time', async () => {
    const counts = await Promise.all(
      [1, 2, 3].map((pid) => session.sql`select count(*) n from open where pid = ${pid}`),
    );
    expect(counts.map((table) => table.row(0))).toEqual([{ n: 2n }, { n: 1n }, { n: 1n }]);
  });
});

describe('a query that cannot be run', () => {
  it('shows the place, and the column that was meant', async () => {
    const error = await errorOf(session.sql`select con from open`);
    expect(error).toBeInstanceOf(SqlError);
    expect(String(error)).toBe(
      'SqlError: Referenced column "con" not found in FROM clause!\n\nLINE 1: select con from open\n               ^\nDid you mean "comm"?',
    );
  });

  it('names the table that was meant, or all', async () => {
    expect(String(await errorOf(session.sql`select 1 from opne`))).toContain('Did you mean "open"?');
    expect(String(await errorOf(session.sql`select 1 from futex`))).toContain(
      'The tables are: open, xfs:xfs_read',
    );
    expect(String(await errorOf(session.sql`select 1 from xfs:xfs_read`))).toContain(
      'Write the name in quotes: "xfs:xfs_read".',
    );
  });

  it.each([
    'selec 1',
    'select 1; select 2',
    '',
    "select * from read_csv('/nowhere.csv')",
    "select 'a'::int",
  ])('is an SqlError: %s', async (text) => {
    expect(await errorOf(session.query(text))).toBeInstanceOf(SqlError);
  });

  it('refuses what can be no value', async () => {
    const nothing = undefined as unknown as string;
    expect(await errorOf(session.sql`select ${nothing}`)).toBeInstanceOf(InvalidQueryValueError);
    expect(await errorOf(session.sql`select ${2n ** 64n}`)).toBeInstanceOf(InvalidQueryValueError);
  });

  it('is one that was cancelled', async () => {
    const many = EventTable.of('many', { a: Int32Array.from({ length: 100_000 }, (_, i) => i) });
    const own = new SqlSession([many]);
    const endless = errorOf(own.sql`select count(*) from many a, many b, many c where a.a + b.a > c.a`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    own.cancel();
    expect(String(await endless)).toContain('SqlError: Interrupted');
    expect((await own.sql`select 1 a`).row(0)).toEqual({ a: 1 });
    await own.close();
  });

  it('fails after close, and close may be called twice', async () => {
    const own = new SqlSession([open]);
    await own.sql`select 1 from open`;
    await own.close();
    await own.close();
    expect(await errorOf(own.sql`select 1`)).toBeInstanceOf(SqlError);
  });
});

describe('a table in and out', () => {
  it('is the same, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable(), async (table) => {
        const own = new SqlSession([]);
        const back = await own.sql`select * from ${table}`;
        await own.close();
        expect(contentsOf(back)).toEqual(contentsOf(table));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same with 70000 different strings over many vectors', async () => {
    const paths = Array.from(
      { length: 70_000 },
      (_, i) => `/usr/lib/x86_64-linux-gnu/${i % 3 === 0 ? '' : 'lib'}${i}`,
    );
    const table = EventTable.of('many', {
      path: StringColumn.from('path', [...paths, ...paths.toReversed()]),
    });
    const back = await sql()`select * from ${table}`;
    expect(back.column('path').toArray()).toEqual(table.column('path').toArray());
  });

  it('is the same with no rows', async () => {
    const back = await session.sql`select * from ${open.head(0)}`;
    expect(contentsOf(back)).toEqual(contentsOf(open.head(0)));
  });
});
