import type { ByteSource } from '../../base/byte-source.js';
import type { Zstd } from '../../base/zstd.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { TracelabError } from '../../errors/tracelab-error.js';
import { carryRecords } from './carried-records.js';
import { decompressRecords } from './compressed-records.js';
import { distribute } from './distribute.js';
import type { Section } from './file-header.js';
import { followNames } from './follow-names.js';
import { LostRecords } from './lost-records.js';
import type { Metadata } from './metadata.js';
import { readMetadataRecord } from './read-metadata.js';
import { RecordWalk } from './record-walk.js';
import { RunSorter } from './run-sorter.js';
import { ThreadNames } from './thread-names.js';
import { positionsOf, type WindowRecords } from './window-records.js';

/** Bytes that a record hardly is shorter than: a sorter has room for as many as there can be, up to a bound. */
const shortRecord = 96;
const mostRoom = 0x100_0000;

/** A record's size has 16 bits. */
const longestRecord = 0x1_0000;

/** What a recording is read with. */
export interface PerfSource {
  readonly source: ByteSource;
  readonly metadata: Metadata;
  readonly data: Section;
  /** Offset up to which metadata were read when the file was opened. */
  readonly metadataUntil: number;
  /** Set for a compressed recording. */
  readonly zstd: Zstd | undefined;
}

/**
 * Reads the records of a file, a window after the other. A window ends with a round: records that later ones may still come before
 * go on into the next one's. A compressed recording is one window.
 */
export class PerfWindows {
  readonly #walk: RecordWalk;
  readonly #names = new ThreadNames();
  readonly #lost = new LostRecords();
  #damage: TracelabError[] = [];
  readonly #end: number;
  /** Offset in the file of the first byte that was not walked over. */
  #at: number;
  #carried: Uint8Array = new Uint8Array(0);
  /** The bytes of the windows before, the last one's at the end, where they are used again. */
  readonly #used: Uint8Array[] = [];
  /** Two take turns: of the current window, and of the one before. */
  #sorter = new RunSorter();
  #spareSorter = new RunSorter();
  /** Of the current window: offset in the file of its first byte, the carried ones included. */
  #fileOffset = 0;
  /** What the next record takes in any case: more than one where a part follows it that it does not count. */
  #leastBytes = longestRecord;
  #metadataUntil: number;
  #takeCompressed: () => void = () => {};

