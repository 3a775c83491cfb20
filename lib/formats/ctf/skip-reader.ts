import type { CtfField, CtfType, EnumType, IntegerType } from './ctf-type.js';
import { alignmentOf } from './ctf-type.js';
import {
  integerOf,
  integerReaders,
  newLengthReader,
  newOptionChooser,
  type PartCount,
  readElements,
} from './dependent-type.js';
import type { StructScope } from './field-scope.js';
import { type Reader, wideValue } from './integer-reader.js';
import type { PacketCursor } from './packet-cursor.js';

/** What an integer that is read does beside being passed. */
export type IntegerEffect = (
  name: string,
  type: IntegerType,
) => ((cursor: PacketCursor, low: number, high: number) => void) | undefined;

const noEffect: IntegerEffect = () => undefined;

/** Compiles a reader that passes a field, keeps what others refer to, and has the effects that are asked for. */
export function compileSkip(
  field: CtfField,
  scope: StructScope,
  parts: PartCount,
  effect: IntegerEffect = noEffect,
): Reader {
  const { name, type } = field;
  parts.add(type);
  switch (type.kind) {
    case 'integer':
    case 'enum':
      return skipInteger(name, type, scope, effect);
    case 'float': {
      const { align, size } = type;
      return (cursor) => {
        cursor.align(align);
        cursor.pass(size);
      };
    }
    case 'string':
      return skipString;
    case 'struct':
      return skipStruct(type.fields, type.align, scope.inner(name), parts, effect);
    case 'variant': {
      const choose = newOptionChooser(type, scope);
      const options = type.options.map((option) => compileSkip(option, scope.inner(), parts, effect));
      return (cursor) => options[choose(cursor)]?.(cursor);
    }
    case 'array':
      return skipElements(type.element, () => type.length, scope, parts);
    case 'sequence':
      return skipElements(type.element, newLengthReader(type, scope), scope, parts);
  }
}

/** The same for the fields of a structure whose scope is open already. */
export function skipStruct(
  fields: readonly CtfField[],
  align: number,
  scope: StructScope,
  parts: PartCount,
  effect: IntegerEffect = noEffect,
): Reader {
  const readers = fields.map((field) => compileSkip(field, scope, parts, effect));
  return (cursor) => {
    cursor.align(align);
    for (const read of readers) read(cursor);
  };
}

function skipInteger(
  name: string,
  type: IntegerType | EnumType,
  scope: StructScope,
  effect: IntegerEffect,
): Reader {
  const integer = integerOf(type);
  const act = effect(name, integer);
  const { narrow, wide } = integerReaders(name, type, scope);
  if (narrow !== undefined) {
    if (act === undefined) return narrow;
    return (cursor) => {
      const value = narrow(cursor);
      act(cursor, value >>> 0, value < 0 ? 0xffff_ffff : 0);
    };
  }
  if (act === undefined) return wide;
  return (cursor) => {
    wide(cursor);
    act(cursor, cursor.low, cursor.high);
  };
}

/** Sets the id of the event from what was read. */
export function takeEventId(cursor: PacketCursor, low: number, high: number): void {
  if (high === 0) cursor.eventId = low;
  else {
    cursor.low = low;
    cursor.high = high;
    cursor.eventId = wideValue(cursor, false);
  }
}

export function skipString(cursor: PacketCursor): void {
  cursor.align(8);
  const start = cursor.at >>> 3;
  const stop = cursor.bytes.indexOf(0, start);
  cursor.pass((stop < 0 ? cursor.bytes.length : stop - start + 1) * 8);
}

function skipElements(
  element: CtfType,
  lengthOf: (cursor: PacketCursor) => number,
  scope: StructScope,
  parts: PartCount,
): Reader {
  const align = alignmentOf(element);
  const read = compileSkip({ name: '', type: element }, scope.inner(), parts);
  return (cursor) => {
    cursor.align(align);
    readElements(cursor, lengthOf(cursor), read);
  };
}
