/** What opened a slice: slices of one kind and key are one thing that begins and ends. */
export const sliceKind = {
  irq: 1,
  softirq: 2,
  vector: 3,
  timer: 4,
  hrtimer: 5,
  rawSyscall: 6,
  syscall: 7,
  function: 8,
  work: 9,
  mark: 10,
} as const;

/**
 * A row of the picture, on which slices lie within one another. A slice that ends takes those above it along, so that all are
 * balanced whatever the trace lacks.
 */
export class Track {
  /** Kinds and keys of the open slices, the outermost first. */
  readonly #kinds: number[] = [];
  readonly #keys: number[] = [];
  /** `"name":"vfs_read"` of each. */
  readonly #labels: string[] = [];
  /** The name last told; undefined where none was. */
  name: string | undefined;

  constructor(
    /** `"pid":7,"tid":7`, as its events are placed. */
    readonly place: string,
    /** It is the first thread of its process, and its name is that of the process. */
    readonly leads: boolean,
  ) {}

  get depth(): number {
    return this.#kinds.length;
  }

  open(kind: number, key: number, label: string): void {
    this.#kinds.push(kind);
    this.#keys.push(key);
    this.#labels.push(label);
  }

  /** How many slices are open from the innermost one with this kind and key on, itself included; 0 where there is none. */
  openFrom(kind: number, key: number): number {
    for (let i = this.#kinds.length - 1; i >= 0; i--) {
      if (this.#kinds[i] === kind && this.#keys[i] === key) return this.#kinds.length - i;
    }
    return 0;
  }

  /** The same from the outermost one of this kind on whose key is not below. */
  openFromOutermost(kind: number, leastKey: number): number {
    for (let i = 0; i < this.#kinds.length; i++) {
      if (this.#kinds[i] === kind && (this.#keys[i] ?? 0) >= leastKey) return this.#kinds.length - i;
    }
    return 0;
  }

  /** Takes the innermost slice away and gives its name, which viewers compare where it ends. */
  close(): string {
    this.#kinds.pop();
    this.#keys.pop();
    return this.#labels.pop() ?? '';
  }
}
