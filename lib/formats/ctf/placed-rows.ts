import { BigintColumn } from '../../events/bigint-column.js';
import { BytesColumn, type JoinedBytes } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import {
  type BigintKind,
  type NumberKind,
  newBigintArray,
  newNumberArray,
} from '../../events/column-kind.js';
import { EventTable } from '../../events/event-table.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { type CodedStrings, StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import { firstColumns } from './column-names.js';
import type { EnumType, FloatType, IntegerType } from './ctf-type.js';
import { EnumLabels } from './enum-labels.js';
import type { EventShape, SequenceTail, ShapeColumn } from './event-shape.js';
import { wideNumber } from './integer-reader.js';
import { readLength, readPlacedHalves, readPlacedNumbers, type SegmentStarts } from './place-values.js';
import type { StreamReader } from './stream-reader.js';
import type { WindowBytes } from './window-bytes.js';

const firstRoom = 256;
const [tailNone, tailString] = [0, 1];

/**
 * The growing table of one event with a shape: of each row, only where its segments begin is kept. The values are read column by
 * column when they are asked for.
 */
export class PlacedRows {
  length = 0;
  readonly #starts: Uint32Array[];
  #times = new Uint32Array(2 * firstRoom);
  #cpus = new Uint16Array(firstRoom);
  readonly #aligns: Int32Array;
  readonly #bytes: Int32Array;
  /** 0: none, 1: a string, 2 and more: the sequence of that number, plus 2. */
  readonly #tails: Int32Array;
  readonly #sequences: SequenceTail[] = [];

  constructor(
    readonly name: string,
    /** Its place among the tables. */
    readonly number: number,
    readonly shape: EventShape,
    readonly hasCpu: boolean,
    readonly window: WindowBytes,
  ) {
    const { segments } = shape;
    this.#starts = segments.map(() => new Uint32Array(firstRoom));
    this.#aligns = Int32Array.from(segments, ({ align }) => align);
    this.#bytes = Int32Array.from(segments, ({ bytes }) => bytes);
    this.#tails = Int32Array.from(segments, ({ tail }) => {
      if (tail === 'none') return tailNone;
      return tail === 'string' ? tailString : this.#sequences.push(tail) + 1;
    });
  }

  /** Passes the event at which a reader stands, and keeps its places. @throws DamagedFileError when it goes beyond its packet */
  read(reader: StreamReader): void {
    const { cursor, windowBase } = reader;
    const row = this.length;
    if (row === this.#cpus.length) this.#grow();
    const { bytes } = cursor;
    const end = cursor.end >>> 3;
    let at = (cursor.at + 7) >>> 3;
    const count = this.#aligns.length;
    for (let segment = 0; segment < count; segment++) {
      const align = this.#aligns[segment] ?? 1;
      at = (at + align - 1) & -align;
      const starts = this.#starts[segment];
      if (starts !== undefined) starts[row] = windowBase + at;
      at += this.#bytes[segment] ?? 0;
      const tail = this.#tails[segment] ?? 0;
      if (tail === tailString) {
        while (at < end && bytes[at] !== 0) at++;
        at++;
      } else if (tail > tailString && at <= end) at = this.#passSequence(tail - 2, reader, row, at);
      if (at > end) throw cursor.damaged('a field goes beyond the content of its packet');
    }
    if (count > 0) cursor.at = at * 8;
    this.#times[2 * row] = reader.timeLow;
    this.#times[2 * row + 1] = reader.timeHigh;
    this.#cpus[row] = reader.cpu;
    this.length = row + 1;
  }

  #passSequence(number: number, { cursor, windowBase }: StreamReader, row: number, at: number): number {
    const tail = this.#sequences[number];
    if (tail === undefined) return at;
    const { lengthAt, lengthType, elementAlign, elementBytes } = tail;
    const place = (this.#starts[lengthAt.segment]?.[row] ?? 0) - windowBase + lengthAt.offset;
    const start = (at + elementAlign - 1) & -elementAlign;
    return start + readLength(cursor.view, place, lengthType) * elementBytes;
  }

  build(): EventTable {
    const { length, window, hasCpu } = this;
    const segments = this.#starts.map((starts) => ({
      length,
      bytes: window.bytes,
      view: window.view,
      starts,
    }));
    const columns = this.shape.columns.map((column) => placedColumn(column, segments, length));
    columns.sort((a, b) => rankOf(a) - rankOf(b));
    const times = new BigInt64Array(this.#times.buffer, 0, length);
    return EventTable.fromColumns(this.name, [
      new BigintColumn('ts', 'i64', times, { unit: 'ns', doc: 'time on the clock of the trace' }),
      ...(hasCpu
        ? [
            new NumberColumn('cpu', 'u16', this.#cpus.subarray(0, length), {
              doc: 'CPU on which it happened',
            }),
          ]
        : []),
      ...columns,
    ]);
  }

  #grow(): void {
    const room = 2 * this.#cpus.length;
    this.#times = grown(this.#times, new Uint32Array(2 * room));
    this.#cpus = grown(this.#cpus, new Uint16Array(room));
    this.#starts.forEach((starts, segment) => {
      this.#starts[segment] = grown(starts, new Uint32Array(room));
    });
  }
}

