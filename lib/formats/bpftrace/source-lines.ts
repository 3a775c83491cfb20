import type { ByteSource } from '../../base/byte-source.js';

const pieceBytes = 1 << 20;

/** A line of a source, without its end. */
export interface SourceLine {
  /** Offset in the source of its first byte. */
  readonly offset: number;
  /** Good until the next line is asked for. */
  readonly bytes: Uint8Array;
  /** Longer than the longest that is taken: these are its first bytes. */
  readonly isCut: boolean;
}

/**
 * The lines of a source, read piece by piece.
 *
 * @param from where to begin
 * @param longest bytes of a line that are kept at most
 */
export function* sourceLines(source: ByteSource, from: number, longest: number): Iterable<SourceLine> {
  let lineStart = from;
  let kept: Uint8Array[] = [];
  let keptBytes = 0;
  for (let at = from; at < source.size; ) {
    const piece = source.read(at, pieceBytes);
    if (piece.length === 0) break;
    let start = 0;
    for (;;) {
      const end = piece.indexOf(10, start);
      const rest = piece.subarray(start, end < 0 ? piece.length : end);
      if (keptBytes < longest) kept.push(end < 0 ? rest.slice() : rest);
      keptBytes += rest.length;
      if (end < 0) break;
      yield line(lineStart, kept, keptBytes, longest);
      start = end + 1;
      lineStart = at + start;
      kept = [];
      keptBytes = 0;
    }
    at += piece.length;
  }
  if (keptBytes > 0) yield line(lineStart, kept, keptBytes, longest);
}

function line(offset: number, pieces: readonly Uint8Array[], bytes: number, longest: number): SourceLine {
  const [only] = pieces;
  const whole = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  return { offset, bytes: whole.subarray(0, longest), isCut: bytes > longest };
}
