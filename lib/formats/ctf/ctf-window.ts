import { TextBuffer } from '../../base/text-buffer.js';
import type { DamagedFileError } from '../../errors/damaged-file-error.js';
import { NumberBuilder } from '../../events/column-builder.js';
import type { EventTable } from '../../events/event-table.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { TraceEvents } from '../trace-file.js';
import { bigintOf } from './clock-time.js';
import { EventMerge } from './event-merge.js';
import { EventRowReader, EventRows, hasCpu, specsOf } from './event-rows.js';
import { isSameShape, shapeOf } from './event-shape.js';
import { PlacedRows } from './placed-rows.js';
import { TimePrinter } from './print-time.js';
import { type Notes, type StreamFiles, type StreamPlace, StreamReader } from './stream-reader.js';
import type { EventPlan } from './trace-plan.js';
import { WindowBytes } from './window-bytes.js';

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

const pieceBytes = 64 << 10;
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
    const walk = new Walk(this.streams, this.start, this.windowBytes);
    const out = new TextBuffer(2 * pieceBytes);
    const times = new TimePrinter(this.start.lastNs);
    for (let reader = walk.first; reader !== undefined; reader = walk.advance()) {
      const { event, cursor } = reader;
      if (event === undefined) break;
      const before = out.length;
      try {
        if (event.stream.hasClock) times.print(reader.timeLow, reader.timeHigh, out);
        out.putFixed(event.textHead);
        out.putFixed(reader.packetText);
        event.print(cursor, out);
        out.byte(0x0a);
      } catch (error) {
        out.length = before;
        reader.spoil(error);
      }
      if (out.length >= pieceBytes) yield out.take();
    }
    this.#walked ??= walk.walked();
    if (out.length > 0) yield out.take();
  }

  /** Bytes of the files, each packet aligned. */
  get #bytesLeft(): number {
    const bytes = this.streams.flatMap(({ sources }) => sources.map(({ size }) => size));
    return bytes.reduce((sum, size) => sum + size, 0);
  }

  #any(): Walked {
    return this.#walked ?? this.#decoded();
  }

  #decoded(): WalkedTables {
    if (this.#tables === undefined) {
      const window = new WindowBytes(Math.min(1.2 * this.windowBytes, this.#bytesLeft));
      this.#tables = decode(new Walk(this.streams, this.start, this.windowBytes, window), window);
      this.#walked = this.#tables;
    }
    return this.#tables;
  }
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
    window?: WindowBytes,
  ) {
    this.#readers = streams.map((files, index) => {
      const place = start.streams[index];
      if (place === undefined) throw new Error('a place for each stream');
      return new StreamReader(files, place, this.notes, window);
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

/** The tables of a window while they grow. */
class WindowTables {
  readonly all: (EventRows | PlacedRows)[] = [];
  readonly #byName = new Map<string, (EventRows | PlacedRows)[]>();

  constructor(readonly window: WindowBytes) {}

  newReader(plan: EventPlan): EventRowReader | PlacedRows {
    const shape = shapeOf(plan);
    if (shape !== undefined) {
      const isSame = (rows: EventRows | PlacedRows): rows is PlacedRows =>
        rows instanceof PlacedRows && rows.hasCpu === hasCpu(plan) && isSameShape(rows.shape, shape);
      return this.#rows(
        plan,
        isSame,
        (name, number) => new PlacedRows(name, number, shape, hasCpu(plan), this.window),
      );
    }
    const specs = specsOf(plan);
    const isSame = (rows: EventRows | PlacedRows): rows is EventRows =>
      rows instanceof EventRows && isSameSpecs(rows.specs, specs);
    return new EventRowReader(
      plan,
      this.#rows(plan, isSame, (name, number) => new EventRows(name, number, specs)),
    );
  }

  /** The table of that name with the same columns, or a new one. */
  #rows<T extends EventRows | PlacedRows>(
    { event }: EventPlan,
    isSame: (rows: EventRows | PlacedRows) => rows is T,
    make: (name: string, number: number) => T,
  ): T {
    const sameName = this.#byName.get(event.name) ?? [];
    const found = sameName.find(isSame);
    if (found !== undefined) return found;
    if (this.all.length >= mostTables) throw new RangeError('more than 65535 kinds of events');
    const name = sameName.length === 0 ? event.name : `${event.name}_${sameName.length + 1}`;
    const rows = make(name, this.all.length);
    this.all.push(rows);
    this.#byName.set(event.name, [...sameName, rows]);
    return rows;
  }
}

function decode(walk: Walk, window: WindowBytes): WalkedTables {
  const tables = new WindowTables(window);
  const readers = new Map<EventPlan, EventRowReader | PlacedRows>();
  const sequence = new NumberBuilder({ name: 'sequence', kind: 'u16' });
  for (let stream = walk.first; stream !== undefined; stream = walk.advance()) {
    const { event } = stream;
    if (event === undefined) break;
    try {
      let reader = readers.get(event);
      if (reader === undefined) {
        reader = tables.newReader(event);
        readers.set(event, reader);
      }
      reader.read(stream);
      sequence.push(reader.number);
    } catch (error) {
      stream.spoil(error);
    }
  }
  const { data } = sequence.build();
  return {
    ...walk.walked(),
    tables: tables.all.map((rows) => rows.build()),
    sequence: data instanceof Uint16Array ? data : Uint16Array.from(data),
  };
}

function isSameSpecs(a: EventRows['specs'], b: EventRows['specs']): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, kind }, index) => name === b[index]?.name && kind === b[index]?.kind)
  );
}
