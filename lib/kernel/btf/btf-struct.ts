import { inspect } from 'node:util';

/** A member of a structure, also one of an anonymous structure or union within it. */
export interface BtfMember {
  readonly name: string;
  /** Its C type: `struct dentry *`. */
  readonly type: string;
  readonly typeId: number;
  /** The member as one declares it: `u8 addr[6]`. */
  readonly declaration: string;
  /** Whole bytes from the start of the structure. */
  readonly offset: number;
  /** Bits from the start of the structure. */
  readonly bitOffset: number;
  /** Bits of a bit field, else 0. */
  readonly bitSize: number;
}

/** A structure or union of the kernel. Members of anonymous ones within it stand among its own, as C allows to name them. */
export class BtfStruct {
  constructor(
    readonly kind: 'struct' | 'union',
    readonly name: string,
    /** Bytes. */
    readonly size: number,
    readonly members: readonly BtfMember[],
  ) {}

  /** C with the offset of each member, in bytes (and bits) from the start of the structure. */
  toString(): string {
    const declared = this.members.map(
      ({ declaration, bitSize }) => `${declaration}${bitSize > 0 ? `:${bitSize}` : ''};`,
    );
    const width = Math.max(0, ...declared.map(({ length }) => length));
    const lines = this.members.map(({ offset, bitOffset, bitSize }, index) => {
      const place = bitSize > 0 ? `${offset}:${bitOffset - offset * 8}` : `${offset}`;
      return `  ${(declared[index] ?? '').padEnd(width)}  // ${place}`;
    });
    return [`${this.kind} ${this.name} { // ${this.size} bytes`, ...lines, '}'].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
