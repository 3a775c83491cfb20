/**
 * The agent's protocol, as vm/agent/protocol.h has it: what a client writes, and the taking apart of what the agent answers.
 * All numbers are little-endian.
 */
export const protocolVersion = 1;
export const greeting = Buffer.from('\x7fTRACELAB HELLO\n', 'latin1');
export const maxPayload = 1 << 20;
const headerBytes = 12;
const trailerBytes = 8;

export const operation = {
  read: 1,
  readMany: 2,
  write: 3,
  list: 4,
  exists: 5,
  makeDirectory: 6,
  removeDirectory: 7,
  remove: 8,
  run: 9,
  stream: 10,
  wake: 11,
  input: 20,
  signal: 21,
  release: 22,
  resize: 23,
  credit: 24,
  close: 25,
} as const;

export const reply = {
  hello: 1,
  done: 2,
  error: 3,
  data: 4,
  started: 5,
  stdout: 6,
  stderr: 7,
  exit: 8,
  chunk: 9,
  inputTaken: 10,
} as const;

export type Operation = (typeof operation)[keyof typeof operation];

/** One frame of the agent. */
export interface Frame {
  readonly channel: number;
  readonly kind: number;
  readonly payload: Buffer;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

export function u64(value: bigint): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}

export function string(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([u32(bytes.length), bytes]);
}

export function strings(list: readonly string[]): Buffer {
  return Buffer.concat([u32(list.length), ...list.map(string)]);
}

/** A client's frame: header, payload, and the session's nonce, without which the agent throws it away. */
export function encodeFrame(channel: number, op: Operation, payload: Uint8Array, nonce: bigint): Buffer {
  return Buffer.concat([u32(payload.length), u32(channel), u32(op), payload, u64(nonce)]);
}

/** Takes the agent's bytes, in pieces of any size, apart into frames. */
export class FrameDecoder {
  private pieces: Buffer[] = [];
  private length = 0;

  /** Adds bytes, and gives the frames that are whole. */
  *push(bytes: Buffer): Generator<Frame> {
    this.pieces.push(bytes);
    this.length += bytes.length;
    for (;;) {
      if (this.length < headerBytes) return;
      const head = this.front(headerBytes);
      const size = headerBytes + head.readUInt32LE(0);
      if (this.length < size) return;
      const frame = this.take(size);
      yield {
        channel: frame.readUInt32LE(4),
        kind: frame.readUInt32LE(8),
        payload: frame.subarray(headerBytes),
      };
    }
  }

  private front(size: number): Buffer {
    const [first] = this.pieces;
    if (first !== undefined && first.length >= size) return first;
    this.pieces = [Buffer.concat(this.pieces)];
    return this.pieces[0] ?? Buffer.alloc(0);
  }

  /** A frame's own bytes; copied only where it came in several pieces. */
  private take(size: number): Buffer {
    this.length -= size;
    const parts: Buffer[] = [];
    let missing = size;
    while (missing > 0) {
      const piece = this.pieces.shift() ?? Buffer.alloc(0);
      parts.push(piece.length > missing ? piece.subarray(0, missing) : piece);
      if (piece.length > missing) this.pieces.unshift(piece.subarray(missing));
      missing -= Math.min(piece.length, missing);
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }
}

/** Reads a payload's values one after the other. */
export class PayloadReader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  get left(): number {
    return this.bytes.length - this.at;
  }

  u8(): number {
    this.at += 1;
    return this.bytes.readUInt8(this.at - 1);
  }

  u32(): number {
    this.at += 4;
    return this.bytes.readUInt32LE(this.at - 4);
  }

  take(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  string(): string {
    return this.take(this.u32()).toString('utf8');
  }
}

export const frameOverhead = headerBytes + trailerBytes;
