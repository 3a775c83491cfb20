import type { EventTable } from '../../lib/events/event-table.js';
import { columnsOf } from '../../lib/formats/event-columns.js';
import type { EventField } from '../../lib/formats/event-field.js';
import type { EventFormat } from '../../lib/formats/event-format.js';

/** A line of `trace-cmd report -t -R`, taken apart. */
export interface ReportLine {
  readonly event: string;
  /** `PID CPU SECONDS.NANOSECONDS FIELDS` */
  readonly text: string;
}

/** The events of a report, in its order. */
export function parseReport(report: string): ReportLine[] {
  const line = /^.*-(\d+)\s+\[(\d+)\]\S*\s+(\d+\.\d{9}): +(\S+?): +(.*)$/gm;
  return [...report.matchAll(line)].map(([, pid, cpu, time, event = '', fields]) => ({
    event,
    // Some numbers come with leading zeros, as the event's print format has them.
    text: `${pid} ${Number(cpu)} ${time} ${fields?.trim().replaceAll(/=0+(?=\d)/g, '=')}`,
  }));
}

/** A table's rows as trace-cmd would print them raw. */
export function asReport(format: EventFormat, table: EventTable): string[] {
  return Array.from({ length: table.length }, (_, index) => {
    const row = table.row(index);
    const ns = BigInt(row.ts as bigint);
    const time = `${ns / 1_000_000_000n}.${(ns % 1_000_000_000n).toString().padStart(9, '0')}`;
    const fields = format.fields.map((field) => `${field.name}=${rawText(format, field, row)}`);
    return `${row.pid} ${row.cpu} ${time} ${fields.join(' ')}`.trim();
  });
}

function rawText(format: EventFormat, field: EventField, row: Readonly<Record<string, unknown>>): string {
  const names = columnsOf(field).map(({ spec }) =>
    `event_${spec.name}` in row ? `event_${spec.name}` : spec.name,
  );
  // The function tracer's arguments that nobody asked for are no column.
  const values = names.map((name) => row[name] ?? new Uint8Array(0));
  const [value] = values;
  if (format.name === 'function') {
    return value instanceof Uint8Array ? bytesText(value) : ` (0x${BigInt(value as bigint).toString(16)})`;
  }
  if (value instanceof Uint8Array) return bytesText(value);
  if (field.array !== undefined && typeof value !== 'string') {
    const bytes = new BigUint64Array(values.map((one) => BigInt.asUintN(64, BigInt(one as bigint))));
    return bytesText(new Uint8Array(bytes.buffer));
  }
  return String(value);
}

function bytesText(bytes: Uint8Array): string {
  return `ARRAY[${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(', ')}]`;
}
