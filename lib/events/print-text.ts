import { provenanceLines } from '../base/provenance.js';
import type { AnyTable } from './any-table.js';
import type { Column } from './column.js';
import { formatCount, formatHeading, formatValue, isRightAligned } from './format-value.js';

const widestCell = 40;
const widestTable = 140;

/** A table as aligned text: name, headings, kinds, the first rows, and what was left out. */
export function tableToText(table: AnyTable, { rows, colors }: { rows: number; colors: boolean }): string {
  const dim = (text: string) => (colors ? `\u001b[2m${text}\u001b[22m` : text);
  const bold = (text: string) => (colors ? `\u001b[1m${text}\u001b[22m` : text);
  const shown = Math.min(rows, table.length);
  const blocks = table.columns.map((column) => columnText(column, shown));
  const fitting = columnsThatFit(blocks);
  const lines = Array.from({ length: shown + 2 }, (_, line) =>
    blocks
      .slice(0, fitting)
      .map((block) => block[line] ?? '')
      .join('  ')
      .trimEnd(),
  );
  const [headings = '', kinds = '', ...body] = lines;
  const left = table.columns.slice(fitting).map((column) => column.name);
  return [
    `${bold(table.name)} ${dim(`(${countOf(table.length, 'row')}, ${countOf(table.columns.length, 'column')})`)}`,
    bold(headings),
    dim(kinds),
    ...body,
    ...(table.length > shown
      ? [dim(`… ${formatCount(table.length - shown)} more ${table.length - shown === 1 ? 'row' : 'rows'}`)]
      : []),
    ...(left.length > 0 ? [dim(`… ${countOf(left.length, 'more column')}: ${left.join(', ')}`)] : []),
    ...provenanceLines().map(dim),
  ].join('\n');
}

function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Heading, kind and cells of one column, all of the same width. */
function columnText(column: Column, shown: number): string[] {
  const cells = [
    formatHeading(column),
    column.kind,
    ...Array.from({ length: shown }, (_, row) => shorten(printable(formatValue(column, row)))),
  ];
  const width = Math.max(...cells.map((cell) => cell.length));
  return cells.map((cell) => (isRightAligned(column) ? cell.padStart(width) : cell.padEnd(width)));
}

function columnsThatFit(blocks: readonly (readonly string[])[]): number {
  let width = 0;
  const fitting = blocks.findIndex((block) => {
    width += (block[0]?.length ?? 0) + 2;
    return width > widestTable;
  });
  return fitting === -1 ? blocks.length : Math.max(1, fitting);
}

function shorten(text: string): string {
  return text.length > widestCell ? `${text.slice(0, widestCell - 1)}…` : text;
}

/** Control characters as escapes, so that a string from the kernel cannot disturb the table. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (c) =>
    JSON.stringify(c)
      .slice(1, -1)
      .replace(/^[\u007f-\u009f]$/, '\ufffd'),
  );
}
