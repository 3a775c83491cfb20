import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Table as ArrowTable,
  DateMillisecond,
  Dictionary,
  Field,
  Float32,
  Int8,
  Int32,
  makeData,
  makeVector,
  RecordBatchReader,
  Schema,
  Struct,
  Table,
  TimestampMicrosecond,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../../lib/errors/column-data-error.js';
import { OutputPathError } from '../../../lib/errors/output-path-error.js';
import { EventTable } from '../../../lib/events/event-table.js';
import { exportArrow, fromArrow, toArrow } from '../../../lib/formats/arrow/arrow.js';
import { tableFromArrow } from '../../../lib/formats/arrow/from-arrow.js';
import { tableToArrow } from '../../../lib/formats/arrow/to-arrow.js';
import { anyTable, contentsOf } from '../../events/tables-of-any-kind.js';

const folder = mkdtempSync(join(tmpdir(), 'tracelab-arrow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function memoryOf(table: ArrowTable, name: string): ArrayBufferLike | undefined {
  return table.getChild(name)?.data[0]?.values.buffer;
}

describe('a table as an Arrow table', () => {
  const table = EventTable.of('t', {
    ts: { kind: 'i64', unit: 'ns', values: [1n, 2n] },
    pid: Int32Array.of(1, 2),
    load: Float64Array.of(0.5, Number.NaN),
    comm: ['a', 'b'],
    raw: [Uint8Array.of(1), Uint8Array.of(2, 3)],
  });
  const arrow = tableToArrow(table);

  it('shares the memory of numbers, codes and bytes', () => {
    expect(memoryOf(arrow, 'ts')).toBe(table.column('ts').data.buffer);
    expect(memoryOf(arrow, 'pid')).toBe(table.column('pid').data.buffer);
    expect(memoryOf(arrow, 'load')).toBe(table.column('load').data.buffer);
    expect(memoryOf(arrow, 'comm')).toBe(table.column('comm').codes.buffer);
    expect(memoryOf(arrow, 'raw')).toBe(table.column('raw').stored.buffer);
    expect(arrow.getChild('raw')?.data[0]?.valueOffsets.buffer).toBe(table.column('raw').offsets.buffer);
  });

  it('comes also with apache-arrow loaded when it is asked for', async () => {
    expect(contentsOf(await fromArrow(await toArrow(table), 'again'))).toEqual(contentsOf(table));
  });

  it('shares it on the way back', () => {
    const back = tableFromArrow(arrow);
    expect(back.columnNamed('ts')).toHaveProperty('data.buffer', table.column('ts').data.buffer);
    expect(back.columnNamed('comm')).toHaveProperty('codes.buffer', table.column('comm').codes.buffer);
  });

  it('is the same after the way there and back, in memory and as IPC', () => {
    fc.assert(
      fc.property(anyTable(), (any) => {
        const there = tableToArrow(any);
        expect(contentsOf(tableFromArrow(there))).toEqual(contentsOf(any));
        for (const how of ['file', 'stream'] as const) {
          const back = tableFromArrow(tableFromIPC(tableToIPC(there, how)));
          expect(back.name).toBe('any');
          expect(contentsOf(back)).toEqual(contentsOf(any));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an Arrow table of another program', () => {
  it('gives times in nanoseconds, small floats as f64, other types as text, nulls counted', () => {
    const table = tableFromArrow(
      new Table({
        time: vectorFromArray([1, null], new TimestampMicrosecond()),
        small: vectorFromArray([0.5, null], new Float32()),
        day: vectorFromArray([new Date('2026-01-02')], new DateMillisecond()).concat(
          vectorFromArray([new Date(0)], new DateMillisecond()),
        ),
        name: vectorFromArray(['x', null], new Utf8()),
        code: vectorFromArray(['x', null], new Dictionary(new Utf8(), new Int8())),
        count: vectorFromArray([7, null], new Int32()),
      }),
    );
    expect(table.select('time', 'small', 'name', 'code', 'count').toRows()).toEqual([
      { time: 1_000_000n, small: 0.5, name: 'x', code: 'x', count: 7 },
      { time: 0n, small: Number.NaN, name: '', code: '', count: 0 },
    ]);
    expect(table.columnNamed('day').kind).toBe('string');
    expect(table.columnNamed('count').doc).toBe('1 of 2 values are null');
    expect(table.columnNamed('time').unit).toBe('ns');
  });

  it('may have several parts with dictionaries of their own, which may hold a string twice', () => {
    const part = (...texts: string[]) => vectorFromArray(texts, new Dictionary(new Utf8(), new Int32()));
    const twice = new Dictionary(new Utf8(), new Int32());
    const one = tableFromArrays({ s: ['b', 'a'] });
    expect(tableFromArrow(one).columnNamed('s').toArray()).toEqual(['b', 'a']);
    const both = part('a', 'b').concat(part('b', 'c'));
    expect(
      tableFromArrow(new Table({ s: both }))
        .columnNamed('s')
        .toArray(),
    ).toEqual(['a', 'b', 'b', 'c']);
    expect(twice.dictionary).toBeInstanceOf(Utf8);
  });

  it('has no time beyond 64 bits of nanoseconds', () => {
    const data = BigInt64Array.of(2n ** 62n);
    const time = makeVector(makeData({ type: new TimestampMicrosecond(), length: 1, nullCount: 0, data }));
    expect(() => tableFromArrow(new Table({ time }))).toThrow(ColumnDataError);
  });

  it('may be empty', () => {
    const schema = new Schema([new Field('a', new Int32()), new Field('s', new Struct([]))]);
    expect(tableFromArrow(new Table(schema)).length).toBe(0);
  });
});

/** Windows whose strings come in another order each time, and each brings new ones. */
function windowsOf(count: number, rows: number): { readonly tables: readonly EventTable[] }[] {
  return Array.from({ length: count }, (_, window) => ({
    tables: [
      EventTable.of('open', {
        ts: BigInt64Array.from({ length: rows }, (_, row) => BigInt(window * rows + row)),
        comm: Array.from({ length: rows }, (_, row) => `comm${(row * 7 + window) % 10}`),
        path: Array.from({ length: rows }, (_, row) => `/tmp/${window}/${row % 13}`),
        failed: Array.from({ length: rows }, (_, row) => row % 3 === 0),
      }),
      ...(window % 2 === 1 ? [EventTable.of('xfs:read', { n: [window] })] : []),
    ],
  }));
}

describe('an export to Arrow', () => {
  it.each([
    ['file', 1],
    ['file', 500],
    ['stream', 300],
  ] as const)('puts windows one after the other: a %s with batches of %i rows', async (format, batchRows) => {
    const path = join(folder, `${format}-${batchRows}`);
    const windows = windowsOf(6, 200);
    const written = await exportArrow(windows, path, { format, batchRows });
    const extension = format === 'file' ? 'arrow' : 'arrows';
    expect(written).toEqual([
      { table: 'open', path: join(path, `open.${extension}`), rows: 1200 },
      { table: 'xfs:read', path: join(path, `xfs_read.${extension}`), rows: 3 },
    ]);
    const bytes = readFileSync(join(path, `open.${extension}`));
    const open = tableFromArrow(tableFromIPC(bytes));
    expect(open.toRows()).toEqual(windows.flatMap(({ tables }) => tables[0]?.toRows() ?? []));
    expect(RecordBatchReader.from(bytes).isFile()).toBe(format === 'file');
    const reads = tableFromArrow(tableFromIPC(readFileSync(join(path, `xfs_read.${extension}`))));
    expect(reads.columnNamed('n').toArray()).toEqual([1, 3, 5]);
    expect(reads.name).toBe('xfs:read');
  });

  it('leaves nothing where it fails', async () => {
    await expect(exportArrow(windowsOf(2, 3), join(folder, 'one.arrow'))).rejects.toBeInstanceOf(
      OutputPathError,
    );
    expect(() => readFileSync(join(folder, 'one.arrow'))).toThrow();
    const changed = [
      { tables: [EventTable.of('t', { a: [1] })] },
      { tables: [EventTable.of('t', { b: [1] })] },
    ];
    await expect(exportArrow(changed, join(folder, 'changed.arrow'))).rejects.toBeInstanceOf(ColumnDataError);
  });

  it('writes an empty table too', async () => {
    const path = join(folder, 'empty.arrow');
    await exportArrow([{ tables: [EventTable.of('t', { a: ['x'] }).head(0)] }], path);
    const back = tableFromArrow(tableFromIPC(readFileSync(path)));
    expect([back.length, back.columnNames]).toEqual([0, ['a']]);
  });
});
