import type { Column } from './column.js';

/** Any table, whatever its columns: what analysis, plots and printers ask for. Columns are found at run time. */
export interface AnyTable {
  readonly name: string;
  readonly length: number;
  readonly columns: readonly Column[];
  readonly columnNames: readonly string[];
  has(name: string): boolean;
  /** @throws UnknownColumnError */
  columnNamed(name: string): Column;
  toHtml(rows?: number): string;
}
