import type { EventField } from '../event-field.js';
import type { EventFormat } from '../event-format.js';
import type { PrintedRecord } from './printed-record.js';

/** A field by its name: common ones first. */
export function anyField(format: EventFormat, name: string): EventField | undefined {
  return format.common.find((field) => field.name === name) ?? ownField(format, name);
}

export function ownField(format: EventFormat, name: string): EventField | undefined {
  return format.fields.find((field) => field.name === name);
}

export function isDynamic({ place }: EventField): boolean {
  return place !== 'inline';
}

/** An array of bytes that may be text. */
export function isText({ array, type }: EventField): boolean {
  return array !== undefined && /char|u8|s8/.test(type);
}

export function isLong({ type }: EventField): boolean {
  return type.includes('long');
}

/** Bytes of an element of an array; 0 when its declaration does not say. */
export function elementBytes(field: EventField, longBytes: number): number {
  if (field.array === undefined && !isDynamic(field)) return field.size;
  if (field.array?.length !== undefined) return Math.floor(field.size / field.array.length);
  if (isDynamic(field)) return typeBytes[field.type] ?? 0;
  if (isText(field)) return 1;
  return isLong(field) ? longBytes : 0;
}

const typeBytes: Readonly<Record<string, number>> = {
  u8: 1,
  u16: 2,
  u32: 4,
  u64: 8,
  s8: 1,
  s16: 2,
  s32: 4,
  s64: 8,
  char: 1,
};

/** Where the bytes of a `__data_loc` or `__rel_loc` field lie, as offsets in the record; what leaves the record has length 0. */
export interface DynamicPlace {
  readonly offset: (record: PrintedRecord) => number;
  readonly length: (record: PrintedRecord) => number;
}

export function dynamicPlace(field: EventField): DynamicPlace {
  const { offset: fieldOffset, size } = field;
  if (size !== 4 && size !== 2) return { offset: () => 0, length: () => 0 };
  const base = field.place === 'rel_loc' ? fieldOffset + size : 0;
  const start = (r: PrintedRecord) => r.view.getUint16(r.at + fieldOffset, true);
  return {
    offset: (r) => {
      const offset = start(r);
      return Math.min((offset > r.end - r.at ? 0 : offset) + base, r.end - r.at);
    },
    length: (r) => {
      const length = size === 2 ? r.end - r.at - start(r) : r.view.getUint16(r.at + fieldOffset + 2, true);
      return start(r) + length > r.end - r.at ? 0 : length;
    },
  };
}
