/** The pages of one CPU's ring buffer, wherever they are kept: they come in pieces of whole pages, one after the other. */
export interface PageSource {
  readonly cpu: number;
  /** Bytes of a whole page: since Linux 6.8 each ring buffer can have its own. */
  readonly pageBytes: number;
  /** Bytes of whole pages that are still to come. */
  readonly remainingBytes: number;
  /**
   * Bytes of the next piece: about as many as are wanted, but as many as it has to be (a compressed chunk comes whole); 0 after the
   * last one.
   */
  nextBytes(wanted: number): number;
  /** Writes the piece whose size `nextBytes` just told. */
  read(to: Uint8Array): void;
  /** After the last piece: bytes of a page that is not whole. */
  readonly restBytes: number;
}
