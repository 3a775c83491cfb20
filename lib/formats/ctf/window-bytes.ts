import { mostAlignBytes } from './event-shape.js';

const firstRoom = 1 << 16;
const mostBytes = 0xffff_ff00;

/** The packets of a window, one after the other: rows say where in these bytes their fields are. */
export class WindowBytes {
  bytes: Uint8Array;
  view: DataView;
  #used = 0;

  /** @param room bytes that are expected */
  constructor(room: number) {
    this.bytes = newBytes(Math.min(mostBytes, Math.max(firstRoom, room)));
    this.view = new DataView(this.bytes.buffer);
  }

  /** Copies a packet to the end. @returns where it begins */
  append(packet: Uint8Array): number {
    const base = Math.ceil(this.#used / mostAlignBytes) * mostAlignBytes;
    const end = base + packet.length;
    if (end > this.bytes.length) this.#grow(end);
    this.bytes.set(packet, base);
    this.#used = end;
    return base;
  }

  #grow(least: number): void {
    if (least > mostBytes) throw new RangeError('a window holds at most 4 GB: read the trace by windows');
    const grown = newBytes(Math.min(mostBytes, Math.max(least, 2 * this.bytes.length)));
    grown.set(this.bytes.subarray(0, this.#used));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }
}

/** Left unset: what is not written to takes no memory. */
function newBytes(length: number): Uint8Array {
  return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}
