import { InvalidSpecError } from '../../errors/invalid-spec-error.js';
import type { ColumnKind } from '../../events/column-kind.js';
import type { NumberKinds, TypeKind } from './argument-kinds.js';
import type { FetchArg } from './fetch-arg.js';
import { emitFetchArgument } from './fetch-argument.js';
import { fetchSites } from './fetch-site.js';
import type { BitField, FetchType, StringTypeName } from './fetch-type.js';
import { parseFetchArg } from './parse-fetch-arg.js';
import { parseFetchType } from './parse-fetch-type.js';

/**
 * Something to be fetched, and how it is stored: data that grows from left to right as one reads it.
 *
 * @typeParam Kind of the column that it becomes
 */
export class Fetch<Kind extends ColumnKind = ColumnKind> {
  /** Types the column; there is nothing at run time. */
  declare readonly columnKind?: Kind;

  constructor(
    readonly value: FetchArg,
    readonly type?: FetchType,
  ) {}

  /** What it points to, some bytes further on: `fetch.reg('di').deref(16)` is `+16(%di)`. */
  deref(offset: number | bigint = 0): Fetch<'u64'> {
    return new Fetch({ kind: 'deref', offset: wholeNumber(offset), user: false, of: this.value });
  }

  /** The same in the memory of the program: `fetch.reg('si').userDeref()` is `+u0(%si)`. */
  userDeref(offset: number | bigint = 0): Fetch<'u64'> {
    return new Fetch({ kind: 'deref', offset: wholeNumber(offset), user: true, of: this.value });
  }

  /** Stored as a number or a text of the kernel's types: `as('u32')`, `as('%pd')`. */
  as<Name extends keyof NumberKinds | StringTypeName>(name: Name): Fetch<TypeKind<Name>> {
    return new Fetch(this.value, parseFetchType(name, typeError));
  }

  /** A text of the kernel's memory, up to its zero. */
  string(): Fetch<'string'> {
    return this.as('string');
  }

  /** A text of the program's memory. */
  ustring(): Fetch<'string'> {
    return this.as('ustring');
  }

  /** An address, printed as the symbol that it lies in. */
  symbol(): Fetch<'u64'> {
    return this.as('symbol');
  }

  /** The name of the symbol that an address lies in, as text (Linux 6.1). */
  symstr(): Fetch<'string'> {
    return this.as('symstr');
  }

  /** Some bits of it: `bits({ width: 4, offset: 12, container: 32 })` is `b4@12/32`. */
  bits<Container extends BitField['container']>(
    field: BitField & { readonly container: Container },
  ): Fetch<NumberKinds[`u${Container}`]> {
    const { width, offset, container } = field;
    return new Fetch(this.value, parseFetchType(`b${width}@${offset}/${container}`, typeError));
  }

  /** Several of them one after the other in memory; its type comes first: `as('u16').array(4)`. */
  array(length: number): Fetch<ColumnKind> {
    const { type } = this;
    if (type === undefined) {
      throw new InvalidSpecError(
        'fetch',
        'an array needs the type of its elements',
        "Write as('u16').array(4).",
      );
    }
    return new Fetch(this.value, { ...type, length });
  }

  /** In the kernel's syntax: `+0(%si):ustring`. */
  toString(): string {
    return emitFetchArgument(this);
  }
}

/**
 * What a probe can fetch.
 *
 * Kernel: Documentation/trace/kprobetrace.rst, "Synopsis of kprobe_events". What is not there at a probe is refused where it is used.
 *
 * @example
 * fetch.reg('si').deref().ustring()                              // +0(%si):ustring
 * fetch.arg(1).deref(16).as('u32')                               // +16($arg1):u32
 * fetch.name('file->f_path.dentry->d_name.name').string()        // file->f_path.dentry->d_name.name:string
 * fetch.retval().as('s64')                                       // $retval:s64
 */
export const fetch = {
  /** A register: `si` (x86-64), `x1` (arm64). */
  reg: (name: string) => new Fetch<'u64'>({ kind: 'register', name }),
  /** An argument of the function, from 1. Linux 5.0 on x86-64. */
  arg: (number: number) => new Fetch({ kind: 'argument', number }),
  /** An argument by its name, or a member of what it points to: `file->f_mode`. Needs CONFIG_PROBE_EVENTS_BTF_ARGS (Linux 6.4). */
  name: (path: string) => new Fetch(parseFetchArg(path, fetchSites.fprobe, nameError(path))),
  /** What the function returned. */
  retval: () => new Fetch({ kind: 'retval', path: [] }),
  /** Name of the task. */
  comm: () => new Fetch<'string'>({ kind: 'comm' }),
  /** The stack pointer. */
  stackPointer: () => new Fetch<'u64'>({ kind: 'stackPointer' }),
  /** A word of the stack, from 0. */
  stack: (index: number) => new Fetch<'u64'>({ kind: 'stackEntry', index }),
  /** Memory at an address. */
  memory: (address: bigint) => new Fetch<'u64'>({ kind: 'address', address }),
  /** Memory at a symbol of the kernel, some bytes further on. */
  at: (symbol: string, offset: number | bigint = 0) =>
    new Fetch<'u64'>({ kind: 'symbol', symbol, offset: wholeNumber(offset) }),
  /** Memory that a place of the probed file is loaded at. */
  file: (offset: number | bigint) => new Fetch<'u64'>({ kind: 'fileOffset', offset: wholeNumber(offset) }),
  /** A number. */
  number: (value: number | bigint) => new Fetch<'u64'>({ kind: 'immediate', value: wholeNumber(value) }),
  /** A text. The kernel takes none with white space or ":". */
  text: (text: string) => new Fetch<'string'>({ kind: 'text', text }),
  /** A field of the event that an eprobe sits on. */
  field: (name: string) => new Fetch<'u64'>({ kind: 'field', name }),
} as const;

function wholeNumber(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isInteger(value)) {
    throw new InvalidSpecError('fetch', `${value} is not a whole number`);
  }
  return BigInt(value);
}

function typeError(_at: number, problem: string, mend?: string): InvalidSpecError {
  return new InvalidSpecError('fetch', problem, mend);
}

function nameError(path: string): typeof typeError {
  return (at, problem, mend) =>
    new InvalidSpecError('fetch.name', problem, mend, `\n  ${path}\n  ${' '.repeat(at)}^`);
}
