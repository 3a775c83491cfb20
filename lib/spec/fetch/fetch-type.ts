/** Types of numbers that stand in the record as they are. `x8` to `x64` are printed in hexadecimal, `symbol` as a symbol. */
export const numberTypes = [
  'u8',
  'u16',
  'u32',
  'u64',
  's8',
  's16',
  's32',
  's64',
  'x8',
  'x16',
  'x32',
  'x64',
  'char',
  'symbol',
] as const;

/** Types of text: from kernel memory, from user memory, an address as its symbol, a `struct dentry` or `struct file` as its name. */
export const stringTypes = ['string', 'ustring', 'symstr', '%pd', '%pD'] as const;

export type NumberTypeName = (typeof numberTypes)[number];
export type StringTypeName = (typeof stringTypes)[number];

/** Bits of a number: `b4@12/32` is four bits, from bit 12 on, of a u32. */
export interface BitField {
  readonly width: number;
  readonly offset: number;
  readonly container: 8 | 16 | 32 | 64;
}

/**
 * How the kernel stores what it fetched.
 *
 * Kernel: `probe_fetch_types`, `parse_probe_arg_type` in kernel/trace/trace_probe.c (v6.12); `symstr` since 6.1, `char` since 6.6,
 * `%pd` since 6.9.
 */
export type FetchType = (
  | { readonly kind: 'number'; readonly name: NumberTypeName }
  | { readonly kind: 'string'; readonly name: StringTypeName }
  | ({ readonly kind: 'bits'; readonly name?: never } & BitField)
) & {
  /** Elements, where it is an array of them. */
  readonly length?: number;
};

/** As the kernel reads it: `u32`, `b4@12/32`, `char[16]`. */
export function emitFetchType(type: FetchType): string {
  const name = type.kind === 'bits' ? `b${type.width}@${type.offset}/${type.container}` : type.name;
  return type.length === undefined ? name : `${name}[${type.length}]`;
}
