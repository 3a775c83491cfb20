import { recordType } from './record-type.js';

/** What is mapped at the pages from `start` to before `end`. */
interface Mapping {
  readonly start: number;
  readonly end: number;
  readonly name: Uint8Array;
}

const encoder = new TextEncoder();
const unknown = encoder.encode('[unknown]');

/** Bits of a record's `misc`. */
const forkExec = 1 << 13;

/** How many mappings all processes together may have: a recording of damaged records could have any number. */
const mostMappings = 0x40_0000;

/** How many one may have. Kernel: `DEFAULT_MAX_MAP_COUNT` in include/linux/mm.h (v6.12). */
const mostOfProcess = 0x1_0000;

/** Mappings in the order of their addresses; a process and those that it forks have the same until one maps something new. */
interface SharedMappings {
  readonly list: Mapping[];
  users: number;
}

/** What is mapped in a process, or in the kernel. Mappings do not overlap: a new one takes the place of those before. */
class AddressSpace {
  constructor(private shared: SharedMappings = { list: [], users: 1 }) {}

  get #mappings(): Mapping[] {
    return this.shared.list;
  }

  /** How many mappings nobody else has. */
  get ownSize(): number {
    return this.shared.users > 1 ? 0 : this.shared.list.length;
  }

  fork(): AddressSpace {
    this.shared.users++;
    return new AddressSpace(this.shared);
  }

  /** To be called when nothing is mapped here any more. */
  leave(): void {
    this.shared.users--;
  }

  map(mapping: Mapping): void {
    const { start, end } = mapping;
    if (end <= start || this.shared.list.length >= mostOfProcess) return;
    if (this.shared.users > 1) {
      this.shared.users--;
      this.shared = { list: this.shared.list.slice(), users: 1 };
    }
    const kept: Mapping[] = [];
    let first = this.#firstEndingAfter(start);
    const before = first;
    for (; first < this.#mappings.length; first++) {
      const other = this.#mappings[first];
      if (other === undefined || other.start >= end) break;
      if (other.start < start) kept.push({ ...other, end: start });
      if (other.end > end) kept.push({ ...other, start: end });
    }
    kept.push(mapping);
    kept.sort((a, b) => a.start - b.start);
    this.#mappings.splice(before, first - before, ...kept);
  }

  nameAt(page: number): Uint8Array | undefined {
    const mapping = this.#mappings[this.#firstEndingAfter(page)];
    return mapping !== undefined && mapping.start <= page ? mapping.name : undefined;
  }

  #firstEndingAfter(page: number): number {
    let from = 0;
    let to = this.#mappings.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#mappings[middle]?.end ?? 0) > page) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

/**
 * What is mapped where, as MMAP, MMAP2, FORK and EXIT records tell it.
 *
 * tools/perf: `machine__process_mmap2_event` in util/machine.c, `maps__fixup_overlap_and_insert` in util/maps.c, `map__new` in
 * util/map.c (v6.12).
 */
export class AddressSpaces {
  #kernel = new AddressSpace();
  #processes = new Map<number, AddressSpace>();
  /** Of all processes together. */
  #mappings = 0;

  /** @param identified names of the files whose build ids the recording has: perf calls modules among them by their paths */
  constructor(private readonly identified: ReadonlySet<string>) {}

  clear(): void {
    this.#kernel = new AddressSpace();
    this.#processes = new Map();
    this.#mappings = 0;
  }

  /** Name of the file at a user address of a process. */
  userName(tgid: number, low: number, high: number): Uint8Array {
    return this.#processes.get(tgid)?.nameAt(pageOf(low, high)) ?? unknown;
  }

  /** Name of the kernel or the module at an address. */
  kernelName(low: number, high: number): Uint8Array {
    return this.#kernel.nameAt(pageOf(low, high)) ?? unknown;
  }

  /** Takes a record that changes what is mapped; others are passed over. */
  follow(type: number, view: DataView, at: number): void {
    switch (type) {
      case recordType.mmap:
        this.#map(view, at, at + 40, true);
        break;
      case recordType.mmap2:
        this.#map(view, at, at + 72, (view.getUint32(at + 64, true) & 4) !== 0);
        break;
      case recordType.fork:
        this.#fork(view, at);
        break;
      case recordType.exit:
        if (view.getInt32(at + 8, true) === view.getInt32(at + 16, true))
          this.#remove(view.getInt32(at + 8, true));
        break;
    }
  }

  #map(view: DataView, at: number, nameAt: number, executable: boolean): void {
    const tgid = view.getInt32(at + 8, true);
    const start = pageOf(view.getUint32(at + 16, true), view.getUint32(at + 20, true));
    const end = start + Math.ceil(pagesOf(view.getUint32(at + 24, true), view.getUint32(at + 28, true)));
    const file = textAt(view, nameAt, at);
    const isKernel = (view.getUint16(at + 4, true) & 7) === 1;
    if (isKernel) this.#kernel.map({ start, end, name: encoder.encode(this.#kernelFile(file)) });
    else if (this.#mappings < mostMappings) {
      const space = this.#spaceOf(tgid);
      const before = space.ownSize;
      space.map({ start, end, name: encoder.encode(userFile(file, tgid, executable)) });
      this.#mappings += space.ownSize - before;
    }
  }

  /** `/lib/modules/6.12/kernel/fs/erofs/erofs.ko.xz` is `[erofs]`. */
  #kernelFile(file: string): string {
    if (file.startsWith('[')) return file.slice(0, file.indexOf(']') + 1);
    const [, module] = /([^/]+?)\.ko(?:\.\w+)?$/.exec(file) ?? [];
    return module === undefined || this.identified.has(file) ? file : `[${module.replaceAll('-', '_')}]`;
  }

  #fork(view: DataView, at: number): void {
    const child = view.getInt32(at + 8, true);
    const parent = view.getInt32(at + 12, true);
    if (child === parent) return;
    this.#remove(child);
    const isExec = (view.getUint16(at + 4, true) & forkExec) !== 0;
    const from = isExec ? undefined : this.#processes.get(parent);
    this.#processes.set(child, from?.fork() ?? new AddressSpace());
  }

  #remove(tgid: number): void {
    const space = this.#processes.get(tgid);
    if (space === undefined) return;
    this.#mappings -= space.ownSize;
    space.leave();
    this.#processes.delete(tgid);
  }

  #spaceOf(tgid: number): AddressSpace {
    let space = this.#processes.get(tgid);
    if (space === undefined) {
      space = new AddressSpace();
      this.#processes.set(tgid, space);
    }
    return space;
  }
}

/** Number of the page of an address: small enough for a double, as an address is not. */
function pageOf(low: number, high: number): number {
  return high * 0x10_0000 + (low >>> 12);
}

function pagesOf(low: number, high: number): number {
  return high * 0x10_0000 + low / 4096;
}

function textAt(view: DataView, start: number, record: number): string {
  const limit = record + view.getUint16(record + 6, true);
  let end = start;
  while (end < limit && view.getUint8(end) !== 0) end++;
  return Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('utf8');
}

/** Memory of no file is where programs that make code say what it is. */
function userFile(file: string, tgid: number, executable: boolean): string {
  const isOfNoFile = /^(\/\/anon|\/dev\/zero|\/anon_hugepage|\[stack|\/SYSV)|^\[heap\]$/.test(file);
  return isOfNoFile && executable ? `/tmp/perf-${tgid}.map` : file;
}
