/** BTF_KIND_* of include/uapi/linux/btf.h (v6.12), by number. */
export const btfKinds = [
  'void',
  'int',
  'ptr',
  'array',
  'struct',
  'union',
  'enum',
  'fwd',
  'typedef',
  'volatile',
  'const',
  'restrict',
  'func',
  'func_proto',
  'var',
  'datasec',
  'float',
  'decl_tag',
  'type_tag',
  'enum64',
] as const;

export type BtfKind = (typeof btfKinds)[number];

/** `struct btf_type`: name_off, info, and size or type. */
export const typeHeadBytes = 12;

/** Bytes that follow a type's head: a fixed part, and a part for each of its `vlen` members. */
export const bytesAfterHead: Readonly<Record<BtfKind, { readonly fixed: number; readonly each: number }>> = {
  void: { fixed: 0, each: 0 },
  int: { fixed: 4, each: 0 }, // u32 encoding
  ptr: { fixed: 0, each: 0 },
  array: { fixed: 12, each: 0 }, // struct btf_array
  struct: { fixed: 0, each: 12 }, // struct btf_member
  union: { fixed: 0, each: 12 },
  enum: { fixed: 0, each: 8 }, // struct btf_enum
  fwd: { fixed: 0, each: 0 },
  typedef: { fixed: 0, each: 0 },
  volatile: { fixed: 0, each: 0 },
  const: { fixed: 0, each: 0 },
  restrict: { fixed: 0, each: 0 },
  func: { fixed: 0, each: 0 }, // vlen is the linkage
  func_proto: { fixed: 0, each: 8 }, // struct btf_param
  var: { fixed: 4, each: 0 }, // struct btf_var
  datasec: { fixed: 0, each: 12 }, // struct btf_var_secinfo
  float: { fixed: 0, each: 0 },
  decl_tag: { fixed: 4, each: 0 }, // struct btf_decl_tag
  type_tag: { fixed: 0, each: 0 },
  enum64: { fixed: 0, each: 12 }, // struct btf_enum64
};
