import { DamagedBtfError } from '../../errors/damaged-btf-error.js';
import type { BtfMember } from './btf-struct.js';
import type { BtfType, RawMember } from './btf-type.js';
import { declaration, deepest, type TypeById } from './type-text.js';

/** Members of a structure, those of anonymous ones within it in their place, with offsets from the start of the whole. */
export function membersOf(
  typeOf: TypeById,
  members: readonly RawMember[],
  startBits = 0,
  depth = 0,
): BtfMember[] {
  if (depth > deepest) throw new DamagedBtfError(0, 'a structure is a part of itself');
  return members.flatMap((member) => {
    const inner = member.name === '' ? bareType(typeOf, member.type) : undefined;
    if (inner?.kind === 'struct' || inner?.kind === 'union') {
      return membersOf(typeOf, inner.members, startBits + member.bitOffset, depth + 1);
    }
    return [memberOf(typeOf, member, startBits)];
  });
}

function memberOf(typeOf: TypeById, member: RawMember, startBits: number): BtfMember {
  const old = member.bitSize === 0 ? oldBitField(bareType(typeOf, member.type)) : undefined;
  const bitOffset = startBits + member.bitOffset + (old?.bitOffset ?? 0);
  return {
    name: member.name,
    type: declaration(typeOf, member.type),
    typeId: member.type,
    declaration: declaration(typeOf, member.type, member.name),
    offset: Math.floor(bitOffset / 8),
    bitOffset,
    bitSize: old?.bits ?? member.bitSize,
  };
}

/** Without kind_flag a bit field has an integer type of its own that is narrower than its bytes: Documentation/bpf/btf.rst. */
function oldBitField(type: BtfType): { readonly bits: number; readonly bitOffset: number } | undefined {
  return type.kind === 'int' && type.bits < type.size * 8 && type.name !== '_Bool' ? type : undefined;
}

/** The type behind names, qualifiers and tags: `btf_type_skip_modifiers` in kernel/bpf/btf.c (v6.12). */
export function bareType(typeOf: TypeById, id: number): BtfType {
  let type = typeOf(id);
  for (let depth = 0; depth < deepest; depth++) {
    switch (type.kind) {
      case 'typedef':
      case 'const':
      case 'volatile':
      case 'restrict':
      case 'type_tag':
        type = typeOf(type.type);
        break;
      default:
        return type;
    }
  }
  throw new DamagedBtfError(0, `type ${id} refers to itself`);
}
