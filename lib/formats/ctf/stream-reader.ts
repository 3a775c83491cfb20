import type { ByteSource } from '../../base/byte-source.js';
import { FixedText } from '../../base/fixed-text.js';
import { TextBuffer } from '../../base/text-buffer.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import { bigintOf } from './clock-time.js';
import { PacketCursor, type SlotValue } from './packet-cursor.js';
import { loadPacket, type PacketHead } from './packet-head.js';
import type { EventPlan, TracePlan } from './trace-plan.js';
import type { WindowBytes } from './window-bytes.js';

/** The files of one stream of a trace, the earliest first. */
export interface StreamFiles {
  readonly trace: TracePlan;
  readonly sources: readonly ByteSource[];
}

/** Where a reader stands between two events: enough to go on from there. */
export interface StreamPlace {
  readonly file: number;
  /** Byte of the file at which the packet begins, and of the packet after it; the same when none is begun. */
  readonly packetOffset: number;
  readonly nextPacket: number;
  /** Bit of the packet at which the next event begins. */
  readonly at: number;
  readonly clockLow: number;
  readonly clockHigh: number;
  readonly hasTime: boolean;
  readonly timeLow: number;
  readonly timeHigh: number;
  readonly discarded: bigint | undefined;
  readonly sequenceNumber: bigint | undefined;
  readonly packetEndNs: bigint | undefined;
}

export const streamStart: StreamPlace = {
  file: 0,
  packetOffset: 0,
  nextPacket: 0,
  at: 0,
  clockLow: 0,
  clockHigh: 0,
  hasTime: false,
  timeLow: 0,
  timeHigh: 0,
  discarded: undefined,
  sequenceNumber: undefined,
  packetEndNs: undefined,
};

/** What readers note on their way. */
export interface Notes {
  readonly lost: LostEvents[];
  readonly damage: DamagedFileError[];
  /** Events of no known kind: their packet cannot be read on. How many of each id. */
  readonly unknown: Map<number, number>;
}

/**
 * Reads the events of one stream one after the other. After `next` gave true, `event`, `timeLow` and `timeHigh` say what comes,
 * and the cursor stands at its context: whoever asked must read the event before `next` is called again.
 */
export class StreamReader {
  readonly cursor = new PacketCursor('');
  event: EventPlan | undefined;
  /** Time of the event in nanoseconds, as halves. */
  timeLow = 0;
  timeHigh = 0;
  cpu = 0;
  /** Where in the window the packet begins. */
  windowBase = 0;
  /** The context of the packet as text, when text is wanted. */
  packetText = new FixedText('');

  #file: number;
  #nextPacket: number;
  #head: PacketHead | undefined;
  #hasTime: boolean;
  #discarded: bigint | undefined;
  #sequenceNumber: bigint | undefined;
  #packetEndNs: bigint | undefined;
  /** What was read of the current packet: where the event begins that is next. */
  #eventAt = -1;
  #clockLowBefore = 0;
  #clockHighBefore = 0;
  /** Events are missing since the last one, because of damage. */
  #isGap = false;

  constructor(
    readonly files: StreamFiles,
    place: StreamPlace,
    readonly notes: Notes,
    /** Where packets are kept for columns that are read later; without it, text is wanted. */
    readonly window: WindowBytes | undefined,
  ) {
    this.#file = place.file;
    this.#nextPacket = place.nextPacket;
    this.#hasTime = place.hasTime;
    this.timeLow = place.timeLow;
    this.timeHigh = place.timeHigh;
    this.#discarded = place.discarded;
    this.#sequenceNumber = place.sequenceNumber;
    this.#packetEndNs = place.packetEndNs;
    const { cursor } = this;
    cursor.clockLow = place.clockLow;
    cursor.clockHigh = place.clockHigh;
    if (place.nextPacket > place.packetOffset) this.#resume(place);
  }

  /** Where the event begins that `next` found, or the end. */
  get place(): StreamPlace {
    const { cursor } = this;
    return {
      file: this.#file,
      packetOffset: this.#head === undefined ? this.#nextPacket : cursor.packetOffset,
      nextPacket: this.#nextPacket,
      at: this.#eventAt,
      clockLow: this.#clockLowBefore,
      clockHigh: this.#clockHighBefore,
      hasTime: this.#hasTime,
      timeLow: this.timeLow,
      timeHigh: this.timeHigh,
      discarded: this.#discarded,
      sequenceNumber: this.#sequenceNumber,
      packetEndNs: this.#packetEndNs,
    };
  }

  /** Bits of the packet that the event before took. */
  get eventAt(): number {
    return this.#eventAt;
  }

