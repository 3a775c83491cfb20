const two32 = 0x1_0000_0000;
const mostPacked = 0x20_0000;
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
 * const functions = new KernelFunctions(() => file.read(at, length));
 * const index = functions.find(low, high);
 * if (index >= 0) out.putRange(functions.text, functions.nameStart(index), functions.nameEnd(index));
 */
export class KernelFunctions {
  readonly #read: () => Uint8Array;
  #symbols: Symbols | undefined;
  readonly #cachedLow = new Uint32Array(cacheSize);
  readonly #cachedHigh = new Uint32Array(cacheSize);
  readonly #cachedIndex = new Int32Array(cacheSize).fill(-2);
  readonly #nameIds = new Map<string, number>();
  readonly #idOf: number[] = [];

  /** @param read gives the text; called when the first name is asked for */
  constructor(read: () => Uint8Array) {
    this.#read = read;
  }

  get size(): number {
    return this.#table.count;
  }

  /** The text that the names lie in. */
  get text(): Uint8Array {
    return this.#table.text;
  }

  get #table(): Symbols {
    this.#symbols ??= sorted(parse(this.#read()));
    return this.#symbols;
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
    const table = this.#table;
    let from = 0;
    let to = table.count;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const order = compare(table, low, high, middle);
      if (order === 0) return middle;
      if (order < 0) to = middle;
      else if (compare(table, low, high, middle + 1) < 0) return middle;
      else from = middle + 1;
    }
    return -1;
  }

  nameStart(index: number): number {
    return this.#table.start[index] as number;
  }

  nameEnd(index: number): number {
    return this.#table.end[index] as number;
  }

  nameOf(index: number): string {
    return Buffer.from(this.text.subarray(this.nameStart(index), this.nameEnd(index))).toString('latin1');
  }

  addressLow(index: number): number {
    return this.#table.low[index] as number;
  }

  addressHigh(index: number): number {
    return this.#table.high[index] as number;
  }

  /** The same number for all symbols of the same name. */
  nameId(index: number): number {
    const known = this.#idOf[index];
    if (known !== undefined) return known;
    const name = this.nameOf(index);
    const id = this.#nameIds.get(name) ?? this.#nameIds.size;
    this.#nameIds.set(name, id);
    this.#idOf[index] = id;
    return id;
  }

  /** The lowest address of a name; undefined for one that no symbol has. */
  addressOf(name: string): bigint | undefined {
    const text = Buffer.from(this.text.buffer, this.text.byteOffset, this.text.byteLength);
    let lowest: bigint | undefined;
    for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
      const line = text.toString('latin1', text.lastIndexOf(0x0a, at) + 1, at + name.length + 2);
      const [, address] = /^([\da-f]+) [^aA] \S+\s?$/.exec(line) ?? [];
      const isWhole = address !== undefined && (text[at + name.length + 1] ?? 0) <= 0x20;
      const value = isWhole ? BigInt(`0x${address}`) : undefined;
      if (value !== undefined && (lowest === undefined || value < lowest)) lowest = value;
    }
    return lowest;
  }
}

function compare(
  { count, low: lows, high: highs }: Symbols,
  low: number,
  high: number,
  index: number,
): number {
  if (index >= count) return 1;
  return high - (highs[index] as number) || low - (lows[index] as number);
}

interface Symbols {
  readonly text: Uint8Array;
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
  return { text, low, high, start, end, count };
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

/** In the order of addresses; of equal ones the last first, as libtraceevent comes to have them. */
function sorted(symbols: Symbols): Symbols {
  const order = orderOf(symbols);
  const pick = (from: Uint32Array) => Uint32Array.from(order, (i) => from[i] as number);
  return {
    ...symbols,
    low: pick(symbols.low),
    high: pick(symbols.high),
    start: pick(symbols.start),
    end: pick(symbols.end),
  };
}

function orderOf({ low, high, count }: Symbols): ArrayLike<number> & Iterable<number> {
  const places = Uint32Array.from({ length: count }, (_, i) => i);
  const order = (a: number, b: number) =>
    (high[a] as number) - (high[b] as number) || (low[a] as number) - (low[b] as number) || b - a;
  let isSorted = true;
  for (let i = 1; i < count && isSorted; i++) isSorted = order(i - 1, i) < 0;
  if (isSorted) return places;
  const lowestHigh = high.subarray(0, count).reduce((least, value) => Math.min(least, value), two32 - 1);
  const highestHigh = high.subarray(0, count).reduce((most, value) => Math.max(most, value), 0);
  if (lowestHigh !== highestHigh || count > mostPacked) return places.sort(order);
  // Address and place in one double: a sort without a function to compare is many times faster.
  const packed = Float64Array.from(
    places,
    (i) => (low[i] as number) * mostPacked + (mostPacked - 1 - i),
  ).sort();
  return places.map((i) => mostPacked - 1 - ((packed[i] as number) % mostPacked));
}
