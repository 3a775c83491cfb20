import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read at any place: a file, or what is in memory already. */
export interface ByteSource {
  /** What it is called in errors: a path. */
  readonly name: string;
  readonly size: number;
  /** Up to `length` bytes from `offset` on: fewer only where the source ends. Bytes in memory come as a view, not a copy. */
  read(offset: number, length: number): Uint8Array;
  /** Fills `to` with the bytes from `offset` on, which must all be there. */
  readInto(offset: number, to: Uint8Array): void;
  close(): void;
}

/** Bytes in memory. */
export function bytesInMemory(bytes: Uint8Array, name = 'bytes'): ByteSource {
  return {
    name,
    size: bytes.length,
    read: (offset, length) => bytes.subarray(Math.min(offset, bytes.length), offset + length),
    readInto: (offset, to) => to.set(bytes.subarray(offset, offset + to.length)),
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
    read: (offset, length) => {
      // Left unset on purpose: what is not read is not given.
      const bytes = new Uint8Array(
        Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, size - offset))).buffer,
      );
      return bytes.subarray(0, readWhole(descriptor, offset, bytes));
    },
    readInto: (offset, to) => {
      readWhole(descriptor, offset, to);
    },
    close: () => closeSync(descriptor),
  };
}

function readWhole(descriptor: number, offset: number, to: Uint8Array): number {
  let done = 0;
  while (done < to.length) {
    const count = readSync(descriptor, to, done, Math.min(to.length - done, 0x4000_0000), offset + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}