  /** Moves to the next event and reads its header. */
  next(): boolean {
    const { cursor } = this;
    for (;;) {
      const head = this.#head;
      if (head === undefined || cursor.at >= cursor.end) {
        if (!this.#nextPacketHead()) return false;
        continue;
      }
      if (this.#readHeader(head)) return true;
    }
  }

  /** Leaves the rest of the packet out. */
  spoil(error: unknown): void {
    if (!(error instanceof DamagedFileError)) throw error;
    this.notes.damage.push(error);
    this.#isGap = true;
    this.cursor.at = this.cursor.end;
  }

  #readHeader({ plan }: PacketHead): boolean {
    const { cursor } = this;
    if (this.#eventAt === cursor.at) {
      this.spoil(cursor.damaged('an event takes no bit'));
      return false;
    }
    this.#eventAt = cursor.at;
    this.#clockLowBefore = cursor.clockLow;
    this.#clockHighBefore = cursor.clockHigh;
    try {
      cursor.eventId = 0;
      plan.readEventHeader(cursor);
      const event = plan.event(cursor.eventId);
      if (event === undefined) {
        this.#countUnknown(cursor.eventId);
        throw cursor.damaged(`there is no event with the id ${cursor.eventId}`);
      }
      this.event = event;
    } catch (error) {
      this.spoil(error);
      return false;
    }
    const fromLow = this.timeLow;
    const fromHigh = this.timeHigh;
    if (plan.hasClock) plan.time.convert(cursor.clockLow, cursor.clockHigh, this);
    if (this.#isGap) this.#noteGap(fromLow, fromHigh);
    this.#hasTime = true;
    return true;
  }

  #countUnknown(id: SlotValue): void {
    const { unknown } = this.notes;
    unknown.set(Number(id), (unknown.get(Number(id)) ?? 0) + 1);
  }

  #noteGap(timeLow: number, timeHigh: number): void {
    this.#isGap = false;
    const fromNs = this.#hasTime ? bigintOf({ timeLow, timeHigh }) : undefined;
    this.notes.lost.push({ cpu: this.cpu, fromNs, toNs: bigintOf(this), count: 'unknown' });
  }

  /** Loads the next packet of the file, or of the next file. */
  #nextPacketHead(): boolean {
    const { files } = this;
    for (;;) {
      this.#head = undefined;
      const source = files.sources[this.#file];
      if (source === undefined) return this.#end();
      if (this.#nextPacket >= source.size) {
        this.#file++;
        this.#nextPacket = 0;
        continue;
      }
      const head = this.#load(source);
      if (head === undefined) this.#nextPacket = source.size;
      else {
        this.#begin(head);
        return true;
      }
    }
  }

  #end(): boolean {
    if (this.#isGap) {
      const fromNs = this.#hasTime ? bigintOf(this) : undefined;
      this.notes.lost.push({ cpu: this.cpu, fromNs, toNs: undefined, count: 'unknown' });
    }
    this.#isGap = false;
    return false;
  }

  #load(source: ByteSource): PacketHead | undefined {
    const { cursor } = this;
    const offset = this.#nextPacket;
    cursor.fileName = source.name;
    try {
      const head = loadPacket(source, offset, this.files.trace, cursor);
      this.#head = head;
      this.#nextPacket = offset + head.packetBytes;
      if (this.#nextPacket > source.size) {
        this.notes.damage.push(cursor.damaged('the file ends within a packet'));
        this.#isGap = true;
      }
      return head;
    } catch (error) {
      this.spoil(error);
      return undefined;
    }
  }

  /** Sets the clock, and tells what was lost before or in this packet. */
  #begin(head: PacketHead): void {
    const { cursor } = this;
    const { plan } = head;
    this.cpu = head.cpu ?? 0;
    this.#eventAt = -1;
    if (head.begin !== undefined) {
      const bits = plan.fields.timestamp_begin?.bits ?? 64;
      const begin = BigInt.asUintN(64, head.begin);
      cursor.tick(Number(begin & 0xffff_ffffn), Number(begin >> 32n), bits);
    }
    this.#noteLost(head);
    this.#prepare(head);
  }

  #noteLost(head: PacketHead): void {
    const { plan } = head;
    const { lost } = this.notes;
    const beginNs = head.begin === undefined ? undefined : plan.time.ns(head.begin);
    const endNs = head.end === undefined ? undefined : plan.time.ns(head.end);
    const fromNs = this.#packetEndNs;
    const { cpu } = this;
    if (head.sequenceNumber !== undefined) {
      const bits = plan.fields.packet_seq_num?.bits ?? 64;
      const missing = BigInt.asUintN(
        bits,
        head.sequenceNumber - (this.#sequenceNumber ?? head.sequenceNumber) - 1n,
      );
      if (this.#sequenceNumber !== undefined && missing > 0n)
        lost.push({ cpu, fromNs, toNs: beginNs, count: 'unknown' });
      this.#sequenceNumber = head.sequenceNumber;
    }
    if (head.discarded !== undefined) {
      const bits = plan.fields.events_discarded?.bits ?? 64;
      const count = BigInt.asUintN(bits, head.discarded - (this.#discarded ?? 0n));
      if (count > 0n) lost.push({ cpu, fromNs, toNs: endNs, count });
      this.#discarded = head.discarded;
    }
    this.#packetEndNs = endNs ?? beginNs;
  }

  /** Keeps the packet for the columns, or prints its context. */
  #prepare({ plan, dataAt }: PacketHead): void {
    const { cursor, window } = this;
    if (window !== undefined) {
      this.windowBase = window.append(cursor.bytes.subarray(0, (cursor.end + 7) >>> 3));
      return;
    }
    if (plan.printPacketContext === undefined) return;
    const text = new TextBuffer(64);
    cursor.at = 0;
    this.files.trace.readPacketHeader(cursor);
    plan.printPacketContext(cursor, text);
    text.text(', ');
    cursor.at = dataAt;
    this.packetText = new FixedText(text.take());
  }

  /** Loads the packet in which a reader stood, with nothing noted a second time. */
  #resume(place: StreamPlace): void {
    const source = this.files.sources[place.file];
    if (source === undefined) return;
    const { cursor } = this;
    cursor.fileName = source.name;
    const head = loadPacket(source, place.packetOffset, this.files.trace, cursor);
    this.#head = head;
    this.cpu = head.cpu ?? 0;
    this.#prepare(head);
    cursor.at = place.at;
  }
}
