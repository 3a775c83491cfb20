import type { PageSource } from './page-source.js';

/**
 * Takes what is read of one CPU's ring buffer, in pieces of any size, and gives them back as pieces that hold whole pages.
 * A piece that fits already is taken as it is, not copied.
 */
export class PagePieces {
  readonly #pieces: Uint8Array[] = [];
  #started: Uint8Array[] = [];
  #startedBytes = 0;
  #pages = 0;

  constructor(
    readonly cpu: number,
    readonly pageBytes: number,
  ) {}

  get pages(): number {
    return this.#pages;
  }

  /** Bytes of a last page that is not whole. */
  get restBytes(): number {
    return this.#startedBytes;
  }

  /** All bytes so far, in one piece: what was read, to be kept in a file. */
  get bytes(): Uint8Array {
    return Buffer.concat([...this.#pieces, ...this.#started]);
  }

  add(bytes: Uint8Array): void {
    const missing = this.#startedBytes === 0 ? 0 : this.pageBytes - this.#startedBytes;
    if (bytes.length < missing) {
      this.#start(bytes);
      return;
    }
    if (missing > 0) {
      this.#take(Buffer.concat([...this.#started, bytes.subarray(0, missing)]));
      this.#started = [];
      this.#startedBytes = 0;
    }
    const whole = bytes.length - ((bytes.length - missing) % this.pageBytes);
    if (whole > missing) this.#take(bytes.subarray(missing, whole));
    if (whole < bytes.length) this.#start(bytes.subarray(whole));
  }

  #start(bytes: Uint8Array): void {
    this.#started.push(bytes);
    this.#startedBytes += bytes.length;
  }

  #take(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#pages += bytes.length / this.pageBytes;
  }

  /** The pages so far, for one who reads them from the start. */
  source(): PageSource {
    const pieces = this.#pieces;
    let next = 0;
    let remainingBytes = this.#pages * this.pageBytes;
    return {
      cpu: this.cpu,
      pageBytes: this.pageBytes,
      restBytes: this.restBytes,
      get remainingBytes() {
        return remainingBytes;
      },
      nextBytes: () => pieces[next]?.length ?? 0,
      read: (to) => {
        to.set(pieces[next++] ?? []);
        remainingBytes -= to.length;
      },
    };
  }
}
