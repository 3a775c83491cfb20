import { TracelabError } from '../../lib/errors/tracelab-error.js';
import type { TraceEvents, TraceFile } from '../../lib/formats/trace-file.js';

/** All that can be got out of a file: rows as text, and what was told of the rest. */
export interface WholeTrace {
  /** `EVENT {"ts":...}`, in the order of the file. */
  readonly rows: readonly string[];
  readonly damage: readonly TracelabError[];
  readonly missing: number;
}

/** Reads every value of every event, and its text as well; a typed error where the file cannot be opened. */
export async function readAll(
  open: () => Promise<TraceFile>,
  windowBytes?: number,
): Promise<WholeTrace | TracelabError> {
  try {
    const file = await open();
    const rows: string[] = [];
    const damage: TracelabError[] = [];
    let missing = 0;
    for (const events of file.windows(windowBytes)) {
      rows.push(...rowsOf(events));
      for (const piece of events.text()) missing += piece.length === 0 ? 1 : 0;
      damage.push(...events.damage);
      for (const count of events.unknown.values()) missing += count;
      missing += events.shortRecords + events.cutValues + events.lost.length;
    }
    return { rows, damage, missing };
  } catch (error) {
    if (error instanceof TracelabError) return error;
    throw error;
  }
}

/** Each event in the order of time. */
export function rowsOf({ tables, sequence }: TraceEvents): string[] {
  const next = tables.map(() => 0);
  return Array.from(sequence, (number) => {
    const table = tables[number];
    const row = next[number] ?? 0;
    next[number] = row + 1;
    if (table === undefined) throw new Error(`there is no table ${number}`);
    return `${table.name} ${JSON.stringify(table.row(row), inJson)}`;
  });
}

function inJson(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`;
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

/** Numbers that look random and are the same each time (xorshift). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
