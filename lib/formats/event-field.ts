/** Where the bytes of a field lie. */
export type FieldPlace =
  /** In the record, at the field's offset. */
  | 'inline'
  /** The field holds a u32: offset from the start of the record in the low 16 bits, length in the high 16. */
  | 'data_loc'
  /** The same, but the offset counts from the end of the field (Linux 5.17). */
  | 'rel_loc';

/** One field of an event as its format file states it. */
export interface EventField {
  readonly name: string;
  /** The C type, without `__data_loc` and without the array's brackets: `unsigned long`, `char`, `pid_t`. */
  readonly type: string;
  /** Bytes from the start of the record. */
  readonly offset: number;
  /** Bytes in the record; 0 for an array that takes the rest of the record. */
  readonly size: number;
  readonly signed: boolean;
  readonly place: FieldPlace;
  /** Set for an array: its number of elements, or undefined where the record says it. */
  readonly array: { readonly length: number | undefined } | undefined;
}

/** What the bytes of a field mean. */
export type FieldMeaning = 'integer' | 'bool' | 'pointer' | 'string' | 'integers' | 'bytes';

/** What to make of a field, by its C type. */
export function meaningOf(field: EventField): FieldMeaning {
  const isArray = field.array !== undefined;
  if (isArray && /^(const )?char$/.test(field.type)) return 'string';
  if (field.place !== 'inline') return 'bytes';
  if (isArray) return elementBytes(field) === undefined ? 'bytes' : 'integers';
  if (![1, 2, 4, 8].includes(field.size)) return 'bytes';
  if (field.type.endsWith('*')) return 'pointer';
  if (field.type === 'bool' && field.size === 1) return 'bool';
  return /^(struct|union)\b/.test(field.type) ? 'bytes' : 'integer';
}

/** Arrays of at most this many integers become a column an element. */
const mostElements = 16;

/** Size of each integer of a small array, or undefined for what is better kept as bytes. */
export function elementBytes(field: EventField): number | undefined {
  const length = field.array?.length ?? 0;
  const bytes = field.size / length;
  const small = length > 0 && length <= mostElements && [2, 4, 8].includes(bytes);
  return small && !/^(struct|union)\b|mask/.test(field.type) ? bytes : undefined;
}
