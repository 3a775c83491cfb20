/** Values that are made when they are first asked for, and whose number is known before. */
export class Lazy<T> {
  #make: (() => T) | undefined;
  #made: T | undefined;

  constructor(
    readonly length: number,
    make: () => T,
  ) {
    this.#make = make;
  }

  get value(): T {
    if (this.#make !== undefined) {
      this.#made = this.#make();
      this.#make = undefined; // what it was made of is kept no longer
    }
    return this.#made as T;
  }
}

/** The array itself, or the lazy one's, made now. */
export function made<T extends object>(source: T | Lazy<T>): T {
  return source instanceof Lazy ? source.value : source;
}

/** A part of an array, or of one that is not made yet, which then is not made for it. */
export function partOf<T extends { subarray(start: number, end: number): T; readonly length: number }>(
  source: T | Lazy<T>,
  start: number,
  end: number,
): T | Lazy<T> {
  if (!(source instanceof Lazy)) return source.subarray(start, end);
  return new Lazy(end - start, () => source.value.subarray(start, end));
}
