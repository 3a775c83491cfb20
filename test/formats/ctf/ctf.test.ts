import { describe, expect, it } from 'vitest';
import type { EventTable } from '../../../lib/events/event-table.js';
import { openCtfFolder } from '../../../lib/formats/ctf/ctf-folder.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { babeltrace, hasBabeltrace, inFolder, printsStaleStrings } from './babeltrace.js';
import { openFiles as open, traces } from './traces.js';

function textOf(events: TraceEvents): string {
  return Buffer.concat([...events.text()]).toString('latin1');
}

/** The labels of a number that has several come in the order of a hash table in babeltrace2 2.1, and without braces in 2.0. */
function sameLabels(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line.replace(/\( \{? ?((?:"[^"]*"(?:, )?)+) \}? ?: container/g, (_, labels: string) =>
        labels.split(', ').sort().join(', '),
      ),
    );
}

/** Lines with empty strings where the other lines have them, if babeltrace2 prints something else there. */
function withoutStale(theirs: readonly string[], ours: readonly string[]): readonly string[] {
  if (!printsStaleStrings) return theirs;
  return theirs.map((line, place) => {
    const empty = [...(ours[place] ?? '').matchAll(/(\w+) = ""/g)].map(([, name]) => name);
    return empty.reduce(
      (text, name) => text.replace(new RegExp(`\\b${name} = "(?:[^"\\\\]|\\\\.)*"`), `${name} = ""`),
      line,
    );
  });
}

describe.each([...traces])('a trace %s', (_, files) => {
  it.skipIf(!hasBabeltrace)('prints what babeltrace2 prints, line by line', () => {
    inFolder(files, (folder) => {
      const { text } = babeltrace(folder);
      const file = openCtfFolder(folder);
      const ours = textOf(file.read());
      file.close();
      expect(text.length).toBeGreaterThan(0);
      expect(sameLabels(ours)).toEqual(withoutStale(sameLabels(text), sameLabels(ours)));
    });
  });

  it.skipIf(!hasBabeltrace)('has tables with what babeltrace2 prints: order, names, times and fields', () => {
    inFolder(files, (folder) => {
      const lines = babeltrace(folder).text.split('\n').slice(0, -1);
      const events = open(files).read();
      expect(events.damage).toEqual([]);
      expect(events.sequence.length).toBe(lines.length);
      const rows = new Map<EventTable, number>();
      let values = 0;
      lines.forEach((line, place) => {
        const table = events.tables[events.sequence[place] ?? -1];
        if (table === undefined) throw new Error('every event is in a table');
        const row = rows.get(table) ?? 0;
        rows.set(table, row + 1);
        values += compareRow(line, table, row);
      });
      expect([...rows].map(([{ length }]) => length)).toEqual([...rows.values()]);
      expect(values).toBeGreaterThan(lines.length);
    });
  });

  it.skipIf(!hasBabeltrace)('tells the losses that babeltrace2 warns of', () => {
    inFolder(files, (folder) => {
      const warned = [
        ...babeltrace(folder).warnings.matchAll(
          /discarded (\d+) (event|packet)s? between \[([^\]]+)\] and \[([^\]]+)\]/g,
        ),
      ].map(([, count = '0', what, from = '', to = '']) => [
        what === 'event' ? BigInt(count) : 'unknown',
        from,
        to,
      ]);
      const ours = open(files)
        .read()
        .lost.map(({ count, fromNs, toNs }) => [count, timeOfDay(fromNs), timeOfDay(toNs)]);
      expect(ours.sort()).toEqual(warned.sort());
    });
  });

  it('gives the same in windows as in one', () => {
    const whole = open(files).read();
    const windows = [...open(files).windows(150)];
    expect(windows.length).toBeGreaterThan(2);
    expect(windows.map(textOf).join('')).toEqual(textOf(whole));
    expect(windows.reduce((sum, { sequence }) => sum + sequence.length, 0)).toBe(whole.sequence.length);
    expect(windows.flatMap(({ lost }) => lost)).toEqual(whole.lost);
    for (const table of whole.tables) {
      const parts = windows.flatMap(({ tables }) => tables.filter(({ name }) => name === table.name));
      expect(parts.flatMap(rowsOf)).toEqual(rowsOf(table));
    }
  });
});

function rowsOf(table: EventTable): unknown[] {
  return Array.from({ length: table.length }, (_, row) => table.row(row));
}

