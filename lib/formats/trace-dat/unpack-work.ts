/** Where a chunk is on its way from the file to its reader. */
export const chunkState = {
  packed: 0,
  /** The second thread is at it. */
  begun: 1,
  unpacked: 2,
  /** The second thread cannot decompress it: the reader finds out why. */
  damaged: 3,
  /** The reader has it, or decompresses it itself: its place is free for another. */
  taken: 4,
} as const;

/** What the second thread is told. */
export interface UnpackWork {
  readonly path: string;
  /** Offset, packed and unpacked bytes of one chunk after the other. */
  readonly chunks: Float64Array;
  /** A `chunkState` for each chunk. */
  readonly states: Int32Array;
  /** Chunk n is unpacked to the place n modulo their number. */
  readonly places: readonly Uint8Array[];
}
