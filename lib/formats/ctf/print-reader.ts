import { FixedText } from '../../base/fixed-text.js';
import { TextBuffer } from '../../base/text-buffer.js';
import {
  type ArrayType,
  alignmentOf,
  type CtfField,
  type EnumType,
  type IntegerType,
  isCharacter,
  type SequenceType,
} from './ctf-type.js';
import {
  integerOf,
  integerReaders,
  newLengthReader,
  newOptionChooser,
  type PartCount,
  withoutUnderscore,
} from './dependent-type.js';
import { EnumLabels } from './enum-labels.js';
import type { StructScope } from './field-scope.js';
import { newFloatReader } from './float-reader.js';
import { type NumberReader, wideValue } from './integer-reader.js';
import type { PacketCursor } from './packet-cursor.js';
import { floatText, numberPrinter, widePrinter } from './print-number.js';
import { printQuoted } from './print-string.js';
import { compileSkip, skipString } from './skip-reader.js';

const openVariant = Buffer.from('{ ');
const closeBrace = Buffer.from(' }');
const beforeFirst = Buffer.from(' [');
const beforeNext = Buffer.from(', [');
const afterIndex = Buffer.from('] = ');
const closeBracket = Buffer.from(' ]');

/** Reads a field and prints it at the end of a line. */
export type PrintReader = (cursor: PacketCursor, out: TextBuffer) => void;

/**
 * Compiles a reader that prints a field as babeltrace2 does.
 *
 * Program: babeltrace2 2.1, `sink.text.pretty` (src/plugins/text/pretty/print.c).
 */
export function compilePrint(field: CtfField, scope: StructScope, parts: PartCount): PrintReader {
  const { name, type } = field;
  parts.add(type);
  switch (type.kind) {
    case 'integer':
      return printInteger(name, type, scope);
    case 'enum':
      return printEnum(name, type, scope);
    case 'float': {
      const read = newFloatReader(type);
      return (cursor, out) => {
        out.text(floatText(read(cursor)));
      };
    }
    case 'string':
      return (cursor, out) => {
        cursor.align(8);
        const start = cursor.at >>> 3;
        skipString(cursor);
        printQuoted(cursor.bytes, start, (cursor.at >>> 3) - 1, out);
      };
    case 'struct':
      return printStruct(type.fields, type.align, scope.inner(name), parts);
    case 'variant': {
      const choose = newOptionChooser(type, scope);
      const options = type.options.map((option) => compilePrint(option, scope.inner(), parts));
      return (cursor, out) => {
        out.put(openVariant);
        options[choose(cursor)]?.(cursor, out);
        out.put(closeBrace);
      };
    }
    case 'array': {
      const { length } = type;
      return printElements(type, () => length, scope, parts);
    }
    case 'sequence':
      return printElements(type, newLengthReader(type, scope), scope, parts);
  }
}

const nothingHidden: ReadonlySet<string> = new Set();

/** The same for the fields of a structure whose scope is open already; `hidden` ones are passed. */
export function printStruct(
  fields: readonly CtfField[],
  align: number,
  scope: StructScope,
  parts: PartCount,
  hidden: ReadonlySet<string> = nothingHidden,
): PrintReader {
  let shown = 0;
  const printers = fields.map((field): PrintReader => {
    if (hidden.has(field.name)) return compileSkip(field, scope, parts);
    const print = compilePrint(field, scope, parts);
    const head = new FixedText(`${shown++ === 0 ? ' ' : ', '}${withoutUnderscore(field.name)} = `);
    return (cursor, out) => {
      out.putFixed(head);
      print(cursor, out);
    };
  });
  return (cursor, out) => {
    cursor.align(align);
    out.byte(0x7b);
    for (let index = 0; index < printers.length; index++) printers[index]?.(cursor, out);
    out.put(closeBrace);
  };
}

function printInteger(name: string, type: IntegerType, scope: StructScope): PrintReader {
  const { narrow, wide } = integerReaders(name, type, scope);
  if (narrow !== undefined) {
    const print = numberPrinter(type);
    return (cursor, out) => {
      print(narrow(cursor), out);
    };
  }
  const print = widePrinter(type);
  return (cursor, out) => {
    wide(cursor);
    print(cursor.low, cursor.high, out);
  };
}

function printEnum(name: string, type: EnumType, scope: StructScope): PrintReader {
  const { narrow, wide } = integerReaders(name, type, scope);
  const integer = integerOf(type);
  const print = widePrinter(integer);
  const labels = new EnumLabels(type, (found, value) => {
    const text = new TextBuffer(64);
    text.text(found.length > 1 ? '( { ' : '( ');
    if (found.length === 0) text.text('<unknown>');
    found.forEach((label, index) => {
      if (index > 0) text.text(', ');
      const bytes = Buffer.from(label);
      printQuoted(bytes, 0, bytes.length, text);
    });
    text.text(found.length > 1 ? ' } : container = ' : ' : container = ');
    const bits = BigInt.asUintN(64, BigInt(value));
    print(Number(bits & 0xffff_ffffn), Number(bits >> 32n), text);
    text.text(' )');
    return text.take();
  });
  if (narrow !== undefined) {
    return (cursor, out) => {
      out.put(labels.of(narrow(cursor)));
    };
  }
  return (cursor, out) => {
    wide(cursor);
    out.put(labels.of(wideValue(cursor, integer.signed)));
  };
}

function printElements(
  type: ArrayType | SequenceType,
  lengthOf: NumberReader,
  scope: StructScope,
  parts: PartCount,
): PrintReader {
  const { element } = type;
  const align = alignmentOf(element);
  if (isCharacter(element)) {
    return (cursor, out) => {
      cursor.align(align);
      const length = lengthOf(cursor);
      const start = cursor.pass(length * 8) >>> 3;
      printQuoted(cursor.bytes, start, start + length, out);
    };
  }
  const print = compilePrint({ name: '', type: element }, scope.inner(), parts);
  return (cursor, out) => {
    cursor.align(align);
    const length = lengthOf(cursor);
    out.byte(0x5b);
    for (let index = 0; index < length; index++) {
      const { at } = cursor;
      out.put(index === 0 ? beforeFirst : beforeNext);
      out.decimal(index);
      out.put(afterIndex);
      print(cursor, out);
      if (cursor.at === at) cursor.countEmptyElement();
    }
    out.put(closeBracket);
  };
}
