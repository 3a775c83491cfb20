import { BigintColumn } from '../../../events/bigint-column.js';
import type { Column } from '../../../events/column.js';
import { type Writer, write64 } from './writer.js';

/** Writes the value of a row, without a tag. Signed numbers are extended to 64 bits, which is right for every integer type. */
export type WriteValue = (writer: Writer, row: number) => void;

/** How a column's values are written; bytes become text by `textOf`. */
export function valueWriter(column: Column, textOf: (bytes: Uint8Array) => string): WriteValue {
  if (column instanceof BigintColumn) {
    const { data } = column;
    const words = new Uint32Array(data.buffer, data.byteOffset, data.length * 2);
    return (writer, row) => write64(writer, words, row);
  }
  switch (column.kind) {
    case 'string': {
      const { codes, values } = column;
      const encoded: (Uint8Array | undefined)[] = [];
      return (writer, row) => {
        const code = codes[row] ?? 0;
        encoded[code] ??= Buffer.from(values[code] ?? '', 'utf8');
        writer.bytes(encoded[code]);
      };
    }
    case 'bytes':
      return (writer, row) => writer.string(textOf(column.at(row)));
    case 'bool':
      return (writer, row) => writer.bool(column.at(row));
    case 'f64':
      return (writer, row) => writer.string(String(column.at(row)));
    case 'i8':
    case 'i16':
    case 'i32': {
      const { data } = column;
      return (writer, row) => writer.int32(data[row] ?? 0);
    }
    default: {
      const { data } = column;
      return (writer, row) => writer.uint32(data[row] ?? 0);
    }
  }
}

/** Whether a column's values are written as text. */
export function isText({ kind }: Column): boolean {
  return kind === 'string' || kind === 'bytes' || kind === 'f64';
}
