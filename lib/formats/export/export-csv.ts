import type { EventTable } from '../../events/event-table.js';
import type { TraceEvents } from '../trace-file.js';
import type { ExportOptions } from './exporter.js';
import { onlyEvent, ownColumns } from './rows-in-order.js';
import { type Quoting, valueText } from './value-text.js';

/** A piece of the file has about so many characters. */
const pieceLength = 64 * 1024;

/**
 * Writes comma-separated values (RFC 4180: lines end in CR LF, a field with a comma, a quotation mark or a line's end is quoted).
 *
 * With `event`, the columns are those of the event's table. Without, events of all kinds come in the order of time, with the
 * columns `event`, `ts`, `cpu`, `pid`, `comm` and `fields`: the event's own fields as `name=value`, with a blank between them and
 * quoted as in JSON where a value has a blank, a quotation mark or an equals sign. Times are nanoseconds on the clock of the trace;
 * addresses and bytes are hexadecimal, stacks are functions or addresses, the innermost first.
 *
 * @throws UnknownTableError after the last window when `event` came in none
 */
export function* exportCsv(
  windows: Iterable<TraceEvents>,
  options: ExportOptions = {},
): Iterable<Uint8Array> {
  yield* options.event === undefined
    ? allEvents(windows, options)
    : oneEvent(windows, options.event, options);
}

function* oneEvent(
  windows: Iterable<TraceEvents>,
  event: string,
  { symbolOf }: ExportOptions,
): Iterable<Uint8Array> {
  let names: readonly string[] | undefined;
  let text = '';
  for (const { tables } of onlyEvent(windows, event)) {
    for (const table of tables) {
      if (names === undefined) {
        names = table.columnNames;
        text += `${names.map(csv.text).join(',')}\r\n`;
      }
      const cells = names.map((name) => valueText(table.columnNamed(name), csv, symbolOf));
      for (let row = 0; row < table.length; row++) {
        for (let i = 0; i < cells.length; i++) text += (i === 0 ? '' : ',') + (cells[i]?.(row) ?? '');
        text += '\r\n';
        if (text.length >= pieceLength) {
          yield Buffer.from(text, 'utf8');
          text = '';
        }
      }
    }
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

function* allEvents(windows: Iterable<TraceEvents>, options: ExportOptions): Iterable<Uint8Array> {
  let text = 'event,ts,cpu,pid,comm,fields\r\n';
  for (const { tables, sequence } of windows) {
    const lines = tables.map((table) => lineOf(table, options));
    const rows = new Uint32Array(tables.length);
    for (const number of sequence) {
      const row = rows[number] ?? 0;
      rows[number] = row + 1;
      text += lines[number]?.(row) ?? '';
      if (text.length >= pieceLength) {
        yield Buffer.from(text, 'utf8');
        text = '';
      }
    }
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

function lineOf(table: EventTable, { symbolOf }: ExportOptions): (row: number) => string {
  const name = csv.text(table.name);
  const common = ['ts', 'cpu', 'pid', 'comm'].map((column) =>
    table.has(column) ? valueText(table.columnNamed(column), csv) : () => '',
  );
  const own = ownColumns(table);
  const heads = own.map(({ name }, i) => `${i === 0 ? '' : ' '}${name}=`);
  const values = own.map(({ column }) => valueText(column, assignment, symbolOf));
  return (row) => {
    let fields = '';
    for (let i = 0; i < values.length; i++) fields += (heads[i] ?? '') + (values[i]?.(row) ?? '');
    let line = name;
    for (const cell of common) line += `,${cell(row)}`;
    return `${line},${csv.text(fields)}\r\n`;
  };
}

const csv: Quoting = {
  text: (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text),
  wideInteger: (digits) => digits,
  address: (hexadecimal) => hexadecimal,
};

const assignment: Quoting = {
  ...csv,
  text: (text) => (text === '' || /[\s"=]/.test(text) ? JSON.stringify(text) : text),
};
