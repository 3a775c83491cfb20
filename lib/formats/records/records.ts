/** Where records lie in the bytes that were read: enough to read their fields. */
export interface RecordPlaces {
  readonly length: number;
  /** The bytes that all records lie in, and a view of them. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Offset of each record's first byte. */
  readonly starts: Uint32Array;
  /** Bytes of each record. */
  readonly sizes: Uint32Array;
}

/** Records of one event in the order of time: where each lies, when it was and on which CPU. Nothing of a record is decoded yet. */
export interface Records extends RecordPlaces {
  /** Nanoseconds (or ticks) of the trace's clock. */
  readonly times: BigInt64Array;
  /** The same memory as `times`: low and high half of each. */
  readonly halves: Uint32Array;
  readonly cpus: Uint16Array;
  /** Number of the ring buffer that each came from, where several were read; else the CPUs. */
  readonly origins: Uint16Array;
}

const firstRoom = 256;

/** Takes one record after the other, with nothing allocated for each. */
export class RecordsBuilder {
  length = 0;
  #starts = new Uint32Array(firstRoom);
  #sizes = new Uint32Array(firstRoom);
  /** Low and high halves of the times. */
  #times = new Uint32Array(2 * firstRoom);
  #origins = new Uint16Array(firstRoom);

  add(start: number, size: number, timeLow: number, timeHigh: number, origin: number): void {
    const row = this.length++;
    if (row === this.#starts.length) this.#grow();
    this.#starts[row] = start;
    this.#sizes[row] = size;
    this.#times[2 * row] = timeLow;
    this.#times[2 * row + 1] = timeHigh;
    this.#origins[row] = origin;
  }

  /**
   * What was added, lying in these bytes. The builder is done with then, or it is started anew, which overwrites what it gave.
   *
   * @param cpuOf CPU of each origin; without it, origins are CPUs
   */
  build(bytes: Uint8Array, cpuOf?: Uint16Array): Records {
    const { length } = this;
    const origins = this.#origins.subarray(0, length);
    return {
      length,
      bytes,
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      starts: this.#starts.subarray(0, length),
      sizes: this.#sizes.subarray(0, length),
      times: new BigInt64Array(this.#times.buffer, 0, length),
      halves: this.#times.subarray(0, 2 * length),
      cpus: cpuOf === undefined ? origins : cpusOf(origins, cpuOf),
      origins,
    };
  }

  startAnew(): void {
    this.length = 0;
  }

  #grow(): void {
    const room = this.#starts.length * 2;
    const [starts, sizes, times, origins] = [this.#starts, this.#sizes, this.#times, this.#origins];
    this.#starts = new Uint32Array(room);
    this.#starts.set(starts);
    this.#sizes = new Uint32Array(room);
    this.#sizes.set(sizes);
    this.#times = new Uint32Array(2 * room);
    this.#times.set(times);
    this.#origins = new Uint16Array(room);
    this.#origins.set(origins);
  }
}

/** Where each ring buffer's number is that of its CPU, as it is without instances, nothing is copied. */
function cpusOf(origins: Uint16Array, cpuOf: Uint16Array): Uint16Array {
  if (cpuOf.every((cpu, origin) => cpu === origin)) return origins;
  const cpus = new Uint16Array(origins.length);
  for (let row = 0; row < cpus.length; row++) cpus[row] = cpuOf[origins[row] ?? 0] ?? 0;
  return cpus;
}
