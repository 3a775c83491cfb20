import { DamagedFileError } from '../../errors/damaged-file-error.js';

/** The value of an integer that a length or a tag refers to: a number where that is exact. */
export type SlotValue = number | bigint;

const noBytes = new Uint8Array(0);
const noView = new DataView(noBytes.buffer);
/** So many elements without a bit of their own are still believed in one packet. */
const mostEmptyElements = 1 << 16;

/** The place in a packet up to which it was read, and what later fields need of earlier ones. One for a stream, never one an event. */
export class PacketCursor {
  bytes: Uint8Array = noBytes;
  view: DataView = noView;
  /** Next bit of the packet, and the first after its content. */
  at = 0;
  end = 0;
  /** The value of the wide integer read last. */
  low = 0;
  high = 0;
  /** The clock, in ticks. */
  clockLow = 0;
  clockHigh = 0;
  eventId: SlotValue = 0;
  readonly slots: SlotValue[] = [];
  /** Byte of the file at which the packet begins. */
  packetOffset = 0;
  #emptyElements = 0;

  constructor(
    /** The file, for errors. */
    public fileName: string,
  ) {}

  load(bytes: Uint8Array, packetOffset: number): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.packetOffset = packetOffset;
    this.at = 0;
    this.end = bytes.length * 8;
    this.#emptyElements = 0;
  }

  /** Moves to the next multiple of `align` bits. */
  align(align: number): void {
    this.at = (this.at + align - 1) & -align;
  }

  /** Where the next `bits` begin, which are passed. @throws DamagedFileError when they are not all there */
  pass(bits: number): number {
    const { at } = this;
    const next = at + bits;
    if (next > this.end) throw this.damaged('a field goes beyond the content of its packet');
    this.at = next;
    return at;
  }

  /** Sets the clock to a value of which only the low `bits` are known: it went on by less than one round of them. */
  tick(low: number, high: number, bits: number): void {
    if (bits >= 64) {
      this.clockLow = low;
      this.clockHigh = high;
    } else if (bits > 32) this.#tickWide(low, high, 2 ** (bits - 32));
    else if (bits === 32) {
      if (low < this.clockLow) this.clockHigh = (this.clockHigh + 1) >>> 0;
      this.clockLow = low;
    } else this.#tickNarrow(low, 2 ** bits);
  }

  #tickNarrow(low: number, round: number): void {
    const known = this.clockLow % round;
    let next = this.clockLow - known + low;
    if (low < known) next += round;
    if (next >= 0x1_0000_0000) this.clockHigh = (this.clockHigh + 1) >>> 0;
    this.clockLow = next >>> 0;
  }

  #tickWide(low: number, high: number, round: number): void {
    const known = this.clockHigh % round;
    let next = this.clockHigh - known + high;
    if (high < known || (high === known && low < this.clockLow)) next += round;
    this.clockHigh = next >>> 0;
    this.clockLow = low;
  }

  /** An element of an array took no bit: nothing bounds how many there may be, so they are counted. */
  countEmptyElement(): void {
    if (++this.#emptyElements > mostEmptyElements)
      throw this.damaged('there are too many elements without a bit');
  }

  damaged(problem: string): DamagedFileError {
    const place = this.packetOffset + Math.floor(this.at / 8);
    return new DamagedFileError(
      `CTF stream ${this.fileName}`,
      place,
      problem,
      'the rest of the packet is left out',
    );
  }
}