  constructor(
    private readonly perf: PerfSource,
    private readonly windowBytes: number,
    /**
     * How many arrays of bytes take turns: with 1 the bytes of a window are the next one's as well, with 2 those of the one after it.
     * With 0 each window has its own.
     */
    private readonly turns: 0 | 1 | 2 = 0,
  ) {
    const { source, data, metadata } = perf;
    this.#at = data.offset;
    this.#end = Math.min(source.size, data.offset + data.size);
    this.#metadataUntil = perf.metadataUntil;
    this.#damage.push(...metadata.damage);
    this.#walk = new RecordWalk(metadata, {
      onMetadata: (type, at, size) => this.#readMetadata(type, at, size),
      onCompressed: () => this.#takeCompressed(),
    });
  }

  /** The next window; undefined when there is none left. */
  next(): WindowRecords | undefined {
    while (this.#at < this.#end) {
      const window = this.#readWindow();
      if (window !== undefined) return window;
    }
    return undefined;
  }

  /** Reads the next bytes; undefined where no record of them can be given yet. */
  #readWindow(): WindowRecords | undefined {
    const { bytes, view, stop, from } = this.#load();
    this.#fileOffset = this.#at - from;
    const walked = this.#walk.walk(view, from, stop, this.#sorter, this.#fileOffset);
    const reachesEnd = this.#at + stop - from >= this.#end;
    if (reachesEnd) {
      if (walked < stop) this.#noteCut(walked + this.#fileOffset, stop - walked);
      this.#at = this.#end;
      this.#sorter.endRound();
      this.#sorter.finish();
      return this.#build(bytes, view, this.#sorter.length);
    }
    this.#at += walked - from;
    this.#leastBytes = walked === from ? 2 * (stop - from) : longestRecord;
    const count = this.#walk.settledCount(this.#sorter);
    const window = count === 0 ? undefined : this.#build(bytes, view, count);
    this.#carried = carryRecords(view, this.#sorter, count, this.#spareSorter);
    [this.#sorter, this.#spareSorter] = [this.#spareSorter, this.#sorter];
    return window;
  }

  /** The carried records, then the next bytes of the file, then what was compressed. */
  #load() {
    const { source, zstd } = this.perf;
    const from = this.#carried.length;
    // What is carried grows where rounds are longer than windows: reading as much again keeps the copying in proportion.
    const wanted =
      zstd === undefined ? Math.max(this.windowBytes, from, this.#leastBytes) : Number.POSITIVE_INFINITY;
    const count = Math.min(this.#end - this.#at, wanted);
    const read =
      from === 0 && this.turns === 0 ? source.read(this.#at, count) : this.#readBehindCarried(count);
    const stop = read.length;
    this.#sorter.reserve(Math.min(mostRoom, Math.ceil(stop / shortRecord)));
    if (zstd === undefined) return { bytes: read, view: viewOf(read), from, stop };
    const { bytes: records, damage } = decompressRecords(read, zstd, this.#at);
    if (damage !== undefined) this.#damage.push(damage);
    const bytes = new Uint8Array(stop + records.length);
    bytes.set(read);
    bytes.set(records, stop);
    const view = viewOf(bytes);
    this.#takeCompressed = () => this.#walkDecompressed(view, stop);
    return { bytes, view, from, stop };
  }

  #readBehindCarried(count: number): Uint8Array {
    const size = this.#carried.length + count;
    const bytes = this.#room(size).subarray(0, size);
    bytes.set(this.#carried);
    this.perf.source.readInto(this.#at, bytes.subarray(this.#carried.length));
    return bytes;
  }

  #room(size: number): Uint8Array {
    if (this.turns === 0) return new Uint8Array(size);
    const oldest = this.#used.length < this.turns ? undefined : this.#used.shift();
    const bytes =
      oldest !== undefined && oldest.length >= size ? oldest : new Uint8Array(size + (size >>> 2));
    this.#used.push(bytes);
    return bytes;
  }

  /** How much of the file was read by now, of 1. */
  get fraction(): number {
    const { offset } = this.perf.data;
    return Math.max(1e-6, (this.#at - offset) / Math.max(1, this.#end - offset));
  }

  /** All that was compressed is taken where the first COMPRESSED record stands. */
  #walkDecompressed(view: DataView, from: number): void {
    this.#takeCompressed = () => {};
    this.#walk.walk(view, from, view.byteLength, this.#sorter, this.#at - from);
  }

  #readMetadata(type: number, at: number, size: number): void {
    const offset = at + this.#fileOffset;
    if (offset < this.#metadataUntil || offset + size > this.#end) return;
    this.#metadataUntil = offset + size;
    const { source, metadata } = this.perf;
    const before = metadata.damage.length;
    readMetadataRecord(source, type, offset, size, metadata);
    this.#damage.push(...metadata.damage.slice(before));
  }

  #noteCut(offset: number, bytes: number): void {
    const problem = `only ${bytes} bytes of a record are there`;
    this.#damage.push(new DamagedFileError('perf.data', offset, problem, 'the record is not read'));
  }

  #build(bytes: Uint8Array, view: DataView, count: number): WindowRecords {
    const { kinds, unknown, shortRecords } = this.#walk;
    const distributed = distribute(this.#sorter, count, kinds);
    followNames(distributed, view, this.#names);
    const window = {
      bytes,
      view,
      ...distributed,
      positions: onceMade(() => positionsOf(distributed)),
      names: this.#names.takeChanges(),
      lost: this.#lost.take(distributed.kinds, distributed.sequence, view),
      damage: [...this.#damage, ...this.#walk.damage.splice(0)],
      unknown: new Map(unknown),
      shortRecords,
    };
    this.#damage = [];
    unknown.clear();
    this.#walk.shortRecords = 0;
    return window;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function onceMade<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
