import { BigintColumn } from './bigint-column.js';
import { BoolColumn } from './bool-column.js';
import { BytesColumn } from './bytes-column.js';
import type { Column } from './column.js';
import type { ColumnAbout } from './column-kind.js';
import { NumberColumn } from './number-column.js';
import { StringColumn } from './string-column.js';

/** The same values under another name, unit and doc. Nothing is copied. */
export function describeColumn(column: Column, name: string, about: ColumnAbout): Column {
  const { selection } = column;
  switch (column.kind) {
    case 'string': {
      const { stored: codes, values } = column;
      return new StringColumn(name, { codes, values }, about, selection);
    }
    case 'bool':
      return new BoolColumn(name, column.stored, about, selection);
    case 'bytes': {
      const { offsets, stored: bytes } = column;
      return new BytesColumn(name, { offsets, bytes }, about, selection);
    }
    case 'i64':
    case 'u64':
      return new BigintColumn(name, column.kind, column.stored, about, selection);
    default:
      return new NumberColumn(name, column.kind, column.stored, about, selection);
  }
}