/** Compares what is on a line with the row: times, and each plain number and string. @returns how many values were compared */
function compareRow(line: string, table: EventTable, row: number): number {
  const parts = /^(?:\[([\d:.]+)\] \([^)]*\) )?(?:[\w:()]* )?([\w:]+): (.*)$/.exec(line);
  const [, time, name, rest = ''] = parts ?? [];
  expect(name).toBe(table.name);
  let values = 1;
  if (time !== undefined) expect(timeOfDay(table.columnNamed('ts').at(row) as bigint)).toBe(time);
  const fieldsAt = rest.lastIndexOf('}, {');
  for (const [, field = '', list = ''] of rest.matchAll(/(\w+) = \[( [^\]]*\] = [^}]*?|) \](?=, \w| \})/g)) {
    if (!table.has(field)) continue;
    const elements = [...list.matchAll(/\[\d+\] = ([^,]+)/g)].map(([, text = '']) => text);
    const column = table.columnNamed(field);
    if (column.kind !== 'bytes') continue;
    values++;
    expect(elementsOf(column.at(row), column.doc ?? ''), `${table.name}.${field} ${row}`).toEqual(
      elements.map(Number),
    );
  }
  for (const match of rest.matchAll(/(\w+) = ("(?:[^"\\]|\\.)*"|[-+\w.]+)(?=, [a-z]| \})/gi)) {
    const [, field = '', text = ''] = match;
    const isContext = fieldsAt >= 0 && match.index < fieldsAt;
    const column = columnOf(table, field, isContext);
    if (column === undefined) continue;
    values++;
    expect(same(table.columnNamed(column).at(row), text), `${table.name}.${column} ${row}: ${text}`).toBe(
      true,
    );
  }
  return values;
}

/** The numbers in a column of bytes, rounded as they are printed. */
function elementsOf(bytes: Uint8Array, doc: string): number[] {
  const kind = /array of (\w+)/.exec(doc)?.[1] ?? '';
  const size = Number(kind.slice(1)) / 8;
  const view = new DataView(bytes.slice().buffer);
  return Array.from({ length: bytes.length / size }, (_, index) => {
    const at = index * size;
    if (kind === 'f64') return Number(view.getFloat64(at, true).toPrecision(6));
    if (kind === 'f32') return Number(view.getFloat32(at, true).toPrecision(6));
    const value = Buffer.from(view.buffer, at, size).reverse().toString('hex');
    return Number(
      kind.startsWith('i') ? BigInt.asIntN(size * 8, BigInt(`0x${value}`)) : BigInt(`0x${value}`),
    );
  });
}

/** The column of a field that is not in a structure, where the name says which. */
function columnOf(table: EventTable, field: string, isContext: boolean): string | undefined {
  if (field === 'cpu_id') return 'cpu';
  if (isContext && field === 'vtid') return 'pid';
  if (isContext && field === 'procname') return 'comm';
  const name = ['ts', 'cpu', 'pid', 'comm'].includes(field) ? `event_${field}` : field;
  return table.has(name) ? name : undefined;
}

function same(value: unknown, text: string): boolean {
  if (value === '' && printsStaleStrings) return true;
  if (typeof value === 'string')
    return text.startsWith('"') ? plain(text) === plain(`"${value}"`) : value === text;
  if (typeof value === 'number' && !Number.isInteger(value))
    return Number(value.toPrecision(6)) === Number(text);
  if (typeof value !== 'number' && typeof value !== 'bigint') return false;
  if (/^0[xb]/.test(text)) return BigInt.asUintN(text.length * 4 - 8, BigInt(value)) === BigInt(text);
  if (/^0\d/.test(text)) return BigInt.asUintN(text.length * 3 - 3, BigInt(value)) === BigInt(`0o${text}`);
  return /[.e]/.test(text)
    ? Number(text) === Number(Number(value).toPrecision(6))
    : BigInt(value) === BigInt(text);
}

/** A string without what only one of the two escapes. */
function plain(text: string): string {
  return Buffer.from(text, 'latin1')
    .toString('utf8')
    .replace(/\\[abefnrtv]|\\x..|\\|[^ -~]/g, '');
}

function timeOfDay(ns: bigint | undefined): string {
  if (ns === undefined) return 'unknown';
  const inDay = ns % 86_400_000_000_000n;
  const seconds = new Date(Number(inDay / 1_000_000n)).toISOString().slice(11, 19);
  return `${seconds}.${String(ns % 1_000_000_000n).padStart(9, '0')}`;
}
