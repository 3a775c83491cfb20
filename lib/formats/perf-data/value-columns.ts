import { BigintColumn } from '../../events/bigint-column.js';
import { BytesColumn, type JoinedBytes } from '../../events/bytes-column.js';
import {
  type BigintKind,
  type ColumnAbout,
  type NumberKind,
  newNumberArray,
} from '../../events/column-kind.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { readBigints, readNumbers } from '../records/field-column.js';
import type { RecordPlaces } from '../records/records.js';

/** A column of numbers that stand at an offset in each record. */
export function numberColumn<K extends NumberKind>(
  name: string,
  kind: K,
  records: RecordPlaces,
  offset: number,
  about: ColumnAbout = {},
): NumberColumn<K> {
  return new NumberColumn(
    name,
    kind,
    new Lazy(records.length, () => readNumbers(records, kind, offset)),
    about,
  );
}

/** A column of 64-bit numbers that stand at an offset in each record. */
export function bigintColumn<K extends BigintKind>(
  name: string,
  kind: K,
  records: RecordPlaces,
  offset: number,
  about: ColumnAbout = {},
): BigintColumn<K> {
  return new BigintColumn(
    name,
    kind,
    new Lazy(records.length, () => readBigints(records, kind, offset)),
    about,
  );
}

/** A column of one value. */
export function constantColumn<K extends NumberKind>(
  name: string,
  kind: K,
  length: number,
  value: number,
  about: ColumnAbout = {},
): NumberColumn<K> {
  return new NumberColumn(
    name,
    kind,
    new Lazy(length, () => newNumberArray(kind, length).fill(value)),
    about,
  );
}

/** A column of bytes. Each row's lie somewhere in the window; `measure` tells where. */
export function bytesColumn(
  name: string,
  { bytes, length }: Pick<RecordPlaces, 'bytes' | 'length'>,
  measure: () => { readonly starts: Uint32Array; readonly counts: Uint32Array },
  about: ColumnAbout = {},
): BytesColumn {
  const join = (): JoinedBytes => {
    const { starts, counts } = measure();
    const offsets = new Uint32Array(length + 1);
    for (let row = 0; row < length; row++) offsets[row + 1] = (offsets[row] ?? 0) + (counts[row] ?? 0);
    const out = new Uint8Array(offsets[length] ?? 0);
    for (let row = 0; row < length; row++) {
      const from = starts[row] ?? 0;
      out.set(bytes.subarray(from, from + (counts[row] ?? 0)), offsets[row]);
    }
    return { offsets, bytes: out };
  };
  return new BytesColumn(name, new Lazy(length, join), about);
}
