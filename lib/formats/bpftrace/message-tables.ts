import type { ColumnKind, ColumnSpec, ValueOf } from '../../events/column-kind.js';
import type { EventTable } from '../../events/event-table.js';
import { TableBuilder } from '../../events/table-builder.js';
import { type ExactJson, exactJsonText } from './exact-json.js';

const line = { name: 'line', kind: 'u32', doc: 'line of the output, counted from 1' } as const;
const map = { name: 'map', kind: 'string', doc: 'name of the map' } as const;
const key = {
  name: 'key',
  kind: 'string',
  doc: 'key as bpftrace writes it: parts joined by commas; empty for a map without keys',
} as const;

/** Columns of the tables by the type of message. */
const columns = {
  attached_probes: [line, { name: 'probes', kind: 'u32' }],
  text: [line, { name: 'text', kind: 'string' }],
  value: [
    line,
    { name: 'value', kind: 'string', doc: 'as text; lists as JSON' },
    { name: 'number', kind: 'f64', doc: 'the value as a double; NaN where it is no number' },
  ],
  map: [
    line,
    map,
    key,
    { name: 'value', kind: 'string', doc: 'as text; lists as JSON' },
    { name: 'number', kind: 'f64', doc: 'the value as a double; NaN where it is no number' },
  ],
  hist: [
    line,
    map,
    key,
    { name: 'min', kind: 'i64', doc: 'least value of the bucket; -2^63 where it is open' },
    { name: 'max', kind: 'i64', doc: 'largest value of the bucket; 2^63 - 1 where it is open' },
    { name: 'count', kind: 'i64' },
  ],
  stats: [
    line,
    map,
    key,
    { name: 'count', kind: 'i64', doc: 'number of values; 0 for avg(), which does not tell it' },
    { name: 'average', kind: 'i64' },
    { name: 'total', kind: 'i64', doc: 'sum of the values; 0 for avg(), which does not tell it' },
  ],
  helper_error: [
    line,
    { name: 'helper', kind: 'string' },
    { name: 'message', kind: 'string' },
    { name: 'retcode', kind: 'i32' },
    { name: 'script_line', kind: 'u32' },
    { name: 'script_column', kind: 'u32' },
  ],
  other: [line, { name: 'type', kind: 'string' }, { name: 'data', kind: 'string', doc: 'as JSON' }],
} as const satisfies Readonly<Record<string, readonly ColumnSpec[]>>;
type TableKind = keyof typeof columns;

const least = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

/**
 * Puts messages of `bpftrace -f json` into tables: one for each type of message.
 *
 * Program: bpftrace 0.23, `JsonOutput` (src/output.cpp).
 */
export class MessageTables {
  readonly #builders = new Map<string, TableBuilder>();
  readonly #numbers = new Map<string, number>();
  /** The table of each row, in the order of the rows. */
  readonly sequence: number[] = [];

