import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedRecordingError } from '../errors/damaged-recording-error.js';
import { compress, decompress, digestOf, readPart } from './packed-bytes.js';

/** What is as large is kept apart from the calls. */
export const sharedBytes = 64 << 10;
/** Where such a content is cut: a list of symbols that has one more at its end shares all but the last piece. */
const pieceBytes = 1 << 20;

/** The folder of what the recordings in a folder share. */
export function contentsFolder(folder: string): string {
  return join(folder, 'contents');
}

/** Keeps a content in pieces, each in a file under its digest, where it is not there yet. Gives the digests. */
export function share(folder: string, content: Buffer): readonly string[] {
  mkdirSync(contentsFolder(folder), { recursive: true });
  return piecesOf(content).map((piece) => sharePiece(folder, piece));
}

/** The content of such pieces. @throws DamagedRecordingError */
export function readShared(folder: string, digests: readonly string[]): Buffer {
  return Buffer.concat(digests.map((digest) => readPiece(folder, digest)));
}

function piecesOf(payload: Buffer): Buffer[] {
  const count = Math.ceil(payload.length / pieceBytes);
  return Array.from({ length: count }, (_, at) => payload.subarray(at * pieceBytes, (at + 1) * pieceBytes));
}

function sharePiece(folder: string, content: Buffer): string {
  const digest = digestOf(content);
  const file = join(contentsFolder(folder), `${digest}.br`);
  if (!existsSync(file)) writeFileSync(file, compress(content));
  return digest;
}

function readPiece(folder: string, digest: string): Buffer {
  const file = join(contentsFolder(folder), `${digest}.br`);
  const content = decompress(file, readPart(file));
  if (digestOf(content) !== digest) throw new DamagedRecordingError(file, 'its digest is not its name');
  return content;
}
