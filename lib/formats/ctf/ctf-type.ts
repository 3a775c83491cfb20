/**
 * Types of fields as the metadata declares them (CTF 1.8 specification, section 4). Sizes and alignments are in bits.
 */
export type CtfType =
  | IntegerType
  | FloatType
  | StringType
  | EnumType
  | StructType
  | VariantType
  | ArrayType
  | SequenceType;

export type DisplayBase = 2 | 8 | 10 | 16;

export interface IntegerType {
  readonly kind: 'integer';
  readonly size: number;
  readonly align: number;
  readonly signed: boolean;
  readonly base: DisplayBase;
  readonly bigEndian: boolean;
  /** It is a character: an array of such is text. */
  readonly text: boolean;
  /** The clock whose value it is (`map = clock.NAME.value`). */
  readonly clock: string | undefined;
}

/** IEEE 754 of 32 or 64 bits. */
export interface FloatType {
  readonly kind: 'float';
  readonly size: 32 | 64;
  readonly align: number;
  readonly bigEndian: boolean;
}

/** Bytes up to a NUL, aligned to a byte. */
export interface StringType {
  readonly kind: 'string';
}

/** A label for the values from `first` to `last`; a label may have several ranges, and ranges may overlap. */
export interface EnumRange {
  readonly label: string;
  readonly first: bigint;
  readonly last: bigint;
}

export interface EnumType {
  readonly kind: 'enum';
  readonly container: IntegerType;
  readonly ranges: readonly EnumRange[];
}

export interface CtfField {
  readonly name: string;
  readonly type: CtfType;
}

export interface StructType {
  readonly kind: 'struct';
  readonly fields: readonly CtfField[];
  /** That of its most aligned field, or more where the metadata asks for more. */
  readonly align: number;
}

/** Words of a path to a field: `['stream', 'event', 'header', 'id']` or `['len']`. */
export type FieldPath = readonly string[];

/** One of its options, named by the label of an enumeration that was read before. */
export interface VariantType {
  readonly kind: 'variant';
  /** Undefined for a declaration without tag, which cannot be a field's type. */
  readonly tag: FieldPath | undefined;
  readonly options: readonly CtfField[];
}

export interface ArrayType {
  readonly kind: 'array';
  readonly element: CtfType;
  readonly length: number;
}

/** An array whose length is an integer that was read before. */
export interface SequenceType {
  readonly kind: 'sequence';
  readonly element: CtfType;
  readonly length: FieldPath;
}

/** A structure of these fields, at least so aligned. */
export function structOf(fields: readonly CtfField[], leastAlign = 1): StructType {
  const align = fields.reduce((most, { type }) => Math.max(most, alignmentOf(type)), leastAlign);
  return { kind: 'struct', fields, align };
}

/** The alignment of a type in bits; variants have none of their own. */
export function alignmentOf(type: CtfType): number {
  switch (type.kind) {
    case 'integer':
    case 'float':
      return type.align;
    case 'string':
      return 8;
    case 'enum':
      return type.container.align;
    case 'struct':
      return type.align;
    case 'variant':
      return 1;
    case 'array':
    case 'sequence':
      return alignmentOf(type.element);
  }
}

/** An array of these is text. */
export function isCharacter(type: CtfType): boolean {
  return type.kind === 'integer' && type.text && type.size === 8 && type.align % 8 === 0;
}
