import type { Column } from './column.js';

/** One object that shows a row after the other: moving it makes no garbage. Do not keep it; copy what you need. */
export interface RowCursor {
  readonly row: object;
  moveTo(row: number): void;
}

/** A cursor whose object has a getter a column, and nothing else: a column may have any name. */
export function newRowCursor(columns: readonly Column[]): RowCursor {
  let current = 0;
  const row: object = Object.create(null);
  for (const column of columns) {
    Object.defineProperty(row, column.name, { enumerable: true, get: () => column.at(current) });
  }
  return {
    row,
    moveTo: (to) => {
      current = to;
    },
  };
}
