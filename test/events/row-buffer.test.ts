import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnDataError } from '../../lib/errors/column-data-error.js';
import { EventTable } from '../../lib/events/event-table.js';
import { RowBuffer } from '../../lib/events/row-buffer.js';
import { anyTable } from './tables-of-any-kind.js';

describe('a buffer of rows', () => {
  it('gives all rows of the tables in their order, and then begins anew', () => {
    fc.assert(
      fc.property(fc.array(anyTable(10), { minLength: 1, maxLength: 4 }), (tables) => {
        const [first = tables[0] as EventTable] = tables;
        const rows = new RowBuffer(first);
        for (let round = 0; round < 2; round++) {
          for (const table of tables) rows.append(table);
          const all = tables.flatMap((table) => table.toRows());
          expect(rows.length).toBe(all.length);
          expect(rows.take().toRows()).toEqual(all);
          expect(rows.length).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps nothing of the tables', () => {
    const pid = Int32Array.of(1);
    const rows = new RowBuffer(EventTable.of('t', { pid }));
    rows.append(EventTable.of('t', { pid }));
    pid[0] = 2;
    expect(rows.take().toRows()).toEqual([{ pid: 1 }]);
  });

  it.each([
    { pid: ['x'] },
    { tid: Int32Array.of(1) },
    { pid: Int32Array.of(1), more: [1] },
    {},
  ])('refuses other columns: %o', (columns) => {
    const rows = new RowBuffer(EventTable.of('t', { pid: Int32Array.of(1) }));
    expect(() => rows.append(EventTable.of('t', columns))).toThrow(ColumnDataError);
  });
});
