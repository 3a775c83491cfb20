import { closestNames } from '../../base/closest-names.js';
import { MemberPathError } from '../../errors/member-path-error.js';
import type { BtfMember } from './btf-struct.js';
import type { BtfType } from './btf-type.js';
import { bareType, membersOf } from './members.js';
import type { TypeById } from './type-text.js';

/** Where a path through structures ends. */
export interface MemberPlace {
  readonly path: string;
  /** C type of the last member. */
  readonly type: string;
  readonly typeId: number;
  /** Bytes that are added before each read of memory, in this order: one for each pointer on the way. */
  readonly offsets: readonly number[];
  /** Of a bit field: its bits, and where they start in the byte that the last offset leads to. */
  readonly bitSize: number;
  readonly bitOffset: number;
}

/** A name of a path, how it is joined to what stands before it, and where. */
interface Part {
  readonly name: string;
  readonly joint: '->' | '.';
  readonly at: number;
}

/**
 * Resolves a path as the kernel resolves that of a probe's argument: `->` reads a pointer, `.` goes on in the same structure.
 *
 * Kernel: `parse_btf_arg`, `parse_btf_field`, `split_next_field` in kernel/trace/trace_probe.c, `btf_find_struct_member` in
 * kernel/trace/trace_btf.c (v6.12). The sentences of the errors are those of kernel/trace/trace_probe.h.
 *
 * @param pointer type id of a pointer to the structure that the path starts in
 * @param from position in `path` at which its first member stands
 * @throws MemberPathError
 */
export function resolvePath(typeOf: TypeById, pointer: number, path: string, from = 0): MemberPlace {
  const offsets: number[] = [];
  let type: BtfType = bareType(typeOf, pointer);
  let member: BtfMember | undefined;
  let bits = 0;
  for (const part of splitPath(path, from)) {
    if (part.joint === '->') {
      if (member !== undefined) offsets.push(Math.floor(bits / 8));
      type = pointedStruct(typeOf, type, path, part);
      bits = 0;
    }
    member = findMember(typeOf, type, path, part);
    bits += member.bitOffset;
    type = bareType(typeOf, member.typeId);
  }
  if (member === undefined)
    throw new MemberPathError(path, from, 'This field is not found.', 'The path names no member.');
  offsets.push(Math.floor(bits / 8));
  return {
    path,
    type: member.type,
    typeId: member.typeId,
    offsets,
    bitSize: member.bitSize,
    bitOffset: bits % 8,
  };
}

/** Takes a path apart; its first member is reached through the pointer that it starts from. */
function splitPath(path: string, from: number): Part[] {
  const parts: Part[] = [];
  let joint: Part['joint'] = '->';
  let at = from;
  while (at <= path.length) {
    const end = path.slice(at).search(/[-.]/);
    const name = end < 0 ? path.slice(at) : path.slice(at, at + end);
    parts.push({ name, joint, at });
    if (end < 0) break;
    const next = at + end;
    if (path[next] === '.') joint = '.';
    else if (path[next + 1] === '>') joint = '->';
    else
      throw new MemberPathError(
        path,
        next,
        "Failed to parse single hyphen. Forgot '>'?",
        'Members are joined by -> and by a dot.',
      );
    at = next + joint.length;
  }
  return parts;
}

function pointedStruct(typeOf: TypeById, type: BtfType, path: string, part: Part): BtfType {
  if (type.kind === 'ptr') return bareType(typeOf, type.type);
  throw new MemberPathError(
    path,
    part.at,
    'This is not a pointer to union/structure.',
    isStruct(type)
      ? `What stands before is a ${type.kind}: go on with a dot.`
      : 'What stands before is no pointer.',
  );
}

function findMember(typeOf: TypeById, type: BtfType, path: string, part: Part): BtfMember {
  if (!isStruct(type)) {
    const about =
      type.kind === 'ptr'
        ? 'What stands before is a pointer: go on with ->.'
        : type.kind === 'fwd'
          ? `struct ${type.name} is only declared here, its members stand in another BTF.`
          : 'What stands before has no members.';
    throw new MemberPathError(path, part.at, 'This is not a pointer to union/structure.', about);
  }
  const members = membersOf(typeOf, type.members);
  const found = members.find(({ name }) => name === part.name);
  if (found !== undefined) return found;
  const names = members.map(({ name }) => name);
  throw new MemberPathError(
    path,
    part.at,
    'This field is not found.',
    `${type.kind} ${type.name || '{...}'} has no member "${part.name}".`,
    closestNames(part.name, names),
  );
}

function isStruct(type: BtfType): type is Extract<BtfType, { kind: 'struct' | 'union' }> {
  return type.kind === 'struct' || type.kind === 'union';
}
