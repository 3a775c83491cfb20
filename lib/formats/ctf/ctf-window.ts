import type { DamagedFileError } from '../../errors/damaged-file-error.js';
import { NumberBuilder } from '../../events/column-builder.js';
import type { EventTable } from '../../events/event-table.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { TraceEvents } from '../trace-file.js';
import { bigintOf } from './clock-time.js';
import { EventMerge } from './event-merge.js';
import { EventRowReader, EventRows, specsOf } from './event-rows.js';
import { type Notes, type StreamFiles, type StreamPlace, StreamReader } from './stream-reader.js';
import { TextLine } from './text-line.js';
import { newTimePrinter, type TimePrinter } from './time-text.js';
import type { EventPlan } from './trace-plan.js';

/** Where all streams of a file stand between two events. */
export interface FilePlace {
  readonly streams: readonly StreamPlace[];
  /** Time of the last event, which the first line of text needs. */
  readonly lastNs: bigint | undefined;
}

interface Walked {
  readonly notes: Notes;
  readonly end: FilePlace;
  readonly isEnd: boolean;
}

interface WalkedTables extends Walked {
  readonly tables: readonly EventTable[];
  readonly sequence: Uint16Array;
}

const pieceCharacters = 64 << 10;
const mostTables = 0xffff;

/** A window of a CTF trace. Its packets are read when tables or text are asked for, and again for the other of the two. */
export class CtfWindow implements TraceEvents {
  readonly shortRecords = 0;
  readonly cutValues = 0;
  #tables: WalkedTables | undefined;
  #walked: Walked | undefined;

  constructor(
    readonly streams: readonly StreamFiles[],
    readonly start: FilePlace,
    readonly windowBytes: number,
    /** What was found damaged before the first event. */
    readonly foundBefore: readonly DamagedFileError[] = [],
  ) {}

  get tables(): readonly EventTable[] {
    return this.#decoded().tables;
  }

  get sequence(): Uint16Array {
    return this.#decoded().sequence;
  }

  get lost(): readonly LostEvents[] {
    return this.#any().notes.lost;
  }

  get damage(): readonly DamagedFileError[] {
    return [...this.foundBefore, ...this.#any().notes.damage];
  }

  get unknown(): ReadonlyMap<number, number> {
    return this.#any().notes.unknown;
  }

  /** Where the next window begins, or undefined after the last. */
  get next(): FilePlace | undefined {
    const { end, isEnd } = this.#any();
    return isEnd ? undefined : end;
  }

  /** As `babeltrace2 --clock-gmt` prints: times of day are those of UTC. */
  *text(): Iterable<Uint8Array> {
    const walk = new Walk(this.streams, this.start, this.windowBytes, true);
    const line = new TextLine();
    const times = newTimePrinter(this.start.lastNs);
    for (let reader = walk.first; reader !== undefined; reader = walk.advance()) {
      const { event, cursor } = reader;
      if (event === undefined) break;
      const before = line.text;
      try {
        printHead(event, times, reader.timeLow, reader.timeHigh, line);
        line.text += reader.packetText;
        event.print(cursor, line);
        line.text += '\n';
      } catch (error) {
        line.text = before;
        reader.spoil(error);
      }
      if (line.text.length >= pieceCharacters) {
        yield Buffer.from(line.text, 'latin1');
        line.text = '';
      }
    }
    this.#walked ??= walk.walked();
    if (line.text.length > 0) yield Buffer.from(line.text, 'latin1');
  }

  #any(): Walked {
    return this.#walked ?? this.#decoded();
  }

  #decoded(): WalkedTables {
    if (this.#tables === undefined) {
      this.#tables = decode(new Walk(this.streams, this.start, this.windowBytes, false));
      this.#walked = this.#tables;
    }
    return this.#tables;
  }
}

function printHead(
  { stream, textHead }: EventPlan,
  times: TimePrinter,
  timeLow: number,
  timeHigh: number,
  line: TextLine,
): void {
  if (stream.hasClock) line.text += times.print(timeLow, timeHigh);
  line.text += textHead;
}

/** All events of a window in the order of time. */
class Walk {
  readonly notes: Notes = { lost: [], damage: [], unknown: new Map() };
  readonly #readers: readonly StreamReader[];
  readonly #merge: EventMerge;
  #leftBits: number;
  #hasTime = false;
  #timeLow = 0;
  #timeHigh = 0;

  constructor(
    streams: readonly StreamFiles[],
    readonly start: FilePlace,
    windowBytes: number,
    wantsText: boolean,
  ) {
    this.#readers = streams.map((files, index) => {
      const place = start.streams[index];
      if (place === undefined) throw new Error('a place for each stream');
      return new StreamReader(files, place, this.notes, wantsText);
    });
    this.#leftBits = windowBytes * 8;
    this.#merge = new EventMerge(this.#readers);
  }

  get first(): StreamReader | undefined {
    return this.#merge.first;
  }

  /** The reader of the next event, after the one before was read. */
  advance(): StreamReader | undefined {
    const reader = this.#merge.first;
    if (reader === undefined) return undefined;
    this.#leftBits -= reader.cursor.at - reader.eventAt;
    this.#hasTime = true;
    this.#timeLow = reader.timeLow;
    this.#timeHigh = reader.timeHigh;
    this.#merge.advance();
    return this.#leftBits > 0 ? this.#merge.first : undefined;
  }

  get #lastNs(): bigint | undefined {
    return this.#hasTime ? bigintOf({ timeLow: this.#timeLow, timeHigh: this.#timeHigh }) : this.start.lastNs;
  }

  walked(): Walked {
    return {
      notes: this.notes,
      end: { streams: this.#readers.map(({ place }) => place), lastNs: this.#lastNs },
      isEnd: this.#merge.first === undefined,
    };
  }
}

function decode(walk: Walk): WalkedTables {
  const all: EventRows[] = [];
  const byName = new Map<string, EventRows[]>();
  const readers = new Map<EventPlan, EventRowReader>();
  const sequence = new NumberBuilder({ name: 'sequence', kind: 'u16' });
  const newReader = (plan: EventPlan): EventRowReader => {
    const specs = specsOf(plan);
    const { name } = plan.event;
    const sameName = byName.get(name) ?? [];
    let rows = sameName.find((other) => isSame(other.specs, specs));
    if (rows === undefined) {
      if (all.length >= mostTables) throw new Error('more than 65535 kinds of events');
      rows = new EventRows(
        sameName.length === 0 ? name : `${name}_${sameName.length + 1}`,
        all.length,
        specs,
      );
      all.push(rows);
      byName.set(name, [...sameName, rows]);
    }
    const reader = new EventRowReader(plan, rows);
    readers.set(plan, reader);
    return reader;
  };
  for (let stream = walk.first; stream !== undefined; stream = walk.advance()) {
    const { event } = stream;
    if (event === undefined) break;
    const reader = readers.get(event) ?? newReader(event);
    try {
      reader.read(stream);
      sequence.push(reader.rows.number);
    } catch (error) {
      stream.spoil(error);
    }
  }
  const { data } = sequence.build();
  return {
    ...walk.walked(),
    tables: all.map((rows) => rows.build()),
    sequence: data instanceof Uint16Array ? data : Uint16Array.from(data),
  };
}

function isSame(a: EventRows['specs'], b: EventRows['specs']): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, kind }, index) => name === b[index]?.name && kind === b[index]?.kind)
  );
}
