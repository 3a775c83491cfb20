import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { CtfType, EnumType, IntegerType, SequenceType, VariantType } from './ctf-type.js';
import { EnumLabels } from './enum-labels.js';
import type { StructScope } from './field-scope.js';
import {
  type NumberReader,
  newNumberReader,
  newWideReader,
  type Reader,
  wideValue,
} from './integer-reader.js';
import type { PacketCursor } from './packet-cursor.js';

/** Keeps an integer that was read for the lengths and tags that refer to it. */
export function keepingNumber(
  read: NumberReader,
  name: string,
  type: IntegerType | EnumType,
  scope: StructScope,
): NumberReader {
  const place = scope.declare(name, type);
  if (place === undefined) return read;
  const { slot } = place;
  return (cursor) => {
    const value = read(cursor);
    cursor.slots[slot] = value;
    return value;
  };
}

/** The same for one that is left in `low` and `high`. */
export function keepingWide(
  read: Reader,
  name: string,
  type: IntegerType | EnumType,
  scope: StructScope,
): Reader {
  const place = scope.declare(name, type);
  if (place === undefined) return read;
  const { slot } = place;
  const { signed } = integerOf(type);
  return (cursor) => {
    read(cursor);
    cursor.slots[slot] = wideValue(cursor, signed);
  };
}

export function integerOf(type: IntegerType | EnumType): IntegerType {
  return type.kind === 'enum' ? type.container : type;
}

/** The reader of an integer of at most 32 bits, and one of any size, that keep its value. */
export function integerReaders(name: string, type: IntegerType | EnumType, scope: StructScope) {
  const integer = integerOf(type);
  return integer.size <= 32
    ? { narrow: keepingNumber(newNumberReader(integer), name, type, scope) }
    : { wide: keepingWide(newWideReader(integer), name, type, scope) };
}

/** The number of elements of a sequence: a slot that was filled before. @throws DamagedFileError when nothing is there */
export function newLengthReader(type: SequenceType, scope: StructScope): NumberReader {
  const place = scope.find(type.length);
  if (place === undefined) throw unresolved('length', type.length);
  const { slot } = place;
  return (cursor) => {
    const length = Number(cursor.slots[slot] ?? 0);
    if (length < 0 || length > cursor.end - cursor.at + 0x1_0000)
      throw cursor.damaged(`a sequence of ${length} elements goes beyond its packet`);
    return length;
  };
}

/** The option of a variant that its tag chooses: its number. @throws DamagedFileError when there is no such tag */
export function newOptionChooser(type: VariantType, scope: StructScope): NumberReader {
  const place = type.tag === undefined ? undefined : scope.find(type.tag);
  if (place === undefined || place.type.kind !== 'enum') throw unresolved('tag', type.tag ?? []);
  const { slot } = place;
  const options = new EnumLabels(place.type, (labels) => optionNamed(type, labels));
  return (cursor) => {
    const option = options.of(cursor.slots[slot] ?? 0);
    if (option < 0) throw cursor.damaged('the tag of a variant names none of its options');
    return option;
  };
}

/** Labels and names may differ by the underscore that keeps names apart from keywords. */
function optionNamed({ options }: VariantType, labels: readonly string[]): number {
  const exact = options.findIndex(({ name }) => labels.includes(name));
  if (exact >= 0) return exact;
  const plain = labels.map(withoutUnderscore);
  return options.findIndex(({ name }) => plain.includes(withoutUnderscore(name)));
}

/** The name of a field without the underscore that keeps it apart from keywords, as babeltrace shows it. */
export function withoutUnderscore(name: string): string {
  return name.startsWith('_') ? name.slice(1) : name;
}

/** Runs the reader of an element so many times. */
export function readElements(cursor: PacketCursor, length: number, read: Reader): void {
  for (let index = 0; index < length; index++) {
    const { at } = cursor;
    read(cursor);
    if (cursor.at === at) cursor.countEmptyElement();
  }
}

/** Parts of one event that are compiled: a few lines of metadata can declare more than any memory holds. */
export class PartCount {
  #parts = 0;

  add(type: CtfType): void {
    if (++this.#parts > 20_000)
      throw new DamagedFileError('CTF metadata', 0, `an event has too many fields (${type.kind})`);
  }
}

function unresolved(what: string, path: readonly string[]): DamagedFileError {
  return new DamagedFileError('CTF metadata', 0, `the ${what} "${path.join('.')}" is not a field before it`);
}
