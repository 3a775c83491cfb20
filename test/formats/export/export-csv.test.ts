import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnknownTableError } from '../../../lib/errors/unknown-table-error.js';
import { EventTable } from '../../../lib/events/event-table.js';
import { exportCsv } from '../../../lib/formats/export/export-csv.js';
import type { ExportOptions } from '../../../lib/formats/export/exporter.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { releases } from '../../read-fixture.js';
import { randomWindow } from './random-window.js';
import { cutWindow, fixtureWindow, joined, windowOf } from './window-of.js';

function exported(windows: readonly TraceEvents[], options?: ExportOptions): string {
  return joined(exportCsv(windows, options)).toString('utf8');
}

/** Reads RFC 4180 by its grammar. @throws where the text is not of it */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [];
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain, end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function cell(value: unknown, name: string): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return name === 'where'
    ? `0x${(value as bigint).toString(16)}`
    : utf8(String(Object.is(value, -0) ? 0 : value));
}

describe('one event', () => {
  it('is its table, whatever is in it', () => {
    fc.assert(
      fc.property(randomWindow, fc.constantFrom('odd', 'odd "name", 2'), (window, event) => {
        const table = window.tables.find(({ name }) => name === event);
        const [head, ...records] = parseCsv(exported([window], { event }));
        expect(head).toEqual(table?.columnNames);
        expect(records).toEqual(
          table?.toRows().map((row) => Object.entries(row).map(([name, value]) => cell(value, name))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each(releases)('is the same in two windows: a capture of %s', (release) => {
    const window = fixtureWindow(release);
    const whole = exported([window], { event: 'sched_switch' });
    expect(exported(cutWindow(window, window.sequence.length >> 1), { event: 'sched_switch' })).toBe(whole);
    const table = window.tables.find(({ name }) => name === 'sched_switch');
    expect(parseCsv(whole)).toHaveLength((table?.length ?? 0) + 1);
  });

  it('that did not come is refused, with the names that are near', () => {
    const window = fixtureWindow(releases[0] ?? '');
    expect(() => exported([window], { event: 'sched_swich' })).toThrow(UnknownTableError);
    expect(() => exported([window], { event: 'sched_swich' })).toThrow(/sched_switch/);
  });
});

describe('all events', () => {
  it('are a line each, in order, and their fields can be told apart', () => {
    fc.assert(
      fc.property(randomWindow, (window) => {
        const [head, ...records] = parseCsv(exported([window]));
        expect(head).toEqual(['event', 'ts', 'cpu', 'pid', 'comm', 'fields']);
        const rows = window.tables.map((table) => table.toRows().values());
        const wanted = Array.from(window.sequence, (number) => {
          const { ts, cpu, pid, comm, ...own } = rows[number]?.next().value ?? {};
          const fields = Object.entries(own).map(([name, value]) => [
            name.replace(/^event_/, ''),
            cell(value, name),
          ]);
          return [window.tables[number]?.name, String(ts), String(cpu), String(pid), String(comm), fields];
        });
        expect(records.map((record) => [...record.slice(0, 5), fieldsOf(record[5] ?? '')])).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('look like this', () => {
    const table = EventTable.of('sched_waking', {
      ts: { kind: 'i64', unit: 'ns', values: [268_748_073_123n] },
      cpu: { kind: 'u16', values: [1] },
      pid: { kind: 'i32', values: [176] },
      comm: { kind: 'string', values: ['bash'] },
      event_comm: { kind: 'string', values: ['Web "Content"'] },
      event_pid: { kind: 'i32', values: [77] },
      caller: {
        kind: 'bytes',
        values: [new Uint8Array(BigUint64Array.of(0x1000n, 0x2000n, 2n ** 64n - 1n).buffer)],
      },
    });
    const symbolOf = (address: bigint) => (address === 0x1000n ? 'ttwu' : undefined);
    expect(exported([windowOf([table])], { symbolOf })).toBe(
      'event,ts,cpu,pid,comm,fields\r\n' +
        'sched_waking,268748073123,1,176,bash,"comm=""Web \\""Content\\"""" pid=77 caller=""ttwu 0x2000"""\r\n',
    );
  });
});

/** The fields of a line: `name=value`, the value as JSON where it is quoted. */
function fieldsOf(text: string): [string, string][] {
  const field = /([^\s"=]+)=("(?:[^"\\]|\\.)*"|[^\s"=]*)(?: |$)/y;
  const fields: [string, string][] = [];
  while (field.lastIndex < text.length) {
    const [whole, name = '', value = ''] = field.exec(text) ?? [];
    if (whole === undefined) throw new Error(`no field in ${text}`);
    fields.push([name, value.startsWith('"') ? JSON.parse(value) : value]);
  }
  return fields;
}
