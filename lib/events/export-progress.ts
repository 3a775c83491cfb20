import type { ExportProgress } from './table-window.js';

/** Tells `progress` how far an export is, each time it is called. */
export function exportProgress(
  tables: ReadonlyMap<string, { readonly rows: number }>,
  progress: ((progress: ExportProgress) => void) | undefined,
): (stage: ExportProgress['stage']) => void {
  let windows = 0;
  return (stage) => {
    if (stage === 'reading') windows++;
    const rows = [...tables.values()].reduce((sum, table) => sum + table.rows, 0);
    progress?.({ windows, rows, tables: tables.size, stage });
  };
}
