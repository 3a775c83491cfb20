/** What is told when a cell of a notebook begins: its source. */
export type CellListener = (source: string) => void;

const listeners = new Set<CellListener>();
let current = '';

/** Called by the notebook's kernel, before a cell runs. */
export function beginCell(source: string): void {
  current = source;
  for (const listener of listeners) listener(source);
}

/** The source of the cell that runs; empty outside of a notebook. */
export function currentCell(): string {
  return current;
}

export function onCell(listener: CellListener): void {
  listeners.add(listener);
}