  /** @returns what is wrong with the message, if anything: then it is in no table */
  add(lineNumber: number, type: string, message: ReadonlyMap<string, ExactJson>): string | undefined {
    const data = message.get('data');
    switch (type) {
      case 'attached_probes': {
        const probes = data instanceof Map ? data.get('probes') : undefined;
        if (typeof probes !== 'number' || !fits(probes, 0, 0xffff_ffff)) return 'it has no number of probes';
        this.#add(type, 'attached_probes', { line: lineNumber, probes });
        return undefined;
      }
      case 'value':
        if (data === undefined) return 'it has no data';
        this.#add(type, 'value', { line: lineNumber, value: valueText(data), number: valueNumber(data) });
        return undefined;
      case 'map':
        return this.#addKeyed(data, isScalarMap, (name, keyText, value) =>
          this.#addValue(lineNumber, name, keyText, value),
        );
      case 'hist':
        return this.#addKeyed(data, Array.isArray, (name, keyText, value) =>
          this.#addBuckets(lineNumber, name, keyText, value),
        );
      case 'stats':
        return this.#addKeyed(data, isStats, (name, keyText, value) =>
          this.#addStats(lineNumber, name, keyText, value),
        );
      case 'helper_error':
        return this.#addHelperError(lineNumber, message);
      default:
        if (typeof data === 'string') this.#add(type, 'text', { line: lineNumber, text: data });
        else
          this.#add('other', 'other', {
            line: lineNumber,
            type,
            data: exactJsonText(data === undefined ? message : data),
          });
        return undefined;
    }
  }

  build(): EventTable[] {
    return [...this.#builders.values()].map((builder) => builder.build() as EventTable);
  }

  #add(table: string, kind: TableKind, row: Readonly<Record<string, ValueOf<ColumnKind>>>): void {
    let builder = this.#builders.get(table);
    if (builder === undefined) {
      builder = new TableBuilder(table, columns[kind]);
      this.#numbers.set(table, this.#builders.size);
      this.#builders.set(table, builder);
    }
    builder.addRow(row);
    this.sequence.push(this.#numbers.get(table) ?? 0);
  }

  /** `{"@map": VALUE}` or `{"@map": {"KEY": VALUE}}`. */
  #addKeyed(
    data: ExactJson | undefined,
    isValue: (value: ExactJson) => boolean,
    add: (map: string, key: string, value: ExactJson) => string | undefined,
  ): string | undefined {
    if (!(data instanceof Map)) return 'it has no maps';
    for (const [name, value] of data) {
      if (isValue(value)) {
        const problem = add(name, '', value);
        if (problem !== undefined) return problem;
      } else if (value instanceof Map) {
        for (const [keyText, one] of value) {
          const problem = add(name, keyText, one);
          if (problem !== undefined) return problem;
        }
      } else return `the map ${name} is none`;
    }
    return undefined;
  }

  #addValue(lineNumber: number, name: string, keyText: string, value: ExactJson): undefined {
    const row = { line: lineNumber, map: name, key: keyText };
    this.#add('map', 'map', { ...row, value: valueText(value), number: valueNumber(value) });
  }

  #addBuckets(lineNumber: number, name: string, keyText: string, value: ExactJson): string | undefined {
    if (!Array.isArray(value)) return 'a histogram has no buckets';
    for (const bucket of value as readonly ExactJson[]) {
      if (!(bucket instanceof Map)) return 'a bucket of a histogram is none';
      const min = integer(bucket.get('min') ?? least);
      const max = integer(bucket.get('max') ?? largest);
      const count = integer(bucket.get('count'));
      if (min === undefined || max === undefined || count === undefined) return 'a bucket has no numbers';
      this.#add('hist', 'hist', { line: lineNumber, map: name, key: keyText, min, max, count });
    }
    return undefined;
  }

  #addStats(lineNumber: number, name: string, keyText: string, value: ExactJson): string | undefined {
    const isMap = value instanceof Map;
    const average = integer(isMap ? value.get('average') : value);
    const count = isMap ? integer(value.get('count')) : 0n;
    const total = isMap ? integer(value.get('total')) : 0n;
    if (average === undefined || count === undefined || total === undefined) return 'it has no numbers';
    this.#add('stats', 'stats', { line: lineNumber, map: name, key: keyText, count, average, total });
    return undefined;
  }

  #addHelperError(lineNumber: number, message: ReadonlyMap<string, ExactJson>): string | undefined {
    const number = (name: string, from: number, to: number) => {
      const value = message.get(name);
      return typeof value === 'number' && fits(value, from, to) ? value : undefined;
    };
    const retcode = number('retcode', -0x8000_0000, 0x7fff_ffff);
    const scriptLine = number('line', 0, 0xffff_ffff);
    const scriptColumn = number('col', 0, 0xffff_ffff);
    if (retcode === undefined || scriptLine === undefined || scriptColumn === undefined)
      return 'it has no numbers';
    this.#add('helper_error', 'helper_error', {
      line: lineNumber,
      helper: valueText(message.get('helper') ?? ''),
      message: valueText(message.get('msg') ?? ''),
      retcode,
      script_line: scriptLine,
      script_column: scriptColumn,
    });
    return undefined;
  }
}

function isScalarMap(value: ExactJson): boolean {
  return !(value instanceof Map);
}

/** Those of stats() are objects, as maps with keys are; those of avg() are numbers. */
function isStats(value: ExactJson): boolean {
  return value instanceof Map
    ? value.size === 3 && ['count', 'average', 'total'].every((name) => isNumber(value.get(name)))
    : isNumber(value);
}

function isNumber(value: ExactJson | undefined): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function fits(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

function integer(value: ExactJson | undefined): bigint | undefined {
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isInteger(value))) return undefined;
  const exact = BigInt(value);
  return exact >= least && exact <= largest ? exact : undefined;
}

function valueText(value: ExactJson): string {
  return typeof value === 'string' ? value : exactJsonText(value);
}

function valueNumber(value: ExactJson): number {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
}
