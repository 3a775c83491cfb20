/**
 * Puts records into the order of time as they come: sorted runs, as the buffers of several CPUs are written one after the other,
 * a round at a time. Records of equal time stay in the order in which they came.
 *
 * It is fast where all is nearly sorted: the runs of a round are merged with each other, and then with the end of what was there
 * before, which a round overlaps but little. Rounds of a few records are sorted together. Where nothing is in order, it is a merge
 * sort.
 */
export class RunSorter {
  length = 0;
  /** Of each record, in the order in which it came. */
  places = new Uint32Array(firstRoom);
  slots = new Uint16Array(firstRoom);
  lows = new Uint32Array(firstRoom);
  highs = new Uint32Array(firstRoom);
  /** Records in the order of time, after `finish`. */
  order = new Uint32Array(firstRoom);
  #other = new Uint32Array(0);
  #sorted = 0;
  /** Where the last round ended. */
  #roundEnd = 0;
  /** Starts of the sorted runs that `order` is made of. */
  #runs: number[] = [];
  #latest = -1;

  /** Makes room for this many records. */
  reserve(records: number): void {
    if (records > this.places.length) this.#resize(records);
  }

  add(place: number, slot: number, low: number, high: number): void {
    const n = this.length++;
    if (n === this.places.length) this.#resize(n * 2);
    this.places[n] = place;
    this.slots[n] = slot;
    this.lows[n] = low;
    this.highs[n] = high;
  }

  /** Begins again, with the room that it has. */
  clear(): void {
    this.length = 0;
    this.#sorted = 0;
    this.#roundEnd = 0;
    this.#runs = [];
    this.#latest = -1;
  }

  /** How many of the records are in the order of time, after `finish`. */
  get sortedLength(): number {
    return this.#sorted;
  }

  /** The record of the latest time, of those before the last call of `endRound`; -1 where there is none. */
  get latest(): number {
    return this.#latest;
  }

  /** What came since the last call may be sorted. */
  endRound(): void {
    const { length } = this;
    let latest = this.#latest;
    for (let n = this.#roundEnd; n < length; n++) if (latest < 0 || !this.#isBefore(n, latest)) latest = n;
    this.#latest = latest;
    this.#roundEnd = length;
    if (length - this.#sorted >= fewRecords) this.#sortRounds();
  }

  #sortRounds(): void {
    const start = this.#sorted;
    const end = this.#roundEnd;
    if (start === end) return;
    this.#sorted = end;
    this.#mergeRuns(this.#findRuns(start, end));
    this.#addRun(start, end);
  }

  /** Makes one order of all rounds. */
  finish(): void {
    this.#sortRounds();
    while (this.#runs.length > 1) this.#mergeLast();
  }

  /** A round goes into the run before it where it overlaps but its end; else it is a run of its own until it is worth the merging. */
  #addRun(start: number, end: number): void {
    const runs = this.#runs;
    const before = runs.at(-1);
    if (before !== undefined) {
      const place = this.#firstAfter(before, start);
      if (start - place <= farOverlap + 4 * (end - start)) {
        this.#mergeInto(place, start, end);
        return;
      }
    }
    runs.push(start);
    while (runs.length > 1 && (runs.at(-1) ?? 0) - (runs.at(-2) ?? 0) <= 2 * (end - (runs.at(-1) ?? 0))) {
      this.#mergeLast();
    }
  }

  #mergeLast(): void {
    const middle = this.#runs.pop() ?? 0;
    const start = this.#runs.at(-1) ?? 0;
    this.#mergeInto(start, middle, this.#sorted);
  }

  /** How many records are not later than this; `finish` was called before. */
  countUntil(low: number, high: number): number {
    let from = 0;
    let to = this.#sorted;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const record = this.order[middle] ?? 0;
      const h = this.highs[record] ?? 0;
      if (h < high || (h === high && (this.lows[record] ?? 0) <= low)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Ends of the runs in which the records already are in order; single ones that came a little late are moved to their place. */
  #findRuns(start: number, end: number): number[] {
    const { order } = this;
    const bounds = [start];
    let runStart = start;
    for (let n = start; n < end; n++) {
      let at = n;
      const least = Math.max(runStart, n - farthestMove);
      while (at > least && this.#isBefore(n, order[at - 1] ?? 0)) at--;
      if (at === least && at > runStart && this.#isBefore(n, order[at - 1] ?? 0)) {
        bounds.push(n);
        runStart = n;
        order[n] = n;
        continue;
      }
      for (let to = n; to > at; to--) order[to] = order[to - 1] ?? 0;
      order[at] = n;
    }
    bounds.push(end);
    return bounds;
  }

  /** Merges runs that lie side by side, pair by pair, until there is one. */
  #mergeRuns(bounds: number[]): void {
    let runs = bounds;
    while (runs.length > 2) {
      const merged = [runs[0] ?? 0];
      for (let n = 0; n + 1 < runs.length; n += 2) {
        const [from = 0, middle = 0, to = middle] = runs.slice(n, n + 3);
        if (to > middle) this.#mergeInto(from, middle, to);
        merged.push(to);
      }
      runs = merged;
    }
  }

  /** Where in the run from `before` to `start` the first record of what follows it belongs. */
  #firstAfter(before: number, start: number): number {
    const first = this.order[start] ?? 0;
    let from = before;
    let to = start;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#isBefore(first, this.order[middle] ?? 0)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  /** Merges two sorted parts of `order` that lie side by side. */
  #mergeInto(start: number, middle: number, end: number): void {
    const { order } = this;
    if (start === middle || !this.#isBefore(order[middle] ?? 0, order[middle - 1] ?? 0)) return;
    const count = middle - start;
    if (this.#other.length < count) this.#other = new Uint32Array(Math.max(count, firstRoom));
    const other = this.#other;
    other.set(order.subarray(start, middle));
    let left = 0;
    let right = middle;
    let to = start;
    while (left < count && right < end) {
      const a = other[left] ?? 0;
      const b = order[right] ?? 0;
      if (this.#isBefore(b, a)) {
        order[to++] = b;
        right++;
      } else {
        order[to++] = a;
        left++;
      }
    }
    while (left < count) order[to++] = other[left++] ?? 0;
  }

  #isBefore(a: number, b: number): boolean {
    const { highs, lows } = this;
    const highA = highs[a] ?? 0;
    const highB = highs[b] ?? 0;
    return highA < highB || (highA === highB && (lows[a] ?? 0) < (lows[b] ?? 0));
  }

  #resize(room: number): void {
    const [places, slots, lows, highs, order] = [this.places, this.slots, this.lows, this.highs, this.order];
    this.places = new Uint32Array(room);
    this.places.set(places);
    this.slots = new Uint16Array(room);
    this.slots.set(slots);
    this.lows = new Uint32Array(room);
    this.lows.set(lows);
    this.highs = new Uint32Array(room);
    this.highs.set(highs);
    this.order = new Uint32Array(room);
    this.order.set(order);
  }
}

const firstRoom = 1024;

/** A round may be merged so far back in any case. */
const farOverlap = 4096;

/** How far back a record is moved alone. */
const farthestMove = 32;

/** Rounds of fewer records are not worth a sorting of their own. */
const fewRecords = 1024;
