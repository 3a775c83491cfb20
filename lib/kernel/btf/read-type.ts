import type { BtfBytes } from './btf-bytes.js';
import { type BtfKind, btfKinds, typeHeadBytes } from './btf-kind.js';
import type { BtfType, EnumValue, RawMember, RawParam } from './btf-type.js';

const linkages = ['static', 'global', 'extern'] as const;

/**
 * Decodes the type at one position.
 *
 * Kernel: `struct btf_type` and what follows it by kind in include/uapi/linux/btf.h (v6.12).
 *
 * @param nameOf the string at an offset of the string section
 */
export function readType(btf: BtfBytes, position: number, nameOf: (offset: number) => string): BtfType {
  const { view, littleEndian } = btf;
  const at = btf.typeAt[position] ?? 0;
  const u32 = (offset: number) => view.getUint32(offset, littleEndian);
  const kind: BtfKind = btfKinds[btf.kindAt[position] ?? 0] ?? 'void';
  const name = nameOf(u32(at));
  const info = u32(at + 4);
  const vlen = info & 0xffff;
  const kindFlag = info >>> 31 === 1;
  const sizeOrType = u32(at + 8);
  const after = at + typeHeadBytes;
  const each = <T>(bytes: number, read: (offset: number) => T): T[] =>
    Array.from({ length: vlen }, (_, index) => read(after + index * bytes));
  switch (kind) {
    case 'void':
      return { kind };
    case 'int': {
      const encoding = u32(after); // BTF_INT_ENCODING, _OFFSET, _BITS
      const signed = ((encoding >>> 24) & 1) === 1;
      return {
        kind,
        name,
        size: sizeOrType,
        bits: encoding & 0xff,
        bitOffset: (encoding >>> 16) & 0xff,
        signed,
      };
    }
    case 'float':
    case 'datasec':
      return { kind, name, size: sizeOrType };
    case 'ptr':
    case 'volatile':
    case 'const':
    case 'restrict':
      return { kind, type: sizeOrType };
    case 'typedef':
    case 'var':
      return { kind, name, type: sizeOrType };
    case 'type_tag':
      return { kind, name, type: sizeOrType, attribute: kindFlag };
    case 'array':
      return { kind, type: u32(after), length: u32(after + 8) };
    case 'struct':
    case 'union':
      return {
        kind,
        name,
        size: sizeOrType,
        members: each(12, (offset) => readMember(u32, offset, kindFlag, nameOf)),
      };
    case 'fwd':
      return { kind, name, union: kindFlag };
    case 'enum':
      return { kind, name, size: sizeOrType, signed: kindFlag, values: each(8, readValue) };
    case 'enum64':
      return { kind, name, size: sizeOrType, signed: kindFlag, values: each(12, readWideValue) };
    case 'func':
      return { kind, name, type: sizeOrType, linkage: linkages[vlen] ?? 'static' };
    case 'func_proto':
      return { kind, returns: sizeOrType, params: each(8, readParam) };
    case 'decl_tag':
      return { kind, name, type: sizeOrType, component: view.getInt32(after, littleEndian) };
  }

  function readParam(offset: number): RawParam {
    return { name: nameOf(u32(offset)), type: u32(offset + 4) };
  }

  /** The value of an enum is signed where its kind_flag says so (Linux 6.0); it is the same 32 bits. */
  function readValue(offset: number): EnumValue {
    const value = kindFlag ? view.getInt32(offset + 4, littleEndian) : u32(offset + 4);
    return { name: nameOf(u32(offset)), value: BigInt(value) };
  }

  function readWideValue(offset: number): EnumValue {
    const value = (BigInt(u32(offset + 8)) << 32n) | BigInt(u32(offset + 4));
    return { name: nameOf(u32(offset)), value: kindFlag ? BigInt.asIntN(64, value) : value };
  }
}

/** `struct btf_member`: with kind_flag the offset holds the bits of a bit field in its high byte. */
function readMember(
  u32: (offset: number) => number,
  offset: number,
  kindFlag: boolean,
  nameOf: (offset: number) => string,
): RawMember {
  const place = u32(offset + 8);
  return {
    name: nameOf(u32(offset)),
    type: u32(offset + 4),
    bitOffset: kindFlag ? place & 0xff_ffff : place,
    bitSize: kindFlag ? place >>> 24 : 0,
  };
}
