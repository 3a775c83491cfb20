import fc from 'fast-check';
import type { Column } from '../../lib/events/column.js';
import { columnOfKind } from '../../lib/events/column-input.js';
import type { ColumnAbout, ColumnKind } from '../../lib/events/column-kind.js';
import { EventTable } from '../../lib/events/event-table.js';

const edges = { min: -(2n ** 63n), max: 2n ** 63n - 1n, top: 2n ** 64n - 1n };

/** Values of each kind, extremes often among them. Strings are of whole characters: a lone surrogate has no UTF-8. */
const valuesOf: Readonly<Record<ColumnKind, fc.Arbitrary<unknown>>> = {
  i8: fc.integer({ min: -128, max: 127 }),
  u8: fc.integer({ min: 0, max: 255 }),
  i16: fc.integer({ min: -32768, max: 32767 }),
  u16: fc.integer({ min: 0, max: 65535 }),
  i32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  u32: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  i64: fc.oneof(fc.constantFrom(edges.min, edges.max, -1n), fc.bigInt(edges.min, edges.max)),
  u64: fc.oneof(fc.constantFrom(0n, edges.top, edges.max + 1n), fc.bigInt(0n, edges.top)),
  f64: fc.oneof(
    fc.double(),
    fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, Number.MIN_VALUE, Number.MAX_VALUE),
  ),
  string: fc.oneof(
    fc.constantFrom(
      '',
      '\0',
      'a\0b',
      'twelve bytes',
      'thirteen byte',
      'é'.repeat(6),
      '漢字かな交じり文',
      '👩‍💻'.repeat(9),
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  bool: fc.boolean(),
  bytes: fc.uint8Array({ maxLength: 40 }),
};

const about: fc.Arbitrary<ColumnAbout> = fc.record(
  { unit: fc.constantFrom('ns', 'bytes', 'address'), doc: fc.string({ unit: 'binary' }) },
  { requiredKeys: [] },
);

/** A table with a column of each kind, up to `maxRows` rows, sometimes a selection or a slice of a larger one. */
export function anyTable(maxRows = 30): fc.Arbitrary<EventTable> {
  return fc.nat(maxRows).chain((rows) =>
    fc
      .tuple(
        fc.tuple(
          ...Object.entries(valuesOf).map(([kind, value]) => anyColumn(kind as ColumnKind, value, rows)),
        ),
        fc.constantFrom('whole', 'slice', 'selection'),
      )
      .map(([columns, how]) => {
        const table = EventTable.fromColumns('any', columns);
        if (how === 'slice') return table.slice(Math.floor(rows / 3));
        return how === 'selection' ? table.sort('a_f64').slice(0, Math.ceil(rows / 2)) : table;
      }),
  );
}

function anyColumn(kind: ColumnKind, value: fc.Arbitrary<unknown>, rows: number): fc.Arbitrary<Column> {
  return fc
    .tuple(fc.array(value, { minLength: rows, maxLength: rows }), about)
    .map(([values, what]) => columnOfKind(`a_${kind}`, kind, values, what));
}

/** All that a table holds, in a form that can be compared. */
export function contentsOf(table: EventTable): unknown {
  return table.columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    unit: column.unit,
    doc: column.doc,
    values: column.toArray(),
  }));
}
