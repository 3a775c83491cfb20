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
import { numberPrinter, printFloat, widePrinter } from './print-number.js';
import { compileSkip, skipString } from './skip-reader.js';
import { type TextLine, utf8Characters } from './text-line.js';

/** Reads a field and prints it at the end of a line. */
export type PrintReader = (cursor: PacketCursor, line: TextLine) => void;

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
      return (cursor, line) => {
        line.text += printFloat(read(cursor));
      };
    }
    case 'string':
      return (cursor, line) => {
        cursor.align(8);
        const start = cursor.at >>> 3;
        skipString(cursor);
        line.text += quoted(cursor.bytes, start, (cursor.at >>> 3) - 1);
      };
    case 'struct':
      return printStruct(type.fields, type.align, scope.inner(name), parts);
    case 'variant': {
      const choose = newOptionChooser(type, scope);
      const options = type.options.map((option) => compilePrint(option, scope.inner(), parts));
      return (cursor, line) => {
        line.text += '{ ';
        options[choose(cursor)]?.(cursor, line);
        line.text += ' }';
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
    const head = `${shown++ === 0 ? ' ' : ', '}${utf8Characters(withoutUnderscore(field.name))} = `;
    return (cursor, line) => {
      line.text += head;
      print(cursor, line);
    };
  });
  return (cursor, line) => {
    cursor.align(align);
    line.text += '{';
    for (let index = 0; index < printers.length; index++) printers[index]?.(cursor, line);
    line.text += ' }';
  };
}

function printInteger(name: string, type: IntegerType, scope: StructScope): PrintReader {
  const { narrow, wide } = integerReaders(name, type, scope);
  if (narrow !== undefined) {
    const print = numberPrinter(type);
    return (cursor, line) => {
      line.text += print(narrow(cursor));
    };
  }
  const print = widePrinter(type);
  return (cursor, line) => {
    wide(cursor);
    line.text += print(cursor.low, cursor.high);
  };
}

function printEnum(name: string, type: EnumType, scope: StructScope): PrintReader {
  const { narrow, wide } = integerReaders(name, type, scope);
  const integer = integerOf(type);
  const print = widePrinter(integer);
  const labels = new EnumLabels(type, (found, value) => {
    const quotes = found.map(quotedText).join(', ');
    const shown = found.length === 0 ? '<unknown>' : found.length === 1 ? quotes : `{ ${quotes} }`;
    const bits = BigInt.asUintN(64, BigInt(value));
    return `( ${shown} : container = ${print(Number(bits & 0xffff_ffffn), Number(bits >> 32n))} )`;
  });
  if (narrow !== undefined) {
    return (cursor, line) => {
      line.text += labels.of(narrow(cursor));
    };
  }
  return (cursor, line) => {
    wide(cursor);
    line.text += labels.of(wideValue(cursor, integer.signed));
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
    return (cursor, line) => {
      cursor.align(align);
      const length = lengthOf(cursor);
      const start = cursor.pass(length * 8) >>> 3;
      const nul = cursor.bytes.subarray(start, start + length).indexOf(0);
      line.text += quoted(cursor.bytes, start, start + (nul < 0 ? length : nul));
    };
  }
  const print = compilePrint({ name: '', type: element }, scope.inner(), parts);
  return (cursor, line) => {
    cursor.align(align);
    const length = lengthOf(cursor);
    line.text += '[';
    for (let index = 0; index < length; index++) {
      const { at } = cursor;
      line.text += `${index === 0 ? ' ' : ', '}[${index}] = `;
      print(cursor, line);
      if (cursor.at === at) cursor.countEmptyElement();
    }
    line.text += ' ]';
  };
}

const escapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\x1b': '\\e',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const special = /[\\'"?\x00-\x1f\x7f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const allSpecial = /[\\'"?\x00-\x1f\x7f]/g;

function quoted(bytes: Uint8Array, start: number, stop: number): string {
  return quotedCharacters(latin1(bytes, start, stop));
}

function latin1(bytes: Uint8Array, start: number, stop: number): string {
  if (stop - start > 48)
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, stop - start).toString('latin1');
  let text = '';
  for (let i = start; i < stop; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

function quotedText(text: string): string {
  return quotedCharacters(utf8Characters(text));
}

function quotedCharacters(text: string): string {
  return special.test(text) ? `"${text.replace(allSpecial, escapeOf)}"` : `"${text}"`;
}

function escapeOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code !== 0x7f) return `\\${character}`;
  return escapes[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
}
