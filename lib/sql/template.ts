import { InvalidQueryValueError } from '../errors/invalid-query-value-error.js';
import { EventTable } from '../events/event-table.js';
import { quoteName } from './distinct-names.js';

/** What stands for a value in a query: it goes to DuckDB beside the text, never in it. */
export type QueryValue = string | number | bigint | boolean | Uint8Array | null;

/** What may be interpolated into a query. A list is for `in ${...}`; a table becomes a relation. */
export type Interpolated = QueryValue | readonly QueryValue[] | EventTable;

/** A query with `$1`, `$2` ... and their values. */
export interface QueryText {
  readonly text: string;
  readonly values: readonly QueryValue[];
}

/**
 * A tagged template as a query: values become parameters, lists become `($1, $2)`, tables become quoted names.
 *
 * @throws InvalidQueryValueError
 * @example queryText(['select * from open where pid in ', ''], [[1, 2]], nameOf) // select * from open where pid in ($1, $2)
 */
export function queryText(
  strings: readonly string[],
  interpolated: readonly unknown[],
  nameOf: (table: EventTable) => string,
): QueryText {
  const values: QueryValue[] = [];
  const parameter = (value: unknown, place: number): string => `$${values.push(checkedValue(value, place))}`;
  const parts = interpolated.map((value, index) => {
    if (value instanceof EventTable) return quoteName(nameOf(value));
    if (!Array.isArray(value)) return parameter(value, index + 1);
    if (value.length === 0) return '(NULL)';
    return `(${value.map((one) => parameter(one, index + 1)).join(', ')})`;
  });
  return { text: strings.map((text, index) => text + (parts[index] ?? '')).join(''), values };
}

function checkedValue(value: unknown, place: number): QueryValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      if (BigInt.asIntN(64, value) === value || BigInt.asUintN(64, value) === value) return value;
      throw new InvalidQueryValueError(
        place,
        'an integer of more than 64 bits',
        'Pass it as text and CAST it.',
      );
    default:
      if (value === null || value instanceof Uint8Array) return value;
  }
  throw new InvalidQueryValueError(
    place,
    value === undefined ? 'undefined' : `a ${typeof value}`,
    'Pass a string, number, bigint, boolean, null, bytes, an array of these, or an EventTable.',
  );
}
