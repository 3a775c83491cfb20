import { describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../lib/errors/column-data-error.js';
import { UnknownColumnError } from '../../lib/errors/unknown-column-error.js';
import { TableBuilder } from '../../lib/events/table-builder.js';

const specs = [
  { name: 'ts', kind: 'i64', unit: 'ns' },
  { name: 'comm', kind: 'string' },
  { name: 'cpu', kind: 'u16' },
  { name: 'raw', kind: 'bytes' },
  { name: 'idle', kind: 'bool' },
] as const;

describe('a table builder', () => {
  it('grows by columns, and an earlier table does not change', () => {
    const builder = new TableBuilder('t', specs);
    const ts = builder.column('ts');
    const comm = builder.column('comm');
    const page = new TextEncoder().encode('..cat..ls..é');
    for (let i = 0; i < 1000; i++) {
      ts.pushHalves(i, 1);
      if (i % 2 === 0) comm.pushUtf8(page, 2, 5);
      else comm.push(i === 999 ? 'é' : 'ls');
      builder.column('cpu').push(i % 4);
      builder.column('raw').push(page.subarray(0, i % 5));
      builder.column('idle').push(i % 3 === 0);
    }
    const table = builder.build();
    comm.pushUtf8(page, page.length - 2, page.length);
    ts.push(-1n);
    builder.column('cpu').push(65_535);
    builder.column('raw').push(page);
    builder.column('idle').push(true);
    expect(table.length).toBe(1000);
    expect(table.row(999)).toEqual({
      ts: 4_294_968_295n,
      comm: 'é',
      cpu: 3,
      raw: page.subarray(0, 4),
      idle: true,
    });
    expect(table.column('comm').values).toEqual(['cat', 'ls', 'é']);
    expect(table.column('ts').unit).toBe('ns');
    expect(builder.build().row(-1)).toEqual({ ts: -1n, comm: 'é', cpu: 65_535, raw: page, idle: true });
  });

  it('adds checked rows', () => {
    const builder = new TableBuilder('t', [{ name: 'cpu', kind: 'u16' }] as const);
    builder.addRow({ cpu: 3 });
    expect(() => builder.addRow({ cpu: 65_536 })).toThrow(ColumnDataError);
    const untyped: TableBuilder = new TableBuilder('t', [{ name: 'ts', kind: 'i64' }]);
    expect(() => untyped.addRow({ ts: 3 })).toThrow(/a number cannot go into a i64 column/);
  });

  it('refuses to build uneven columns and names unknown ones', () => {
    const builder = new TableBuilder('t', specs);
    builder.column('ts').push(1n);
    expect(() => builder.build()).toThrow(ColumnDataError);
    expect(() => builder.columnNamed('com')).toThrow(UnknownColumnError);
  });
});
