import { decompress as decompressFrame, init } from '@bokuweb/zstd-wasm';
import { type ZstdFrame, zstdFrame } from './zstd-frame.js';

/**
 * Decompression of zstd, once its WebAssembly is loaded. Every call says how much may come out at most; nothing more is allocated,
 * whatever the bytes claim.
 */
export interface Zstd {
  /**
   * Whole frames, one after the other; frames need not state their size.
   *
   * @param atMostBytes the size, where it is known from elsewhere, or a bound of it
   * @returns undefined where the bytes are no such frames, damaged or larger than that
   */
  decompress(bytes: Uint8Array, atMostBytes: number): Uint8Array | undefined;
  /**
   * A stream of frames that came in parts and may lack its end: a frame that was flushed but not closed, or cut off.
   *
   * @param parts cut anywhere; put together they are the stream
   */
  decompressStream(parts: readonly Uint8Array[], atMostBytes: number): DecompressedStream;
}

/** As much of a stream as is good. */
export interface DecompressedStream {
  readonly bytes: Uint8Array;
  /** How many bytes of the parts it was made of: fewer than there are where the stream is damaged, cut off or too large. */
  readonly usedBytes: number;
}

/** More than this does not fit into the memory of the WebAssembly beside its input. */
const mostBytes = 0x4000_0000;

/** A raw block of no bytes that is the last one: closes a frame anywhere (RFC 8878, 3.1.1.2). */
const lastBlock = Uint8Array.of(1, 0, 0);

let loaded: Promise<Zstd> | undefined;

/**
 * Loads what decompresses zstd; later calls give the same.
 *
 * Format: RFC 8878.
 *
 * @example
 * const zstd = await loadZstd();
 * const page = zstd.decompress(compressed, 4096);
 * if (page === undefined) throw new DamagedFileError('trace.dat', at, 'its zstd frame does not decompress');
 */
export function loadZstd(): Promise<Zstd> {
  loaded ??= init().then(() => ({ decompress, decompressStream }));
  return loaded;
}

function decompress(bytes: Uint8Array, atMostBytes: number): Uint8Array | undefined {
  const out: Uint8Array[] = [];
  let room = Math.min(atMostBytes, mostBytes);
  let at = 0;
  while (at < bytes.length) {
    const frame = zstdFrame(bytes, at);
    if (frame === undefined || !frame.closed) return undefined;
    const part = wholeFrame(bytes, at, frame, room);
    if (part === undefined) return undefined;
    out.push(part);
    room -= part.length;
    at = frame.end;
  }
  return joined(out);
}

function decompressStream(parts: readonly Uint8Array[], atMostBytes: number): DecompressedStream {
  const stream = joined(parts);
  const out: Uint8Array[] = [];
  let room = Math.min(atMostBytes, mostBytes);
  let at = 0;
  for (let whole = true; whole && at < stream.length; ) {
    const frame = zstdFrame(stream, at);
    if (frame === undefined) break;
    let part = frame.closed ? wholeFrame(stream, at, frame, room) : undefined;
    whole = part !== undefined;
    if (part !== undefined) at = frame.end;
    else {
      const blocks = mostBlocks(stream, frame, room);
      part = firstBlocks(stream, frame, blocks, room) ?? new Uint8Array(0);
      if (blocks > 0) at = frame.blockEnds[blocks - 1] ?? at;
    }
    out.push(part);
    room -= part.length;
  }
  return { bytes: joined(out), usedBytes: at };
}

function wholeFrame(bytes: Uint8Array, at: number, frame: ZstdFrame, room: number): Uint8Array | undefined {
  const most = frame.contentBytes ?? Math.min(room, frame.mostBytes.at(-1) ?? 0);
  if (most > room) return undefined;
  return most === 0 ? new Uint8Array(0) : decompressInto(most, bytes.subarray(at, frame.end));
}

/** How many blocks of a frame are good: all, or as many as a search by halves finds. */
function mostBlocks(bytes: Uint8Array, frame: ZstdFrame, room: number): number {
  let good = 0;
  let bad = frame.blockEnds.length + 1;
  let tried = frame.blockEnds.length;
  while (good + 1 < bad) {
    if (firstBlocks(bytes, frame, tried, room) === undefined) bad = tried;
    else good = tried;
    tried = (good + bad) >>> 1;
  }
  return good;
}

/** The first blocks of a frame, made into a frame of their own. */
function firstBlocks(
  bytes: Uint8Array,
  frame: ZstdFrame,
  blocks: number,
  room: number,
): Uint8Array | undefined {
  if (blocks === 0) return new Uint8Array(0);
  const head = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, frame.windowByte);
  const body = bytes.slice(frame.firstBlock, frame.blockEnds[blocks - 1]);
  const lastHead = blocks === 1 ? 0 : (frame.blockEnds[blocks - 2] ?? 0) - frame.firstBlock;
  body[lastHead] = (body[lastHead] ?? 0) & ~1;
  const most = Math.min(room, frame.mostBytes[blocks - 1] ?? 0);
  return most === 0 ? new Uint8Array(0) : decompressInto(most, joined([head, body, lastBlock]));
}

/** @returns undefined where the library refuses the frame, or more comes out than this */
function decompressInto(size: number, frame: Uint8Array): Uint8Array | undefined {
  try {
    return decompressFrame(frame, { defaultHeapSize: size });
  } catch {
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
