import { withSign } from './integer.js';

/** A step to a member: `->` follows a pointer, `.` goes into what is embedded. */
export interface MemberStep {
  readonly by: '->' | '.';
  readonly member: string;
}

/**
 * What a probe fetches when it is hit: one kind for each thing that the kernel knows.
 *
 * Kernel: Documentation/trace/kprobetrace.rst; `parse_probe_arg`, `parse_probe_vars` in kernel/trace/trace_probe.c (v6.12).
 */
export type FetchArg =
  /** A register at the probe: `%si`. */
  | { readonly kind: 'register'; readonly name: string }
  /** An argument of the function, from 1: `$arg1`. */
  | { readonly kind: 'argument'; readonly number: number }
  /** All arguments that BTF knows: `$arg*`. */
  | { readonly kind: 'arguments' }
  /** What the function returned, or a member of that: `$retval`, `$retval->name`. */
  | { readonly kind: 'retval'; readonly path: readonly MemberStep[] }
  /** Name of the task: `$comm`. */
  | { readonly kind: 'comm' }
  /** The stack pointer: `$stack`. */
  | { readonly kind: 'stackPointer' }
  /** A word of the stack, from 0: `$stack3`. */
  | { readonly kind: 'stackEntry'; readonly index: number }
  /** Memory at an address: `@0xffffffff81000000`. */
  | { readonly kind: 'address'; readonly address: bigint }
  /** Memory at a symbol of the kernel: `@jiffies`, `@init_task+16`. */
  | { readonly kind: 'symbol'; readonly symbol: string; readonly offset: bigint }
  /** Memory that a place of the probed file is loaded at: `@+4096`. */
  | { readonly kind: 'fileOffset'; readonly offset: bigint }
  /** Memory that a value points to: `+16(%di)`, of the user `+u0(%si)`. */
  | { readonly kind: 'deref'; readonly offset: bigint; readonly user: boolean; readonly of: FetchArg }
  /** A number: `\42`. */
  | { readonly kind: 'immediate'; readonly value: bigint }
  /** A text: `\"hello"`. */
  | { readonly kind: 'text'; readonly text: string }
  /** An argument by its name in BTF, or a member of it: `file->f_path.dentry`. */
  | { readonly kind: 'name'; readonly name: string; readonly path: readonly MemberStep[] }
  /** A field of the event that an eprobe sits on: `$prev_pid`. */
  | { readonly kind: 'field'; readonly name: string }
  /** A member of the structure that a field points to: `(sk_buff)skbaddr->len` (eprobes since 7.2). */
  | {
      readonly kind: 'cast';
      readonly structure: string;
      readonly field: string;
      readonly path: readonly MemberStep[];
    };

/** The expression in the kernel's syntax. */
export function emitFetchArg(arg: FetchArg): string {
  switch (arg.kind) {
    case 'register':
      return `%${arg.name}`;
    case 'argument':
      return `$arg${arg.number}`;
    case 'arguments':
      return '$arg*';
    case 'retval':
      return `$retval${emitPath(arg.path)}`;
    case 'comm':
      return '$comm';
    case 'stackPointer':
      return '$stack';
    case 'stackEntry':
      return `$stack${arg.index}`;
    case 'address':
      return `@0x${arg.address.toString(16)}`;
    case 'symbol':
      return `@${arg.symbol}${arg.offset === 0n ? '' : withSign(arg.offset)}`;
    case 'fileOffset':
      return `@+${arg.offset}`;
    case 'deref':
      return `${emitOffset(arg.offset, arg.user)}(${emitFetchArg(arg.of)})`;
    case 'immediate':
      return `\\${arg.value}`;
    case 'text':
      return `\\"${arg.text}"`;
    case 'name':
      return `${arg.name}${emitPath(arg.path)}`;
    case 'field':
      return `$${arg.name}`;
    case 'cast':
      return `(${arg.structure})${arg.field}${emitPath(arg.path)}`;
    default:
      return unknownFetchArg(arg);
  }
}

/** Fails to compile where a kind was forgotten. */
export function unknownFetchArg(arg: never): never {
  throw new TypeError(`no such fetch argument: ${String(arg)}`);
}

function emitPath(path: readonly MemberStep[]): string {
  return path.map(({ by, member }) => `${by}${member}`).join('');
}

function emitOffset(offset: bigint, user: boolean): string {
  const signed = withSign(offset);
  return user ? `${signed[0]}u${signed.slice(1)}` : signed;
}