function grown<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function rankOf({ name }: Column): number {
  const rank = firstColumns.indexOf(name);
  return rank < 0 ? firstColumns.length : rank;
}

function placedColumn(
  { spec, place, value }: ShapeColumn,
  segments: readonly SegmentStarts[],
  length: number,
): Column {
  const at = segments[place.segment] ?? {
    length: 0,
    bytes: new Uint8Array(0),
    view: new DataView(new ArrayBuffer(0)),
    starts: new Uint32Array(0),
  };
  const { offset } = place;
  const { name } = spec;
  switch (value.kind) {
    case 'number':
      return numberColumn(spec.kind, name, value.type, at, offset, spec);
    case 'label':
      return new StringColumn(name, new Lazy(length, () => labels(value.type, at, offset)), spec);
    case 'string':
      return new StringColumn(name, new Lazy(length, () => strings(at, offset)), spec);
    case 'characters':
      return new StringColumn(
        name,
        new Lazy(length, () => characters(at, offset, value.length, segments)),
        spec,
      );
    case 'bytes':
      return new BytesColumn(
        name,
        new Lazy(length, () => byteStrings(at, offset, value.length, value.element, segments)),
        spec,
      );
  }
}

function numberColumn(
  kind: ShapeColumn['spec']['kind'],
  name: string,
  type: IntegerType | FloatType,
  at: SegmentStarts,
  offset: number,
  spec: ShapeColumn['spec'],
): Column {
  if (kind === 'i64' || kind === 'u64')
    return new BigintColumn(
      name,
      kind,
      new Lazy(at.length, () => bigints(kind, type.bigEndian, at, offset)),
      spec,
    );
  const numberKind = kind as NumberKind;
  return new NumberColumn(
    name,
    numberKind,
    new Lazy(at.length, () => numbers(numberKind, type, at, offset)),
    spec,
  );
}

function numbers(kind: NumberKind, type: IntegerType | FloatType, at: SegmentStarts, offset: number) {
  const out = newNumberArray(kind, at.length);
  readPlacedNumbers(at, type, offset, out);
  return out;
}

function bigints(kind: BigintKind, bigEndian: boolean, at: SegmentStarts, offset: number) {
  const out = newBigintArray(kind, at.length);
  readPlacedHalves(at, bigEndian, offset, new Uint32Array(out.buffer));
  return out;
}

