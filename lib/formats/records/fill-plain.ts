import type { NumberArray, NumberKind } from '../../events/column-kind.js';
import type { RecordPlaces } from './records.js';

/** A value of fixed size that lies at an offset in each record. */
export interface PlainValue {
  readonly kind: NumberKind | 'bool' | 'i64' | 'u64';
  readonly offset: number;
}

/**
 * Writes the values of all records to `outs`, an array for each value, from place `to` on; 64-bit integers as halves, the low half
 * first.
 */
export type FillPlain = (records: RecordPlaces, to: number, outs: readonly NumberArray[]) => void;

const fillOf = new Map<string, FillPlain>();

/**
 * Makes the function that reads such values. It goes over the records once and reads all of each, which takes half the time of a
 * loop a value: the loop is written for these values and compiled here, as a loop over them would look up what each is, each time.
 */
export function fillPlain(values: readonly PlainValue[]): FillPlain {
  const source = sourceOf(values);
  let fill = fillOf.get(source);
  if (fill === undefined) {
    const compiled = new Function('view', 'starts', 'length', 'to', 'outs', source);
    fill = ({ view, starts, length }, to, outs) => compiled(view, starts, length, to, outs);
    fillOf.set(source, fill);
  }
  return fill;
}

function sourceOf(values: readonly PlainValue[]): string {
  return `'use strict';
${values.map((_, n) => `const out${n} = outs[${n}];`).join('\n')}
for (let row = 0, place = to; row < length; row++, place++) {
  const at = starts[row];
${values.map(statement).join('\n')}
}`;
}

function statement({ kind, offset }: PlainValue, n: number): string {
  const at = `at + ${offset}`;
  switch (kind) {
    case 'i64':
    case 'u64':
      return `out${n}[2 * place] = view.getUint32(${at}, true); out${n}[2 * place + 1] = view.getUint32(${at} + 4, true);`;
    case 'bool':
      return `out${n}[place] = view.getUint8(${at}) === 0 ? 0 : 1;`;
    default:
      return `out${n}[place] = view.${getterOf[kind]}(${at}, true);`;
  }
}

const getterOf: Readonly<Record<NumberKind, string>> = {
  i8: 'getInt8',
  u8: 'getUint8',
  i16: 'getInt16',
  u16: 'getUint16',
  i32: 'getInt32',
  u32: 'getUint32',
  f64: 'getFloat64',
};
