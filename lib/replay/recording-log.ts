import { appendFileSync, readFileSync } from 'node:fs';
import type { RecordedCell, RecordedDeed, RecordedEvent } from './recording.js';

type CellStart = { readonly kind: 'cell' } & Omit<RecordedCell, 'events'>;

/**
 * What a recorded process notes while it runs: a line of JSON an event, written at once, so that all of it is there however the
 * process ends.
 */
export class RecordingLog {
  #hasCell = false;

  constructor(private readonly file: string) {}

  beginCell(source: string, instances: Readonly<Record<string, number>>): void {
    this.#hasCell = true;
    this.#write({ kind: 'cell', source, instances });
  }

  add(deed: RecordedDeed): void {
    if (!this.#hasCell) this.beginCell('', {});
    const sinceMs = performance.timeOrigin + performance.now();
    this.#write({ atMs: Math.round(sinceMs * 100) / 100, ...deed });
  }

  #write(line: RecordedEvent | CellStart): void {
    const plain = line.kind === 'frame' ? { ...line, payload: line.payload.toString('base64') } : line;
    appendFileSync(this.file, `${JSON.stringify(plain)}\n`);
  }
}

/**
 * The cells of a log that this version of tracelab has just written. What comes on a channel belongs to the cell that opened it, also
 * when it came later.
 */
export function readLog(file: string): RecordedCell[] {
  const cells: (CellStart & { events: RecordedEvent[] })[] = [];
  const openedIn = new Map<string, RecordedEvent[]>();
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (text === '') continue;
    const line = JSON.parse(text, fromBase64) as RecordedEvent | CellStart;
    if (line.kind === 'cell') {
      cells.push({ ...line, events: [] });
      continue;
    }
    const now = cells.at(-1)?.events ?? [];
    const channel = 'channel' in line ? `${line.connection} ${line.channel}` : '';
    if (line.kind === 'ask') openedIn.set(channel, now);
    (openedIn.get(channel) ?? now).push(line);
  }
  return cells.map(({ source, instances, events }) => ({ source, instances, events }));
}

function fromBase64(key: string, value: unknown): unknown {
  return key === 'payload' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}
