import type { EventField } from '../event-field.js';
import type { RecordPlaces } from './records.js';

/** How to find the bytes of a string or an array in a record. */
export interface ValuePlace {
  /** Offset in the record of the value, or of the word that says where it is. */
  readonly offset: number;
  /** Bytes that the format states; -1 where the value takes the rest of the record. */
  readonly size: number;
  /** The field is a word: offset of the value in its low 16 bits, length in the high 16. */
  readonly dynamic: boolean;
  /** What the word's offset counts from. */
  readonly base: number;
}

/** Where the values of a field are. `__data_loc` and `__rel_loc`: include/trace/stages/stage1_struct_define.h (v6.12). */
export function placeOf(field: EventField, offset = field.offset): ValuePlace {
  const dynamic = field.place !== 'inline';
  return {
    offset,
    size: field.size === 0 ? -1 : field.size,
    dynamic,
    base: field.place === 'rel_loc' ? offset + 4 : 0,
  };
}

/** How many values leave their record: what lies within it is all that is taken of them. */
export function countCut({ length, view, starts, sizes }: RecordPlaces, place: ValuePlace): number {
  const { offset, size, dynamic, base } = place;
  let cut = 0;
  if (!dynamic) {
    if (size < 0) return 0;
    for (let row = 0; row < length; row++) if (offset + size > (sizes[row] ?? 0)) cut++;
    return cut;
  }
  for (let row = 0; row < length; row++) {
    const word = view.getUint32((starts[row] ?? 0) + offset, true);
    if ((word & 0xffff) + base + (word >>> 16) > (sizes[row] ?? 0)) cut++;
  }
  return cut;
}

/** How many values that the record says the length of have none. */
export function countEmpty({ length, view, starts }: RecordPlaces, place: ValuePlace): number {
  if (!place.dynamic) return 0;
  let empty = 0;
  for (let row = 0; row < length; row++)
    if (view.getUint32((starts[row] ?? 0) + place.offset, true) >>> 16 === 0) empty++;
  return empty;
}
