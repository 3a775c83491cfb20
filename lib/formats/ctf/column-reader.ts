import { TextBuffer } from '../../base/text-buffer.js';
import {
  BigintBuilder,
  BytesBuilder,
  type ColumnBuilder,
  NumberBuilder,
  StringBuilder,
} from '../../events/column-builder.js';
import type { ColumnKind, ColumnSpec } from '../../events/column-kind.js';
import {
  type ArrayType,
  alignmentOf,
  type CtfField,
  type CtfType,
  type EnumType,
  type FloatType,
  type IntegerType,
  isCharacter,
  type SequenceType,
  type VariantType,
} from './ctf-type.js';
import {
  integerReaders,
  newLengthReader,
  newOptionChooser,
  type PartCount,
  withoutUnderscore,
} from './dependent-type.js';
import { newElementCopier } from './element-copier.js';
import { EnumLabels, labelsTellValues } from './enum-labels.js';
import type { StructScope } from './field-scope.js';
import { newFloatReader } from './float-reader.js';
import { type NumberReader, type Reader, wideValue } from './integer-reader.js';
import { compilePrint } from './print-reader.js';

/** Reads a field of each event into its columns. */
export interface ColumnReader {
  readonly read: Reader;
  /** Appends an empty value to each column: the field is in an option that was not chosen. */
  absent(): void;
}

/** Gives the builder of a column; a name that is taken gets another. */
export type BuilderOf = (spec: ColumnSpec) => ColumnBuilder;

/** Arrays of at most this many elements become columns of their own. */
export const mostElementColumns = 16;

/** Compiles the reader of a field, and asks for the builders of its columns in their order. */
export class ColumnCompiler {
  constructor(
    readonly builderOf: BuilderOf,
    readonly parts: PartCount,
  ) {}

  /** @param column the name of its column, or the first part of it */
  field(field: CtfField, column: string, scope: StructScope): ColumnReader {
    const { name, type } = field;
    this.parts.add(type);
    switch (type.kind) {
      case 'integer':
        return this.#integer(name, type, column, scope);
      case 'enum':
        return this.#enum(name, type, column, scope);
      case 'float':
        return this.#float(type, column);
      case 'string':
        return this.#string(column);
      case 'struct': {
        const inner = scope.inner(name);
        return inOrder(
          type.fields.map((part) => this.field(part, `${column}_${withoutUnderscore(part.name)}`, inner)),
          type.align,
        );
      }
      case 'variant':
        return this.#variant(type, column, scope);
      case 'array':
        return this.#array(type, column, scope);
      case 'sequence':
        return this.#elements(type, column, newLengthReader(type, scope), scope);
    }
  }

  /** The fields of one part of the event, whose scope is open already. */
  fields(
    fields: readonly CtfField[],
    align: number,
    scope: StructScope,
    nameOf: (name: string) => string,
  ): ColumnReader {
    return inOrder(
      fields.map((part) => this.field(part, nameOf(part.name), scope)),
      align,
    );
  }

