import type { ByteSource } from './byte-source.js';

const blockBytes = 0x4_0000;

/** Reads numbers and strings one after the other. What lies outside of the source is told by `onOutside`, which throws. */
export class ByteCursor {
  #block: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #blockAt = 0;

  constructor(
    private readonly source: ByteSource,
    public at: number,
    private readonly littleEndian: boolean,
    private readonly onOutside: (at: number, wanted: number) => never,
    private readonly end = source.size,
  ) {}

  u8(): number {
    const place = this.#need(1);
    return this.#view.getUint8(place);
  }

  u16(): number {
    const place = this.#need(2);
    return this.#view.getUint16(place, this.littleEndian);
  }

  u32(): number {
    const place = this.#need(4);
    return this.#view.getUint32(place, this.littleEndian);
  }

  u64(): bigint {
    const place = this.#need(8);
    return this.#view.getBigUint64(place, this.littleEndian);
  }

  /** A 64-bit number that counts bytes or is an offset: one that no source can be as long as is outside of it. */
  size(): number {
    const at = this.at;
    const value = Number(this.u64());
    if (!Number.isSafeInteger(value)) return this.onOutside(at, value);
    return value;
  }

  /** A view of the bytes, good until the next call. */
  bytes(count: number): Uint8Array {
    const place = this.#need(count);
    return this.#block.subarray(place, place + count);
  }

  text(count: number): string {
    return Buffer.from(this.bytes(count)).toString('utf8');
  }

  /** A string up to its NUL, which is passed over. */
  nulText(longest = 4096): string {
    const start = this.at;
    const bytes: number[] = [];
    for (let byte = this.u8(); byte !== 0; byte = this.u8()) {
      if (bytes.push(byte) > longest) return this.onOutside(start, longest);
    }
    return Buffer.from(bytes).toString('utf8');
  }

  skip(count: number): void {
    if (!(count >= 0 && this.at + count <= this.end)) this.onOutside(this.at, count);
    this.at += count;
  }

  /** Place in the block of the next `count` bytes, which are passed over. */
  #need(count: number): number {
    const { at } = this;
    if (!(count >= 0 && at + count <= this.end)) this.onOutside(at, count);
    if (at < this.#blockAt || at + count > this.#blockAt + this.#block.length) {
      this.#block = this.source.read(at, Math.max(count, Math.min(blockBytes, this.end - at)));
      this.#blockAt = at;
      this.#view = new DataView(this.#block.buffer, this.#block.byteOffset, this.#block.byteLength);
      if (this.#block.length < count) this.onOutside(at, count);
    }
    this.at = at + count;
    return at - this.#blockAt;
  }
}
