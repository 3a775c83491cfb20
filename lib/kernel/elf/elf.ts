import { DamagedElfError } from '../../errors/damaged-elf-error.js';

/** A named place in a program or library. */
export interface ElfSymbol {
  readonly name: string;
  /** Virtual address in the file's own numbering. */
  readonly address: bigint;
  readonly size: number;
  /** `ifunc`: calls of the name end elsewhere, in one of several functions that the code here chooses from. */
  readonly kind: 'function' | 'ifunc' | 'object' | 'other';
  /** False for one that another file has to bring. */
  readonly defined: boolean;
}

/** A program or library, as far as probes need it. */
export interface Elf {
  readonly machine: 'x86-64' | 'aarch64' | 'other';
  readonly symbols: readonly ElfSymbol[];
  /** Offset in the file of what is mapped at an address; undefined for an address that the file does not fill. */
  fileOffset(address: bigint): bigint | undefined;
}

const sectionSymbols = 2; // SHT_SYMTAB
const sectionDynamicSymbols = 11; // SHT_DYNSYM
const segmentLoad = 1; // PT_LOAD
const kinds: Readonly<Record<number, ElfSymbol['kind']>> = { 1: 'object', 2: 'function', 10: 'ifunc' };

/**
 * Reads the symbols of a 64-bit ELF file, and which part of it is mapped where.
 *
 * Format: `Elf64_Ehdr`, `Elf64_Phdr`, `Elf64_Shdr`, `Elf64_Sym` in include/uapi/linux/elf.h (v6.12), in either byte order. A stripped
 * file has the symbols that it exports alone.
 *
 * @param path for messages
 * @throws DamagedElfError, also for a file that is no ELF file or a 32-bit one
 */
export function parseElf(bytes: Uint8Array, path: string): Elf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fail = (offset: number, problem: string) => new DamagedElfError(path, offset, problem);
  if (text.toString('latin1', 0, 4) !== '\x7fELF') throw fail(0, 'it does not start with \\x7fELF');
  if (bytes[4] !== 2) throw fail(4, 'it is no 64-bit ELF file');
  const littleEndian = bytes[5] === 1;
  const within = (at: number, count: number, what: string) => {
    if (!(at >= 0 && at + count <= bytes.length))
      throw fail(Math.min(at, bytes.length), `${what} lies beyond the end of the file`);
    return at;
  };
  const u16 = (at: number) => view.getUint16(within(at, 2, 'a number'), littleEndian);
  const u32 = (at: number) => view.getUint32(within(at, 4, 'a number'), littleEndian);
  const u64 = (at: number) => view.getBigUint64(within(at, 8, 'a number'), littleEndian);
  const size = (at: number) => Number(u64(at));

  const segments = table(size(0x20), u16(0x36), u16(0x38))
    .filter((at) => u32(at) === segmentLoad)
    .map((at) => ({ offset: u64(at + 8), address: u64(at + 16), bytes: u64(at + 32) }));
  const sections = table(size(0x28), u16(0x3a), u16(0x3c));
  const symbols = sections
    .filter((at) => [sectionSymbols, sectionDynamicSymbols].includes(u32(at + 4)))
    .flatMap((at) => symbolsOf(size(at + 24), size(at + 32), sections[u32(at + 40)]));
  const machines: Readonly<Record<number, Elf['machine']>> = { 62: 'x86-64', 183: 'aarch64' };
  return {
    machine: machines[u16(0x12)] ?? 'other',
    symbols,
    fileOffset(address) {
      const segment = segments.find(
        (known) => address >= known.address && address < known.address + known.bytes,
      );
      return segment === undefined ? undefined : address - segment.address + segment.offset;
    },
  };

  function table(start: number, entryBytes: number, count: number): number[] {
    if (count > 0) within(start, entryBytes * count, 'a table');
    return Array.from({ length: count }, (_, index) => start + index * entryBytes);
  }

  function symbolsOf(start: number, length: number, strings: number | undefined): ElfSymbol[] {
    within(start, length, 'the table of symbols');
    const stringsAt = strings === undefined ? 0 : size(strings + 24);
    const stringBytes = strings === undefined ? 0 : size(strings + 32);
    within(stringsAt, stringBytes, 'the table of names');
    const found: ElfSymbol[] = [];
    for (let at = start; at + 24 <= start + length; at += 24) {
      const nameAt = u32(at);
      if (nameAt === 0) continue;
      if (nameAt >= stringBytes) throw fail(at, 'a symbol’s name lies outside of the names');
      const end = text.indexOf(0, stringsAt + nameAt);
      found.push({
        name: text.toString('latin1', stringsAt + nameAt, end < 0 ? undefined : end),
        address: u64(at + 8),
        size: size(at + 16),
        kind: kinds[(bytes[at + 4] ?? 0) & 0xf] ?? 'other',
        defined: u16(at + 6) !== 0,
      });
    }
    return found;
  }
}