  #integer(name: string, type: IntegerType, column: string, scope: StructScope): ColumnReader {
    const kind = integerKind(type);
    const builder = this.builderOf({ name: column, kind, doc: docOf(type) });
    const { narrow, wide } = integerReaders(name, type, scope);
    if (narrow !== undefined && builder instanceof NumberBuilder) {
      return { read: (cursor) => builder.push(narrow(cursor)), absent: () => builder.push(0) };
    }
    if (wide === undefined || !(builder instanceof BigintBuilder)) throw new Error(`${kind} is no integer`);
    return {
      read: (cursor) => {
        wide(cursor);
        builder.pushHalves(cursor.low, cursor.high);
      },
      absent: () => builder.pushHalves(0, 0),
    };
  }

  /** The labels; where they do not tell the number, it has a column of its own. */
  #enum(name: string, type: EnumType, column: string, scope: StructScope): ColumnReader {
    const text = this.#strings(column, 'label of an enumeration, or its number where it has none');
    const number = labelsTellValues(type)
      ? undefined
      : this.builderOf({
          name: `${column}_value`,
          kind: integerKind(type.container),
          doc: docOf(type.container),
        });
    const labels = new EnumLabels(type, (found, value) =>
      found.length === 0 ? String(value) : found.join(', '),
    );
    const { narrow, wide } = integerReaders(name, type, scope);
    const { signed } = type.container;
    const pushNumber = numberPusher(number);
    return {
      read: (cursor) => {
        if (narrow !== undefined) {
          const value = narrow(cursor);
          text.push(labels.of(value));
          pushNumber(value >>> 0, value < 0 ? 0xffff_ffff : 0);
        } else {
          wide(cursor);
          const { low, high } = cursor;
          text.push(labels.of(wideValue(cursor, signed)));
          pushNumber(low, high);
        }
      },
      absent: () => {
        text.push('');
        pushNumber(0, 0);
      },
    };
  }

  #float(type: FloatType, column: string): ColumnReader {
    const builder = this.builderOf({ name: column, kind: 'f64', doc: `float of ${type.size} bits` });
    if (!(builder instanceof NumberBuilder)) throw new Error('f64 is a number');
    const read = newFloatReader(type);
    return { read: (cursor) => builder.push(read(cursor)), absent: () => builder.push(0) };
  }

  #strings(name: string, doc: string): StringBuilder {
    const builder = this.builderOf({ name, kind: 'string', doc });
    if (!(builder instanceof StringBuilder)) throw new Error('strings are strings');
    return builder;
  }

  #string(column: string): ColumnReader {
    const builder = this.#strings(column, 'string');
    return {
      read: (cursor) => {
        cursor.align(8);
        const { bytes, end } = cursor;
        const start = cursor.at >>> 3;
        const last = end >>> 3;
        let stop = start;
        while (stop < last && bytes[stop] !== 0) stop++;
        cursor.pass((stop - start + 1) * 8);
        builder.pushUtf8(bytes, start, stop);
      },
      absent: () => builder.push(''),
    };
  }

  /** Columns of all options: those that the tag does not choose are 0 or empty. */
  #variant(type: VariantType, column: string, scope: StructScope): ColumnReader {
    const choose = newOptionChooser(type, scope);
    const options = type.options.map((option) =>
      this.field(option, `${column}_${withoutUnderscore(option.name)}`, scope.inner()),
    );
    return {
      read: (cursor) => {
        const chosen = choose(cursor);
        for (let index = 0; index < options.length; index++) {
          if (index === chosen) options[index]?.read(cursor);
          else options[index]?.absent();
        }
      },
      absent: () => {
        for (const option of options) option.absent();
      },
    };
  }

  #array(type: ArrayType, column: string, scope: StructScope): ColumnReader {
    const { element, length } = type;
    const isBytes = element.kind === 'integer' && element.size === 8;
    const few = length > 0 && length <= mostElementColumns && !isBytes && !isNested(element);
    if (!few) return this.#elements(type, column, () => length, scope);
    const elements = Array.from({ length }, (_, index) =>
      this.field({ name: '', type: element }, `${column}${index}`, scope.inner()),
    );
    return inOrder(elements, alignmentOf(element));
  }

  /** Text as a string, numbers as their bytes (little-endian), all else as babeltrace prints it. */
  #elements(
    type: ArrayType | SequenceType,
    column: string,
    lengthOf: NumberReader,
    scope: StructScope,
  ): ColumnReader {
    const { element } = type;
    if (isCharacter(element)) return this.#characters(column, lengthOf, alignmentOf(element));
    if (element.kind === 'integer' || element.kind === 'float')
      return this.#numbers(element, column, lengthOf);
    const text = this.#strings(column, 'array as babeltrace2 prints it');
    const line = new TextBuffer(256);
    const print = compilePrint({ name: '', type }, scope, this.parts);
    return {
      read: (cursor) => {
        line.length = 0;
        print(cursor, line);
        text.pushUtf8(line.bytes, 0, line.length);
      },
      absent: () => text.push(''),
    };
  }

  #characters(column: string, lengthOf: NumberReader, align: number): ColumnReader {
    const builder = this.#strings(column, 'text');
    return {
      read: (cursor) => {
        cursor.align(align);
        const length = lengthOf(cursor);
        const start = cursor.pass(length * 8) >>> 3;
        const { bytes } = cursor;
        let stop = start;
        while (stop < start + length && bytes[stop] !== 0) stop++;
        builder.pushUtf8(bytes, start, stop);
      },
      absent: () => builder.push(''),
    };
  }

  #numbers(element: IntegerType | FloatType, column: string, lengthOf: NumberReader): ColumnReader {
    const doc = `array of ${element.kind === 'integer' ? integerKind(element) : `f${element.size}`}, little-endian`;
    const builder = this.builderOf({ name: column, kind: 'bytes', doc });
    if (!(builder instanceof BytesBuilder)) throw new Error('bytes are bytes');
    const copy = newElementCopier(element);
    const nothing = new Uint8Array(0);
    return {
      read: (cursor) => builder.push(copy(cursor, lengthOf(cursor))),
      absent: () => builder.push(nothing),
    };
  }
}

/** Several fields one after the other. */
function inOrder(readers: readonly ColumnReader[], align: number): ColumnReader {
  const reads = readers.map(({ read }) => read);
  return {
    read: (cursor) => {
      cursor.align(align);
      for (let index = 0; index < reads.length; index++) reads[index]?.(cursor);
    },
    absent: () => {
      for (const reader of readers) reader.absent();
    },
  };
}

/** Such arrays of arrays would be too many columns. */
function isNested(type: CtfType): boolean {
  return type.kind === 'array' || type.kind === 'sequence' || type.kind === 'variant';
}

function numberPusher(builder: ColumnBuilder | undefined): (low: number, high: number) => void {
  if (builder instanceof BigintBuilder) return (low, high) => builder.pushHalves(low, high);
  if (builder instanceof NumberBuilder) {
    const signed = builder.spec.kind.startsWith('i');
    return (low) => builder.push(signed ? low | 0 : low);
  }
  return () => {};
}

export function integerKind({ size, signed }: IntegerType): ColumnKind {
  if (size > 32) return signed ? 'i64' : 'u64';
  if (size > 16) return signed ? 'i32' : 'u32';
  if (size > 8) return signed ? 'i16' : 'u16';
  return signed ? 'i8' : 'u8';
}

export function docOf({ size, signed, base }: IntegerType): string {
  const display = base === 10 ? '' : `, base ${base}`;
  return `${signed ? '' : 'un'}signed integer of ${size} ${size === 1 ? 'bit' : 'bits'}${display}`;
}
