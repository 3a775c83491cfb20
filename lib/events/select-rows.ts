import type { Column } from './column.js';

/** The columns with only these rows, in this order. Columns that share a selection go on sharing one. */
export function selectRows(columns: readonly Column[], rows: Uint32Array): Column[] {
  const composed = new Map<Uint32Array, Uint32Array>();
  return columns.map((column) => {
    const { selection } = column;
    if (selection === undefined) return column.select(rows);
    let both = composed.get(selection);
    if (both === undefined) {
      both = rows.map((row) => selection[row] ?? 0);
      composed.set(selection, both);
    }
    return column.select(both);
  });
}
