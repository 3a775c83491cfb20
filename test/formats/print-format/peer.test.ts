import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextBuffer } from '../../../lib/base/text-buffer.js';
import { parseEventFormat } from '../../../lib/formats/event-format.js';
import { type EventPrinter, newEventPrinter } from '../../../lib/formats/print-format/event-printer.js';
import { newPrintContext } from '../../../lib/formats/print-format/print-context.js';
import { PrintedRecord } from '../../../lib/formats/print-format/printed-record.js';

interface Events {
  readonly symbols: readonly string[];
  readonly printk: readonly string[];
  readonly events: readonly { system: string; format: string; records: string[]; lines: string[] }[];
}

interface Run {
  readonly symbols: readonly string[];
  readonly printk?: readonly string[];
  readonly formats: readonly { system: string; format: string }[];
  readonly records: readonly { cpu: number; hex: string }[];
  readonly lines: readonly string[];
}

function fixture<T>(name: string): T {
  const path = new URL(`../../fixtures/print-format/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** All lines of records that follow one another, in one array of bytes as in a file. */
function linesOf({ symbols, printk = [], formats, records }: Run): string[] {
  const parsed = formats.map(({ system, format }) => parseEventFormat(system, format));
  const context = newPrintContext(
    () => Buffer.from(symbols.join('\n')),
    printk.join('\n'),
    8,
    parsed.find(({ name }) => name === 'funcgraph_exit'),
  );
  const printers = new Map<number, EventPrinter>();
  for (const format of parsed) printers.set(format.id, newEventPrinter(format, context));
  const bytes = records.map(({ hex }) => Buffer.from(hex, 'hex'));
  const ends = bytes.map(
    (
      (sum) =>
      ({ length }) =>
        (sum += length)
    )(0),
  );
  const record = new PrintedRecord();
  record.lieIn(Buffer.concat(bytes));
  const lines: string[] = [];
  for (let i = 0; i < records.length; i++) {
    record.at = ends[i - 1] ?? 0;
    record.end = ends[i] ?? 0;
    record.cpu = records[i]?.cpu ?? 0;
    record.nextAt = i + 1 < records.length ? record.end : -1;
    record.nextEnd = ends[i + 1] ?? 0;
    record.nextCpu = records[i + 1]?.cpu ?? 0;
    const out = new TextBuffer();
    const tookNext = printers.get(record.view.getUint16(record.at, true))?.print(out, record);
    lines.push(out.toString());
    if (tookNext) i++;
  }
  return lines;
}

describe('the text of trace-cmd report', () => {
  for (const kernel of ['6.12', '7']) {
    const { symbols, printk, events } = fixture<Events>(kernel);
    it.each(
      events.map((event) => [/^name: (\S+)/m.exec(event.format)?.[1] ?? '', event] as const),
    )(`of ${kernel}: %s`, (_, { system, format, records, lines }) => {
      const run = {
        symbols,
        printk,
        formats: [{ system, format }],
        records: records.map((hex) => ({ cpu: 0, hex })),
        lines,
      };
      expect(linesOf(run)).toEqual(lines);
    });
  }

  it.each(['graph', 'function'])('of a recording of %s', (name) => {
    const run = fixture<Run>(name);
    const lines = linesOf(run);
    expect(lines.length).toBeGreaterThan(20);
    // The end of the last record's function may be the record after.
    expect(lines.slice(0, -1)).toEqual(run.lines.slice(0, lines.length - 1));
  });
});
