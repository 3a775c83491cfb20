import { type Data, makeData, RecordBatch, type Schema, Struct, Table } from 'apache-arrow';
import type { AnyTable } from '../../events/any-table.js';
import { arrowData } from './arrow-data.js';
import { arrowSchema } from './arrow-field.js';

/**
 * The table as an Arrow table. Nothing is copied but truth values, which Arrow keeps as bits, and the different strings: numbers,
 * codes of strings and bytes are the same memory. A selection is gathered once.
 *
 * This module loads apache-arrow: some 100 ms and 18 MB, which
 * `node -e 'const t = performance.now(); import("apache-arrow").then(() => console.log(performance.now() - t))'` prints.
 *
 * @example const arrow = tableToArrow(trace.table('sched_switch'));
 */
export function tableToArrow(table: AnyTable): Table {
  const schema = arrowSchema(table);
  const children = table.columns.map((column, index) => arrowData(column, schema.fields[index]?.type));
  return new Table([recordBatch(schema, table.length, children)]);
}

export function recordBatch(schema: Schema, length: number, children: Data[]): RecordBatch {
  const type = new Struct(schema.fields);
  return new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
}
