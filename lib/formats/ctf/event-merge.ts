import type { StreamReader } from './stream-reader.js';

/**
 * Gives the events of several streams in the order of time; streams with the same time come in their own order. A binary heap
 * of readers, each of which stands at its next event.
 */
export class EventMerge {
  readonly #heap: StreamReader[];
  readonly #rank = new Map<StreamReader, number>();

  constructor(readers: readonly StreamReader[]) {
    this.#heap = readers.filter((reader, rank) => {
      this.#rank.set(reader, rank);
      return reader.next();
    });
    for (let place = (this.#heap.length >> 1) - 1; place >= 0; place--) this.#sink(place);
  }

  /** The reader with the earliest event; undefined when there are no more. */
  get first(): StreamReader | undefined {
    return this.#heap[0];
  }

  /** Moves the first reader on. */
  advance(): void {
    const heap = this.#heap;
    const [first] = heap;
    if (first === undefined) return;
    if (!first.next()) {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
    }
    if (heap.length > 1) this.#sink(0);
  }

  #sink(from: number): void {
    const heap = this.#heap;
    const reader = heap[from];
    if (reader === undefined) return;
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      let least = heap[child];
      if (least === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && this.#isBefore(right, least)) {
        child++;
        least = right;
      }
      if (!this.#isBefore(least, reader)) break;
      heap[place] = least;
      place = child;
    }
    heap[place] = reader;
  }

  #isBefore(a: StreamReader, b: StreamReader): boolean {
    if (a.timeHigh !== b.timeHigh) return (a.timeHigh | 0) < (b.timeHigh | 0);
    if (a.timeLow !== b.timeLow) return a.timeLow < b.timeLow;
    return (this.#rank.get(a) ?? 0) < (this.#rank.get(b) ?? 0);
  }
}
