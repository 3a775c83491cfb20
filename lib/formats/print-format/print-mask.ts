import type { TextBuffer } from '../../base/text-buffer.js';

/** A mask in hex, its highest byte first, with a comma before each 32 bits but the highest. */
export function writeBitmask(out: TextBuffer, bytes: Uint8Array, from: number, to: number): void {
  for (let at = to - 1; at >= from; at--) {
    out.hexByte(bytes[at] as number);
    if (at > from && (at - from) % 4 === 0) out.byte(0x2c);
  }
}

/** The bits that are set, as `0-3,7`. */
export function writeCpuList(out: TextBuffer, bytes: Uint8Array, from: number, to: number): void {
  const count = 8 * (to - from);
  const isSet = (bit: number) =>
    bit < count && (((bytes[from + (bit >>> 3)] as number) >>> (bit & 7)) & 1) === 1;
  let isFirst = true;
  for (let bit = 0; bit < count; bit++) {
    if (!isSet(bit)) continue;
    const first = bit;
    while (isSet(bit + 1)) bit++;
    if (!isFirst) out.byte(0x2c);
    isFirst = false;
    out.decimal(first);
    if (bit === first) continue;
    out.byte(0x2d);
    out.decimal(bit);
  }
}
