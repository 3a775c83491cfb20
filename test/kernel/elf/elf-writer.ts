interface WrittenSymbol {
  readonly name: string;
  readonly address: number;
  readonly size?: number;
  /** STT_*: 1 data, 2 function, 10 ifunc. */
  readonly type?: number;
  readonly section?: number;
}

/** Writes a 64-bit ELF file with one segment, mapped elsewhere than it lies, and one table of symbols. */
export function writeElf(symbols: readonly WrittenSymbol[], littleEndian = true): Uint8Array {
  const names = Buffer.from(`\0${symbols.map(({ name }) => `${name}\0`).join('')}`, 'latin1');
  const [programAt, symbolsAt] = [64, 64 + 56];
  const namesAt = symbolsAt + symbols.length * 24;
  const sectionsAt = namesAt + names.length;
  const bytes = new Uint8Array(sectionsAt + 3 * 64);
  const view = new DataView(bytes.buffer);
  const u16 = (at: number, value: number) => view.setUint16(at, value, littleEndian);
  const u32 = (at: number, value: number) => view.setUint32(at, value, littleEndian);
  const u64 = (at: number, value: number) => view.setBigUint64(at, BigInt(value), littleEndian);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, littleEndian ? 1 : 2, 1]);
  u16(0x12, 62); // x86-64
  u64(0x20, programAt);
  u64(0x28, sectionsAt);
  [56, 1, 64, 3].forEach((value, index) => {
    u16(0x36 + index * 2, value);
  });
  u32(programAt, 1); // PT_LOAD
  u64(programAt + 8, 0x1000); // offset
  u64(programAt + 16, 0x40_1000); // address
  u64(programAt + 32, 0x500); // bytes in the file
  let nameAt = 1;
  symbols.forEach(({ name, address, size = 1, type = 2, section = 1 }, index) => {
    const at = symbolsAt + index * 24;
    u32(at, nameAt);
    bytes[at + 4] = 0x10 | type;
    u16(at + 6, section);
    u64(at + 8, address);
    u64(at + 16, size);
    nameAt += name.length + 1;
  });
  bytes.set(names, namesAt);
  const section = (index: number, type: number, at: number, size: number, link: number) => {
    const head = sectionsAt + index * 64;
    u32(head + 4, type);
    u64(head + 24, at);
    u64(head + 32, size);
    u32(head + 40, link);
  };
  section(1, 2, symbolsAt, symbols.length * 24, 2);
  section(2, 3, namesAt, names.length, 0);
  return bytes;
}
