import { BigintColumn } from '../../events/bigint-column.js';
import type { Column } from '../../events/column.js';
import { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import { type HistogramKey, parseKey } from '../../spec/histogram/key.js';

/** One histogram, as the kernel had it when it was read. */
export interface KernelHistogram {
  /** The trigger as the kernel writes it: `hist:keys=pid:vals=hitcount:sort=hitcount:size=2048`. */
  readonly trigger: string;
  /** A row for each key that came, in the kernel's order. */
  readonly table: EventTable;
  /** Events that were counted, rows that they make, and events that found no room for a row. */
  readonly hits: number;
  readonly entries: number;
  readonly dropped: number;
}

/** Columns of one key: its name, and its value in each row. */
type Cell = readonly [name: string, value: string];

/**
 * Reads an event's `hist` file: one histogram for each trigger on it.
 *
 * A key in powers of two or in groups becomes the columns `KEY_min` and `KEY_max`, the least and the greatest value that belong to the
 * row; one that the kernel gives a name for (`sym`, `execname`, `syscall`) becomes `KEY` and `KEY_name`.
 *
 * Kernel: `hist_show`, `hist_trigger_show`, `hist_trigger_print_key` in kernel/trace/trace_events_hist.c (v6.12).
 */
export function parseHistFile(text: string): readonly KernelHistogram[] {
  return text
    .split(/^# event histogram$/m)
    .slice(1)
    .map(parseHistogram);
}

function parseHistogram(text: string): KernelHistogram {
  const trigger = /^# trigger info: (.*?)(?: \[\w+\])?$/m.exec(text)?.[1] ?? '';
  const keys = (/:keys=([^:\s]*)/.exec(trigger)?.[1] ?? '').split(',').map(parseKey);
  const total = (name: string) => Number(new RegExp(`^ +${name}: (\\d+)`, 'm').exec(text)?.[1] ?? 0);
  const totalsAt = text.search(/^Totals:/m);
  const body = totalsAt < 0 ? text : text.slice(0, totalsAt);
  const rows = [...body.matchAll(/^\{ ([\s\S]*?) ?\} (hitcount: .*|\S.*: .*)?$((?:\n\t[^\n]*)*)/gm)].map(
    ([, key = '', values = '', saved = '']) => [
      ...keyCells(keys, key),
      ...valueCells(values),
      ...valueCells(saved),
    ],
  );
  return {
    trigger,
    table: EventTable.fromColumns('histogram', columnsOf(rows)),
    hits: total('Hits'),
    entries: total('Entries'),
    dropped: total('Dropped'),
  };
}

/** `pid: 12, comm: a, b`: a string may hold what parts the keys, so their names are looked for in order. */
function keyCells(keys: readonly HistogramKey[], text: string): Cell[] {
  const pattern = keys.map(({ field }) => `${escapeRegExp(field)}:([\\s\\S]*?)`).join(', ');
  const values = new RegExp(`^${pattern}$`).exec(text.trimEnd()) ?? [];
  return keys.flatMap((key, index) => cellsOf(key, values[index + 1]?.trim() ?? ''));
}

function cellsOf({ field, modifier = '' }: HistogramKey, value: string): Cell[] {
  switch (modifier.replace(/=.*/, '')) {
    case 'log2': {
      // hist_field_log2: ilog2(roundup_pow_of_two(value))
      const power = Number(/2\^(\d+)/.exec(value)?.[1] ?? 0);
      const least = power === 0 ? 0n : 2n ** BigInt(power - 1) + 1n;
      return [
        [`${field}_min`, String(least)],
        [`${field}_max`, String(2n ** BigInt(power))],
      ];
    }
    case 'buckets': {
      const [, least = '0', greatest = '0'] = /~ (-?\d+)-(-?\d+)/.exec(value) ?? [];
      return [
        [`${field}_min`, least],
        [`${field}_max`, greatest],
      ];
    }
    case 'sym':
    case 'sym-offset': {
      const [, address = '0', name = ''] = /^\[([0-9a-f]+)\] (.*)$/s.exec(value) ?? [];
      return [
        [field, String(BigInt(`0x${address}`))],
        [`${field}_name`, name.trim()],
      ];
    }
    case 'execname':
    case 'syscall': {
      const [, name = '', number = '0'] = /^(.*?)\s*\[\s*(-?\d+)\]$/s.exec(value) ?? [];
      return [
        [field, number],
        [`${field}_name`, name],
      ];
    }
    case 'hex':
      return [[field, String(BigInt(`0x${value || '0'}`))]];
    default:
      return [[field, value.replaceAll(/\s*\n\s*/g, '\n')]];
  }
}

/** `hitcount:   12  bytes_req:   4096`, and the indented lines of what was saved. */
function valueCells(text: string): Cell[] {
  return [...text.matchAll(/([A-Za-z_$][\w$.-]*)( \(%\))?: +(\S.*?)(?= {2}| *$)/gm)].map(
    ([, name = '', percent, value = '']) => [percent === undefined ? name : `${name}_percent`, value],
  );
}

function columnsOf(rows: readonly (readonly Cell[])[]): Column[] {
  const names = [...new Set(rows.flatMap((cells) => cells.map(([name]) => name)))];
  return names.map((name) => {
    const values = rows.map((cells) => cells.find(([cell]) => cell === name)?.[1]);
    return columnOf(name, values);
  });
}

/** Numbers where all are; doubles as long as they hold them exactly. A row without the value has 0, or the empty string. */
function columnOf(name: string, values: readonly (string | undefined)[]): Column {
  const given = values.filter((value) => value !== undefined);
  if (given.every((value) => /^-?\d+\.\d+$/.test(value)) && given.length > 0)
    return new NumberColumn(name, 'f64', Float64Array.from(values, Number));
  if (!given.every((value) => /^-?\d+$/.test(value))) {
    const dictionary = new StringDictionary();
    const codes = Uint32Array.from(values, (value) => dictionary.codeOfText(value ?? ''));
    return new StringColumn(name, { codes, values: dictionary.values });
  }
  const exact = values.map((value) => BigInt(value ?? 0));
  if (exact.every((value) => BigInt.asIntN(54, value) === value))
    return new NumberColumn(name, 'f64', Float64Array.from(exact, Number));
  return exact.some((value) => value < 0n)
    ? new BigintColumn(name, 'i64', BigInt64Array.from(exact))
    : new BigintColumn(name, 'u64', BigUint64Array.from(exact));
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[$.*+?^(){}|[\]\\]/g, '\\$&');
}
