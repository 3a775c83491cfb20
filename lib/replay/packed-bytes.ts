import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { DamagedRecordingError } from '../errors/damaged-recording-error.js';

/** As small as can be: written once, read often. */
export function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** @param file named where it cannot be @throws DamagedRecordingError */
export function decompress(file: string, bytes: Buffer): Buffer {
  try {
    return brotliDecompressSync(bytes);
  } catch (error) {
    throw new DamagedRecordingError(file, 'it cannot be decompressed', { cause: error });
  }
}

/** SHA-256, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws DamagedRecordingError where a part of a recording is not there */
export function readPart(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) throw new DamagedRecordingError(file, 'the file is not there');
    throw error;
  }
}

/** Whether a file could not be read as it is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
