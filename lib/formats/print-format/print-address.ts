import type { TextBuffer } from '../../base/text-buffer.js';
import type { PrintedRecord } from './printed-record.js';

/** `127.0.0.1`; `127.000.000.001` when wide. */
export function writeIp4(
  out: TextBuffer,
  bytes: Uint8Array,
  at: number,
  wide: boolean,
  reversed: boolean,
): void {
  for (let i = 0; i < 4; i++) {
    if (i > 0) out.byte(0x2e);
    const byte = bytes[at + (reversed ? 3 - i : i)] as number;
    if (wide) out.decimalPadded(byte, 3);
    else out.decimal(byte);
  }
}

/** All digits, with colons or without. */
export function writeIp6(out: TextBuffer, bytes: Uint8Array, at: number, colons: boolean): void {
  for (let i = 0; i < 16; i++) {
    if (colons && i > 0 && i % 2 === 0) out.byte(0x3a);
    out.hexByte(bytes[at + i] as number);
  }
}

/** `fe80::1`: the longest run of zeros is left out; the last four bytes are an IPv4 address where they hold one. */
export function writeIp6Short(out: TextBuffer, bytes: Uint8Array, at: number): void {
  const word = (i: number) => ((bytes[at + 2 * i] as number) << 8) | (bytes[at + 2 * i + 1] as number);
  const holdsIp4 = isMapped(word) || isTunnel(word);
  const count = holdsIp4 ? 6 : 8;
  const zeros = longestZeros(word, count);
  let needsColon = false;
  for (let i = 0; i < count; i++) {
    if (i === zeros.at) {
      if (needsColon || i === 0) out.byte(0x3a);
      out.byte(0x3a);
      needsColon = false;
      i += zeros.length - 1;
      continue;
    }
    if (needsColon) out.byte(0x3a);
    out.hex(word(i));
    needsColon = true;
  }
  if (!holdsIp4) return;
  if (needsColon) out.byte(0x3a);
  writeIp4(out, bytes, at + 12, false, false);
}

type WordOf = (index: number) => number;

/** `::ffff:0:0/96` */
function isMapped(word: WordOf): boolean {
  return [0, 1, 2, 3, 4].every((i) => word(i) === 0) && word(5) === 0xffff;
}

/** ISATAP, RFC 5214. */
function isTunnel(word: WordOf): boolean {
  return (word(4) | 0x0200) === 0x0200 && word(5) === 0x5efe;
}

/** The first of the longest runs of at least two words of zeros. */
function longestZeros(word: WordOf, count: number): { at: number; length: number } {
  let best = { at: -1, length: 1 };
  for (let at = 0; at < count; at++) {
    let length = 0;
    while (at + length < count && word(at + length) === 0) length++;
    if (length > best.length) best = { at, length };
  }
  return best;
}

export interface SocketAddressOptions {
  readonly wide: boolean;
  readonly port: boolean;
  readonly short: boolean;
  readonly reversed: boolean;
}

const ip4Family = 2;
const ip6Family = 10;
const ip4Bytes = 16;
const ip6Bytes = 28;

/**
 * The address in a `struct sockaddr_in` or `sockaddr_in6`; nothing of another family.
 *
 * Kernel: include/uapi/linux/in.h, in6.h (v6.12).
 */
export function writeSocketAddress(
  out: TextBuffer,
  record: PrintedRecord,
  at: number,
  length: number,
  { wide, port, short, reversed }: SocketAddressOptions,
): void {
  const { bytes, view, end } = record;
  if (at + 2 > end) return;
  const family = view.getUint16(at, true);
  const needed = family === ip4Family ? ip4Bytes : family === ip6Family ? ip6Bytes : 0;
  if (needed === 0) return;
  if (length < needed || at + needed > end) {
    out.text(family === ip4Family ? 'INVALIDIPv4' : 'INVALIDIPv6');
    return;
  }
  if (family === ip4Family) writeIp4(out, bytes, at + 4, wide, reversed);
  else {
    if (port) out.byte(0x5b);
    if (short) writeIp6Short(out, bytes, at + 8);
    else writeIp6(out, bytes, at + 8, !wide);
    if (port) out.byte(0x5d);
  }
  if (!port) return;
  out.byte(0x3a);
  out.decimal(view.getUint16(at + 2, false));
}
