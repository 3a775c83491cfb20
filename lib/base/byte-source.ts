import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read at any place: a file, or what is in memory already. */
export interface ByteSource {
  /** What it is called in errors: a path. */
  readonly name: string;
  readonly size: number;
  /** Up to `length` bytes from `offset` on: fewer only where the source ends. Bytes in memory come as a view, not a copy. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Bytes in memory. */
export function bytesInMemory(bytes: Uint8Array, name = 'bytes'): ByteSource {
  return {
    name,
    size: bytes.length,
    read: (offset, length) => bytes.subarray(Math.min(offset, bytes.length), offset + length),
    close: () => {},
  };
}

/** A file, which is read piece by piece. @throws the system's error when it cannot be opened */
export function openFile(path: string): ByteSource {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  return {
    name: path,
    size,
    read: (offset, length) => readWhole(descriptor, offset, Math.max(0, Math.min(length, size - offset))),
    close: () => closeSync(descriptor),
  };
}

function readWhole(descriptor: number, offset: number, length: number): Uint8Array {
  // Left unset on purpose: what is not read is not given.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, Math.min(length - done, 0x4000_0000), offset + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
