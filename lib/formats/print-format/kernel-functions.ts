const cacheSize = 4096;

/**
 * The names of the kernel's addresses, out of the text of /proc/kallsyms. Names stay bytes of that text.
 *
 * As libtraceevent has it, all symbols count but absolute ones and those that start with `$`; an address belongs to the last symbol
 * that is not after it; the last symbol of all has only its first byte; modules are not named.
 *
 * Kernel: `s_show` in kernel/kallsyms.c (v6.12).
 *
 * @example
 * const functions = new KernelFunctions(file.read(at, length));
 * const index = functions.find(low, high);
 * if (index >= 0) out.putRange(functions.text, functions.nameStart(index), functions.nameEnd(index));
 */
export class KernelFunctions {
  readonly size: number;
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #cachedLow = new Uint32Array(cacheSize);
  readonly #cachedHigh = new Uint32Array(cacheSize);
  readonly #cachedIndex = new Int32Array(cacheSize).fill(-2);
  readonly #nameIds = new Map<string, number>();
  readonly #idOf: Int32Array;

  constructor(readonly text: Uint8Array) {
    const symbols = parse(text);
    const { low, high, count } = symbols;
    const order = sortedOrder(low, high, count);
    const pick = (from: Uint32Array) =>
      order === undefined ? from.subarray(0, count) : Uint32Array.from(order, (i) => from[i] as number);
    this.size = count;
    this.#low = pick(low);
    this.#high = pick(high);
    this.#start = pick(symbols.start);
    this.#end = pick(symbols.end);
    this.#idOf = new Int32Array(count).fill(-1);
  }

  /** Number of the symbol that an address lies in; -1 for none. */
  find(low: number, high: number): number {
    const slot = (low ^ (low >>> 12) ^ high) & (cacheSize - 1);
    const known = this.#cachedIndex[slot] as number;
    if (known > -2 && this.#cachedLow[slot] === low && this.#cachedHigh[slot] === high) return known;
    const index = this.#search(low, high);
    this.#cachedLow[slot] = low;
    this.#cachedHigh[slot] = high;
    this.#cachedIndex[slot] = index;
    return index;
  }

  /** The steps of C's `bsearch`, for of several symbols at one address it depends on them which is found. */
  #search(low: number, high: number): number {
    let from = 0;
    let to = this.size;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const order = this.#compare(low, high, middle);
      if (order === 0) return middle;
      if (order < 0) to = middle;
      else if (order > 0 && this.#compare(low, high, middle + 1) < 0) return middle;
      else from = middle + 1;
    }
    return -1;
  }

  #compare(low: number, high: number, index: number): number {
    if (index >= this.size) return 1;
    return high - (this.#high[index] as number) || low - (this.#low[index] as number);
  }

  nameStart(index: number): number {
    return this.#start[index] as number;
  }

  nameEnd(index: number): number {
    return this.#end[index] as number;
  }

  nameOf(index: number): string {
    return Buffer.from(this.text.subarray(this.nameStart(index), this.nameEnd(index))).toString('latin1');
  }

  addressLow(index: number): number {
    return this.#low[index] as number;
  }

  addressHigh(index: number): number {
    return this.#high[index] as number;
  }

  /** The same number for all symbols of the same name. */
  nameId(index: number): number {
    const known = this.#idOf[index] as number;
    if (known >= 0) return known;
    const name = this.nameOf(index);
    const id = this.#nameIds.get(name) ?? this.#nameIds.size;
    this.#nameIds.set(name, id);
    this.#idOf[index] = id;
    return id;
  }

  /** Address of the first symbol of a name. */
  addressOf(name: string): bigint | undefined {
    for (let index = 0; index < this.size; index++) {
      if (this.nameEnd(index) - this.nameStart(index) === name.length && this.nameOf(index) === name)
        return (BigInt(this.addressHigh(index)) << 32n) | BigInt(this.addressLow(index));
    }
    return undefined;
  }
}

interface Symbols {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly count: number;
}

/** `ffffffff81000000 T startup_64`, `ffffffffc0000000 t name\t[module]` a line. */
function parse(text: Uint8Array): Symbols {
  const most = countLines(text);
  const low = new Uint32Array(most);
  const high = new Uint32Array(most);
  const start = new Uint32Array(most);
  const end = new Uint32Array(most);
  let count = 0;
  for (let line = 0; line < text.length; ) {
    let at = line;
    let addressLow = 0;
    let addressHigh = 0;
    for (let digit = hexDigit(text[at]); digit >= 0; digit = hexDigit(text[++at])) {
      addressHigh = ((addressHigh << 4) | (addressLow >>> 28)) >>> 0;
      addressLow = ((addressLow << 4) | digit) >>> 0;
    }
    const type = text[at + 1] ?? 0;
    const nameAt = at + 3;
    let nameEnd = nameAt;
    while (nameEnd < text.length && (text[nameEnd] as number) > 0x20) nameEnd++;
    const isAbsolute = (type | 0x20) === 0x61;
    if (at > line && nameEnd > nameAt && !isAbsolute && text[nameAt] !== 0x24) {
      low[count] = addressLow;
      high[count] = addressHigh;
      start[count] = nameAt;
      end[count++] = nameEnd;
    }
    const next = text.indexOf(0x0a, at);
    line = next < 0 ? text.length : next + 1;
  }
  return { low, high, start, end, count };
}

function countLines(text: Uint8Array): number {
  let count = 1;
  for (let at = text.indexOf(0x0a); at >= 0; at = text.indexOf(0x0a, at + 1)) count++;
  return count;
}

function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Places in the order of their addresses, equal ones the last first; undefined when they are in order. */
function sortedOrder(low: Uint32Array, high: Uint32Array, count: number): Uint32Array | undefined {
  const compare = (a: number, b: number) =>
    (high[a] as number) - (high[b] as number) || (low[a] as number) - (low[b] as number);
  let isSorted = true;
  for (let i = 1; i < count && isSorted; i++) isSorted = compare(i - 1, i) < 0;
  return isSorted
    ? undefined
    : Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => compare(a, b) || b - a);
}
