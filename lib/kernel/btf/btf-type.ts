/** One type of BTF, as it stands there: types that it refers to are told by their ids. */
export type BtfType =
  | { readonly kind: 'void' }
  | (Named & {
      readonly kind: 'int';
      readonly size: number;
      readonly bits: number;
      readonly bitOffset: number;
      readonly signed: boolean;
    })
  | (Named & { readonly kind: 'float'; readonly size: number })
  | { readonly kind: 'ptr' | 'volatile' | 'const' | 'restrict'; readonly type: number }
  | (Named & { readonly kind: 'typedef'; readonly type: number })
  /** `attribute`: its name is a whole attribute, not only a tag (kind_flag, Linux 6.15). */
  | (Named & { readonly kind: 'type_tag'; readonly type: number; readonly attribute: boolean })
  | { readonly kind: 'array'; readonly type: number; readonly length: number }
  | (Named & {
      readonly kind: 'struct' | 'union';
      readonly size: number;
      readonly members: readonly RawMember[];
    })
  | (Named & { readonly kind: 'fwd'; readonly union: boolean })
  | (Named & {
      readonly kind: 'enum' | 'enum64';
      readonly size: number;
      readonly signed: boolean;
      readonly values: readonly EnumValue[];
    })
  | (Named & {
      readonly kind: 'func';
      readonly type: number;
      readonly linkage: 'static' | 'global' | 'extern';
    })
  | { readonly kind: 'func_proto'; readonly returns: number; readonly params: readonly RawParam[] }
  | (Named & { readonly kind: 'var'; readonly type: number })
  | (Named & { readonly kind: 'datasec'; readonly size: number })
  | (Named & { readonly kind: 'decl_tag'; readonly type: number; readonly component: number });

interface Named {
  /** Empty for one that has none. */
  readonly name: string;
}

export interface RawMember extends Named {
  readonly type: number;
  /** From the start of the structure. */
  readonly bitOffset: number;
  /** Bits of a bit field, else 0. */
  readonly bitSize: number;
}

export interface RawParam extends Named {
  /** 0 in the last one stands for `...`. */
  readonly type: number;
}

export interface EnumValue extends Named {
  readonly value: bigint;
}
