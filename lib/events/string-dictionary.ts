const firstSlots = 64;

/**
 * Gives each different string a code, counted from 0. Strings come as UTF-8 bytes or as text; bytes that were seen before are found
 * again by a hash and a comparison, with no string made of them.
 */
export class StringDictionary {
  readonly values: string[] = [];
  readonly #codeOfText = new Map<string, number>();
  /** Open addressing: number of the entry plus 1, or 0. */
  #slots = new Int32Array(firstSlots);
  #entries = 0;
  #hashes = new Int32Array(firstSlots);
  #codes = new Uint32Array(firstSlots);
  /** Where the bytes of entry n end; they start where those of the one before do. */
  #ends = new Uint32Array(firstSlots);
  #bytes = new Uint8Array(1024);

  /** The code of a text. */
  codeOfText(text: string): number {
    let code = this.#codeOfText.get(text);
    if (code === undefined) {
      code = this.values.push(text) - 1;
      this.#codeOfText.set(text, code);
    }
    return code;
  }

  /** The code of the string whose UTF-8 bytes lie from `start` to `end`. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#add(hash, bytes, start, end);
      if (this.#hashes[entry] === hash && this.#isEntry(entry, bytes, start, end))
        return this.#codes[entry] ?? 0;
      slot = (slot + 1) & mask;
    }
  }

  #isEntry(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0);
    const length = end - start;
    if ((this.#ends[entry] ?? 0) - from !== length) return false;
    const own = this.#bytes;
    for (let i = 0; i < length; i++) if (own[from + i] !== bytes[start + i]) return false;
    return true;
  }

  #add(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const entry = this.#entries++;
    if (entry === this.#hashes.length) this.#growEntries();
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0);
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, Math.max(to, this.#bytes.length * 2));
    this.#bytes.set(bytes.subarray(start, end), from);
    // Different bytes can be the same text: those that are not UTF-8 become U+FFFD.
    const code = this.codeOfText(
      Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8'),
    );
    this.#hashes[entry] = hash;
    this.#codes[entry] = code;
    this.#ends[entry] = to;
    if (this.#entries * 2 > this.#slots.length) this.#growSlots();
    else this.#place(entry, hash);
    return code;
  }

  #place(entry: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let entry = 0; entry < this.#entries; entry++) this.#place(entry, this.#hashes[entry] ?? 0);
  }

  #growEntries(): void {
    const room = this.#hashes.length * 2;
    this.#hashes = grown(this.#hashes, room);
    this.#codes = grown(this.#codes, room);
    this.#ends = grown(this.#ends, room);
  }
}

/** Four bytes at a time, each multiplied in; the high bits are folded down, as only low ones choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ word, 0x9e37_79b1);
  }
  for (; at < end; at++) hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ (bytes[at] ?? 0), 0x9e37_79b1);
  return hash ^ (hash >>> 15);
}

function grown<T extends Int32Array | Uint32Array | Uint8Array>(array: T, length: number): T {
  const out = new (array.constructor as new (length: number) => T)(length);
  out.set(array);
  return out;
}
