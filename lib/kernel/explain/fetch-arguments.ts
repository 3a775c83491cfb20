import { MemberPathError } from '../../errors/member-path-error.js';
import type { Btf } from '../btf/btf.js';
import type { BtfFunction, BtfParam } from '../btf/btf-function.js';
import type { BtfType } from '../btf/btf-type.js';
import type { MemberPlace } from '../btf/member-path.js';
import { bareType } from '../btf/members.js';
import type { ProbeSyntax } from './probe-syntax.js';

/** What says most about an object, for those that many functions take. */
const tellingMember: Readonly<Record<string, string>> = {
  dentry: 'd_name.name',
  file: 'f_path.dentry->d_name.name',
  filename: 'name',
  inode: 'i_ino',
  linux_binprm: 'filename',
  module: 'name',
  path: 'dentry->d_name.name',
  sk_buff: 'len',
  super_block: 's_id',
  task_struct: 'comm',
};

/**
 * The arguments of a function as a probe at its entry fetches them: numbers as they are, text as text, and of well-known objects what
 * says most about them.
 *
 * Kernel: Documentation/trace/kprobetrace.rst, "Synopsis of kprobe_events" (v6.12). By name (BTF) where the kernel can, else `$argN`.
 *
 * @param first position of the function's first parameter that counts: a tracepoint's is 1, behind `__data`
 */
export function fetchArguments(btf: Btf, func: BtfFunction, syntax: ProbeSyntax, first = 0): string {
  const params = func.params.slice(first);
  const usable = syntax.namedArguments || syntax.numberedArguments;
  return usable
    ? params
        .map((param, index) => fetchArgument(btf, func.name, param, index, syntax))
        .filter((text) => text !== undefined)
        .join(' ')
    : '';
}

/** What the function returned, with its type; empty for one that returns nothing. */
export function fetchReturned(btf: Btf, func: BtfFunction): string {
  const type = fetchType(bareType((id) => btf.type(id), func.returnsId));
  return type === undefined ? '' : `ret=$retval:${type}`;
}

function fetchArgument(
  btf: Btf,
  func: string,
  { name, type: text, typeId }: BtfParam,
  index: number,
  syntax: ProbeSyntax,
): string | undefined {
  if (name === '') return undefined;
  const typeOf = (id: number) => btf.type(id);
  const base = syntax.namedArguments ? name : `$arg${index + 1}`;
  const type = bareType(typeOf, typeId);
  if (type.kind === 'ptr') {
    const pointed = bareType(typeOf, type.type);
    if (isChar(pointed) && text.startsWith('const ')) {
      return `${name}=+0(${base}):${isOfUser(func, text) ? 'ustring' : 'string'}`;
    }
    const path = pointed.kind === 'struct' ? tellingMember[pointed.name] : undefined;
    const place =
      path === undefined || pointed.kind !== 'struct' ? undefined : placeOf(btf, pointed.name, path);
    if (place !== undefined) return fetchMember(btf, name, base, place, syntax);
  }
  const fetched = fetchType(type);
  return fetched === undefined ? undefined : `${name}=${base}:${fetched}`;
}

/** `name=file->f_path.dentry->d_name.name:string`, or the same by offsets: `name=+0(+40(+72($arg1))):string`. */
function fetchMember(
  btf: Btf,
  name: string,
  base: string,
  place: MemberPlace,
  syntax: ProbeSyntax,
): string | undefined {
  const type = bareType((id) => btf.type(id), place.typeId);
  const isText = type.kind === 'ptr' || type.kind === 'array';
  const as = isText ? 'string' : fetchType(type);
  if (as === undefined) return undefined;
  if (syntax.memberPaths) return `${name}=${base}->${place.path}:${as}`;
  const fetched = place.offsets.reduce((inner, offset) => `+${offset}(${inner})`, base);
  return `${name}=${type.kind === 'ptr' ? `+0(${fetched})` : fetched}:${as}`;
}

/** Members come and go from release to release. */
function placeOf(btf: Btf, struct: string, path: string): MemberPlace | undefined {
  try {
    return btf.memberPath(struct, path);
  } catch (error) {
    if (error instanceof MemberPathError) return undefined;
    throw error;
  }
}

/** The type by which a probe fetches a value; undefined for one that does not fit into a register. */
export function fetchType(type: BtfType): string | undefined {
  switch (type.kind) {
    case 'int':
      return `${type.signed ? 's' : 'u'}${type.size * 8}`;
    case 'enum':
    case 'enum64':
      return `${type.signed ? 's' : 'u'}${type.size * 8}`;
    case 'ptr':
      return 'x64';
    default:
      return undefined;
  }
}

function isChar(type: BtfType): boolean {
  return type.kind === 'int' && type.size === 1 && /char/.test(type.name);
}

/** Compilers that keep the kernel's `__user` are few: the functions that system calls begin in take pointers of programs. */
function isOfUser(func: string, type: string): boolean {
  return type.includes('__user') || /^(do_sys|ksys_|__do_sys_|__se_sys_)/.test(func);
}
