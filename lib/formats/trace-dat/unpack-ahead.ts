import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Chunk } from './cpu-pages.js';
import { chunkState, type UnpackWork } from './unpack-work.js';

/** So many unpacked chunks may wait for their reader. */
const mostWaiting = 64;

/** A chunk takes a fraction of a millisecond: a thread that has not done it by then will not. */
const mostWaitMs = 10_000;

/** Unpacked bytes for which the start of a second thread is worth while. */
const manyBytes = 0x100_0000;

/** trace-cmd packs ten pages together. A chunk that says that it is much more is damaged, or not worth the room for so many. */
const largeChunk = 0x10_0000;

/** The second thread's program. Only compiled it can run there: it is missing where the sources themselves are run. */
const program = new URL('unpack-thread.js', import.meta.url);

/**
 * Decompresses chunks of a file on a second thread, ahead of who reads them: with zstd that takes about as long as all that is done
 * with the events. A chunk that the second thread did not come to yet is left to the reader, which so never waits for its start.
 */
export class UnpackAhead {
  readonly #numberOf = new Map<Chunk, number>();
  readonly #states: Int32Array;
  readonly #places: readonly Uint8Array[];
  readonly #worker: Worker;

  private constructor(path: string, lanes: readonly (readonly Chunk[])[]) {
    const order: Chunk[] = [];
    const longest = Math.max(0, ...lanes.map(({ length }) => length));
    for (let n = 0; n < longest; n++) order.push(...lanes.flatMap((lane) => lane[n] ?? []));
    order.forEach((chunk, n) => {
      this.#numberOf.set(chunk, n);
    });
    const largest = order.reduce((most, { bytes }) => Math.max(most, bytes), 0);
    this.#states = new Int32Array(new SharedArrayBuffer(4 * order.length));
    this.#places = Array.from(
      { length: Math.min(mostWaiting, order.length) },
      () => new Uint8Array(new SharedArrayBuffer(largest)),
    );
    const work: UnpackWork = {
      path,
      chunks: Float64Array.from(order.flatMap(({ at, packedBytes, bytes }) => [at, packedBytes, bytes])),
      states: this.#states,
      places: this.#places,
    };
    // Flags of this process, such as --input-type, are not for that program.
    this.#worker = new Worker(program, { workerData: work, execArgv: [] });
    this.#worker.unref();
  }

  /**
   * Begins with the chunks; undefined where that is not worth while, or the file has no path.
   *
   * @param lanes chunks of each CPU; they are read at about the same pace
   */
  static begin(path: string | undefined, lanes: readonly (readonly Chunk[])[]): UnpackAhead | undefined {
    const total = lanes.flat().reduce((sum, { bytes }) => sum + bytes, 0);
    const hasLarge = lanes.some((lane) => lane.some(({ bytes }) => bytes > largeChunk));
    if (path === undefined || total < manyBytes || hasLarge || !existsSync(program)) return undefined;
    return new UnpackAhead(path, lanes);
  }

  /** A chunk's bytes, good until it is released; undefined where the reader is to decompress it itself. */
  take(chunk: Chunk): Uint8Array | undefined {
    const number = this.#numberOf.get(chunk) ?? -1;
    if (
      Atomics.compareExchange(this.#states, number, chunkState.packed, chunkState.taken) === chunkState.packed
    )
      return undefined;
    Atomics.wait(this.#states, number, chunkState.begun, mostWaitMs);
    if (Atomics.load(this.#states, number) === chunkState.unpacked)
      return this.#places[number % this.#places.length]?.subarray(0, chunk.bytes);
    this.release(chunk);
    return undefined;
  }

  /** The reader has copied the chunk's bytes. */
  release(chunk: Chunk): void {
    const number = this.#numberOf.get(chunk) ?? -1;
    Atomics.store(this.#states, number, chunkState.taken);
    Atomics.notify(this.#states, number);
  }

  /** Ends the second thread; harmless where it came to its end. */
  close(): void {
    void this.#worker.terminate();
  }
}
