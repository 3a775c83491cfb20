/** Ids of threads below this are kept in an array. Kernel: `PID_MAX_LIMIT` in include/linux/threads.h (v6.12). */
const smallLimit = 4 * 1024 * 1024;

/** A number for each thread, most of whose ids are small. */
export class ThreadCodes {
  /** Code plus 1. */
  #small = new Uint32Array(1024);
  #others = new Map<number, number>();

  /** The thread's code, or -1. */
  get(tid: number): number {
    if (tid >= 0 && tid < smallLimit) return (this.#small[tid] ?? 0) - 1;
    return this.#others.get(tid) ?? -1;
  }

  /** Sets a thread's code; -1 takes it away. */
  set(tid: number, code: number): void {
    if (tid >= 0 && tid < smallLimit) {
      if (tid >= this.#small.length) {
        const grown = new Uint32Array(2 ** Math.ceil(Math.log2(tid + 1)));
        grown.set(this.#small);
        this.#small = grown;
      }
      this.#small[tid] = code + 1;
    } else if (code < 0) this.#others.delete(tid);
    else this.#others.set(tid, code);
  }

  copy(): ThreadCodes {
    const copy = new ThreadCodes();
    copy.#small = this.#small.slice();
    copy.#others = new Map(this.#others);
    return copy;
  }
}

/** Names of threads as they changed during a window. */
export interface NameChanges {
  /** Names of the threads when the window began. */
  readonly before: ThreadCodes;
  /** Place in the sequence of the record that changed a name, in rising order; the thread; its new name's code, or -1. */
  readonly places: readonly number[];
  readonly tids: readonly number[];
  readonly codes: readonly number[];
  /** Names by their code. */
  readonly names: readonly string[];
}

/**
 * Names of threads, as COMM, FORK and EXIT records tell them.
 *
 * tools/perf: `machine__process_comm_event`, `machine__process_fork_event`, `machine__process_exit_event` in util/machine.c,
 * `thread__fork` in util/thread.c (v6.12): a child has its parent's name until it has its own, and a thread that ended none.
 */
export class ThreadNames {
  readonly #names: string[] = ['swapper'];
  readonly #codeOf = new Map([['swapper', 0]]);
  #current = new ThreadCodes();
  /** The same as the current ones until one of these changes. */
  #before = this.#current;
  #places: number[] = [];
  #tids: number[] = [];
  #codes: number[] = [];

  constructor() {
    this.#current.set(0, 0);
  }

  name(place: number, tid: number, name: string): void {
    let code = this.#codeOf.get(name);
    if (code === undefined) {
      code = this.#names.push(name) - 1;
      this.#codeOf.set(name, code);
    }
    this.#change(place, tid, code);
  }

  fork(place: number, parent: number, child: number): void {
    if (parent !== child) this.#change(place, child, this.#current.get(parent));
  }

  exit(place: number, tid: number): void {
    this.#change(place, tid, -1);
  }

  /** The changes since the last call. */
  takeChanges(): NameChanges {
    const changes = {
      before: this.#before,
      places: this.#places,
      tids: this.#tids,
      codes: this.#codes,
      names: this.#names,
    };
    this.#before = this.#current;
    this.#places = [];
    this.#tids = [];
    this.#codes = [];
    return changes;
  }

  #change(place: number, tid: number, code: number): void {
    if (this.#current === this.#before) this.#current = this.#before.copy();
    this.#current.set(tid, code);
    this.#places.push(place);
    this.#tids.push(tid);
    this.#codes.push(code);
  }
}
