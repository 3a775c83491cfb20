import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { EventTable } from '../../events/event-table.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { TraceEvents, TraceFile, TraceTables } from '../trace-file.js';
import { wantedTables } from '../wanted-tables.js';
import { type ExactJson, JsonProblem, parseExactJson } from './exact-json.js';
import { MessageTables } from './message-tables.js';
import { sourceLines } from './source-lines.js';

const usualWindowBytes = 32 << 20;
const longestLine = 64 << 20;
const pieceBytes = 64 << 10;
/** Notes that are kept; when a file has more, it is another kind of file. */
const mostNotes = 1000;

/** Messages of `bpftrace -f json`. They have no times: rows tell the line instead, and gaps have no ends. */
export class BpftraceFile implements TraceFile {
  readonly format = 'bpftrace JSON';
  readonly about: readonly (readonly [string, string])[];

  constructor(readonly source: ByteSource) {
    this.about = [['bytes', String(source.size)]];
  }

  *windows(windowBytes = usualWindowBytes): Iterable<TraceEvents> {
    let place: LinePlace | undefined = { offset: 0, line: 1 };
    while (place !== undefined) {
      const window: BpftraceWindow = new BpftraceWindow(this.source, place, windowBytes);
      yield window;
      place = window.next;
    }
  }

  read(): TraceEvents {
    return new BpftraceWindow(this.source, { offset: 0, line: 1 }, Number.POSITIVE_INFINITY);
  }

  readTables(names?: readonly string[]): TraceTables {
    const { tables, lost, damage, unknown, shortRecords, cutValues } = this.read();
    return { tables: wantedTables(tables, names), lost, damage, unknown, shortRecords, cutValues };
  }

  close(): void {
    this.source.close();
  }
}

/**
 * Opens what `bpftrace -f json` wrote: a table for each type of message. `printf`, `time`, `cat`, `join` and others with text have
 * `text`; `map` has `map`, `key`, `value` and `number`; `hist` has `map`, `key`, `min`, `max` and `count`. All have `line`.
 *
 * @throws DamagedFileError when the first line that is not empty is no message
 * @example
 * openBpftraceJson(openFile('out.json')).read().tables.find(({ name }) => name === 'hist')
 */
export function openBpftraceJson(source: ByteSource): BpftraceFile {
  for (const { offset, bytes, isCut } of sourceLines(source, 0, longestLine)) {
    if (isBlank(bytes)) continue;
    const message = isCut ? 'it is too long' : messageOf(bytes);
    if (typeof message === 'string') throw new DamagedFileError('bpftrace JSON', offset, message);
    break;
  }
  return new BpftraceFile(source);
}

interface LinePlace {
  readonly offset: number;
  readonly line: number;
}

interface Decoded {
  readonly tables: readonly EventTable[];
  readonly sequence: Uint16Array;
  readonly lost: readonly LostEvents[];
  readonly damage: readonly DamagedFileError[];
  readonly next: LinePlace | undefined;
}

class BpftraceWindow implements TraceEvents {
  readonly unknown: ReadonlyMap<number, number> = new Map();
  readonly shortRecords = 0;
  readonly cutValues = 0;
  #decoded: Decoded | undefined;

  constructor(
    readonly source: ByteSource,
    readonly start: LinePlace,
    readonly windowBytes: number,
  ) {}

  get tables(): readonly EventTable[] {
    return this.#all.tables;
  }

  get sequence(): Uint16Array {
    return this.#all.sequence;
  }

  get lost(): readonly LostEvents[] {
    return this.#all.lost;
  }

  get damage(): readonly DamagedFileError[] {
    return this.#all.damage;
  }

  get next(): LinePlace | undefined {
    return this.#all.next;
  }

  /** The lines as they are. */
  *text(): Iterable<Uint8Array> {
    const end = this.next?.offset ?? this.source.size;
    for (let at = this.start.offset; at < end; at += pieceBytes) {
      yield this.source.read(at, Math.min(pieceBytes, end - at));
    }
  }

  get #all(): Decoded {
    this.#decoded ??= decode(this.source, this.start, this.windowBytes);
    return this.#decoded;
  }
}

function decode(source: ByteSource, start: LinePlace, windowBytes: number): Decoded {
  const tables = new MessageTables();
  const lost: LostEvents[] = [];
  const damage: DamagedFileError[] = [];
  let { line } = start;
  let next: LinePlace | undefined;
  for (const { offset, bytes, isCut } of sourceLines(source, start.offset, longestLine)) {
    if (offset - start.offset >= windowBytes) {
      next = { offset, line };
      break;
    }
    if (!isBlank(bytes)) {
      const problem = isCut ? 'a line is too long' : addLine(bytes, line, tables, lost);
      if (problem !== undefined && damage.length < mostNotes)
        damage.push(
          new DamagedFileError('bpftrace JSON', offset, problem, `what follows in line ${line} is left out`),
        );
    }
    line++;
  }
  return { tables: tables.build(), sequence: Uint16Array.from(tables.sequence), lost, damage, next };
}

function addLine(
  bytes: Uint8Array,
  line: number,
  tables: MessageTables,
  lost: LostEvents[],
): string | undefined {
  const message = messageOf(bytes);
  if (typeof message === 'string') return message;
  const type = String(message.get('type'));
  if (type !== 'lost_events') return tables.add(line, type, message);
  const data = message.get('data');
  const events = data instanceof Map ? data.get('events') : undefined;
  const isCount = typeof events === 'bigint' || (typeof events === 'number' && Number.isInteger(events));
  lost.push({ cpu: 0, fromNs: undefined, toNs: undefined, count: isCount ? BigInt(events) : 'unknown' });
  return undefined;
}

/** The message on a line, or why there is none. */
function messageOf(bytes: Uint8Array): ReadonlyMap<string, ExactJson> | string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const value = parseExactJson(text);
  if (value instanceof JsonProblem) return `${value.problem} at character ${value.at} of the line`;
  if (!(value instanceof Map) || typeof value.get('type') !== 'string') return 'it is no message of bpftrace';
  return value;
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  return true;
}