function labels(type: EnumType, at: SegmentStarts, offset: number): CodedStrings {
  const dictionary = new StringDictionary();
  const codes = new Uint32Array(at.length);
  const codesOf = new EnumLabels(type, (found, value) =>
    dictionary.codeOfText(found.length === 0 ? String(value) : found.join(', ')),
  );
  const { container } = type;
  if (container.size === 64) {
    const halves = new Uint32Array(2 * at.length);
    readPlacedHalves(at, container.bigEndian, offset, halves);
    for (let row = 0; row < codes.length; row++) {
      codes[row] = codesOf.of(wideNumber(halves[2 * row] ?? 0, halves[2 * row + 1] ?? 0, container.signed));
    }
  } else {
    const { size, signed } = container;
    const kind = `${signed ? 'i' : 'u'}${size as 8 | 16 | 32}` as const;
    const values = numbers(kind, container, at, offset);
    for (let row = 0; row < codes.length; row++) codes[row] = codesOf.of(values[row] ?? 0);
  }
  return { codes, values: dictionary.values };
}

function strings({ length, bytes, starts }: SegmentStarts, offset: number): CodedStrings {
  const dictionary = new StringDictionary();
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const start = (starts[row] ?? 0) + offset;
    let stop = start;
    while (bytes[stop] !== 0) stop++;
    codes[row] = dictionary.codeOf(bytes, start, stop);
  }
  return { codes, values: dictionary.values };
}

/** Gives the first byte of each row's array, and its number of elements, in `start` and `count`. */
class ArrayPlace {
  start = 0;
  count = 0;

  constructor(
    readonly at: SegmentStarts,
    readonly offset: number,
    readonly length: number | SequenceTail,
    readonly segments: readonly SegmentStarts[],
  ) {}

  moveTo(row: number): void {
    const { length } = this;
    const from = (this.at.starts[row] ?? 0) + this.offset;
    if (typeof length === 'number') {
      this.start = from;
      this.count = length;
      return;
    }
    const { lengthAt, lengthType, elementAlign } = length;
    const place = (this.segments[lengthAt.segment]?.starts[row] ?? 0) + lengthAt.offset;
    this.start = (from + elementAlign - 1) & -elementAlign;
    this.count = readLength(this.at.view, place, lengthType);
  }
}

function characters(
  at: SegmentStarts,
  offset: number,
  length: number | SequenceTail,
  segments: readonly SegmentStarts[],
): CodedStrings {
  const dictionary = new StringDictionary();
  const codes = new Uint32Array(at.length);
  const place = new ArrayPlace(at, offset, length, segments);
  const { bytes } = at;
  for (let row = 0; row < codes.length; row++) {
    place.moveTo(row);
    const { start } = place;
    const end = start + place.count;
    let stop = start;
    while (stop < end && bytes[stop] !== 0) stop++;
    codes[row] = dictionary.codeOf(bytes, start, stop);
  }
  return { codes, values: dictionary.values };
}

function byteStrings(
  at: SegmentStarts,
  offset: number,
  length: number | SequenceTail,
  element: IntegerType | FloatType,
  segments: readonly SegmentStarts[],
): JoinedBytes {
  const offsets = new Uint32Array(at.length + 1);
  const place = new ArrayPlace(at, offset, length, segments);
  const elementBytes = element.size / 8;
  for (let row = 0; row < at.length; row++) {
    place.moveTo(row);
    offsets[row + 1] = (offsets[row] ?? 0) + place.count * elementBytes;
  }
  const bytes = new Uint8Array(offsets[at.length] ?? 0);
  for (let row = 0; row < at.length; row++) {
    place.moveTo(row);
    const from = offsets[row] ?? 0;
    const count = (offsets[row + 1] ?? 0) - from;
    for (let i = 0; i < count; i++) bytes[from + i] = at.bytes[place.start + i] ?? 0;
  }
  if (element.bigEndian && elementBytes > 1) swapElements(bytes, elementBytes);
  return { offsets, bytes };
}

function swapElements(bytes: Uint8Array, elementBytes: number): void {
  for (let at = 0; at < bytes.length; at += elementBytes) bytes.subarray(at, at + elementBytes).reverse();
}
