import { escapeHtml } from '../base/html.js';
import { provenanceLines } from '../base/provenance.js';
import type { AnyTable } from './any-table.js';
import type { Column } from './column.js';
import { formatCount, formatHeading, formatValue, isRightAligned } from './format-value.js';

/** A table as HTML with a caption and column headings. Its look is its own: a notebook's style sheet is not needed. */
export function tableToHtml(table: AnyTable, rows: number): string {
  const shown = Math.min(rows, table.length);
  const left = table.length - shown;
  const head = table.columns.map((column) => headingCell(column)).join('');
  const body = Array.from(
    { length: shown },
    (_, row) => `<tr>${table.columns.map((column) => valueCell(column, row)).join('')}</tr>`,
  ).join('');
  const foot = left > 0 ? ` First ${formatCount(shown)} of ${formatCount(table.length)} rows.` : '';
  const notes = provenanceLines().map((line) => `<br><small>${escapeHtml(line)}</small>`);
  return (
    '<div style="overflow-x:auto"><table style="border-collapse:collapse;font-variant-numeric:tabular-nums">' +
    `<caption style="caption-side:top;text-align:left;padding:4px 8px"><strong>${escapeHtml(table.name)}</strong>` +
    `${left > 0 ? foot : ` ${formatCount(table.length)} ${table.length === 1 ? 'row' : 'rows'}.`}${notes.join('')}</caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
  );
}

function headingCell(column: Column): string {
  const title = column.doc === undefined ? column.kind : `${column.kind}: ${column.doc}`;
  return `<th scope="col" title="${escapeHtml(title)}" style="${cellStyle(column)};border-bottom:1px solid currentColor">${escapeHtml(formatHeading(column))}</th>`;
}

function valueCell(column: Column, row: number): string {
  return `<td style="${cellStyle(column)}">${escapeHtml(formatValue(column, row))}</td>`;
}

function cellStyle(column: Column): string {
  return `text-align:${isRightAligned(column) ? 'right' : 'left'};padding:2px 8px`;
}
