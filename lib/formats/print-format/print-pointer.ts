import type { TextBuffer } from '../../base/text-buffer.js';
import type { EventField } from '../event-field.js';
import { arrayCalls, arrayField, evaluate, type Scope } from './evaluate.js';
import type { Expression } from './expression.js';
import { anyField, dynamicPlace } from './fields.js';
import { isHelperName, textOfHelper } from './helper-functions.js';
import type { KernelFunctions } from './kernel-functions.js';
import { highOf, type NumberReader } from './number.js';
import { writeIp4, writeIp6, writeIp6Short, writeSocketAddress } from './print-address.js';
import { type Piece, starValue } from './print-number.js';
import type { PrintedRecord } from './printed-record.js';
import { typeNumber } from './type-number.js';

const encoder = new TextEncoder();
const nil = encoder.encode('(nil)');

/**
 * `%p` and what the kernel made of it, for one argument: `%ps`, `%pI4`, `%pM`, `%pU`, `%*ph`. Flags and width do not count, and of
 * other extensions (`%pe`) the pointer is printed and the letter after it.
 *
 * @throws PrintFormatError
 */
export function pointerPiece(
  scope: Scope,
  expression: Expression,
  extension: string,
  star: NumberReader | undefined,
): Piece {
  switch (extension.charAt(0)) {
    case '':
      return plainPointer(evaluate(scope, expression));
    case 'F':
    case 'S':
      return functionPiece(scope, expression, true);
    case 'f':
    case 's':
      return functionPiece(scope, expression, false);
    default:
      return helperOf(scope, expression) ?? bytesPiece(scope, expression, extension, star);
  }
}

function helperOf(scope: Scope, expression: Expression): Piece | undefined {
  return expression.kind === 'call' && isHelperName(expression.name)
    ? textOfHelper(scope, expression.name, expression.operands, expression.at)
    : undefined;
}

function plainPointer(number: NumberReader): Piece {
  const { low } = number;
  const high = highOf(number);
  return (out, r) => {
    const [lowHalf, highHalf] = [low(r), high(r)];
    if (lowHalf === 0 && highHalf === 0) out.put(nil);
    else writeAddress(out, lowHalf, highHalf);
  };
}

function writeAddress(out: TextBuffer, low: number, high: number): void {
  out.byte(0x30);
  out.byte(0x78);
  out.hex64(low, high);
}

function functionPiece(scope: Scope, expression: Expression, withOffset: boolean): Piece {
  const number = evaluate(scope, expression);
  const high = highOf(number);
  const { functions } = scope.context;
  return (out, r) => writeFunction(out, functions, number.low(r), high(r), withOffset);
}

/** The name of the symbol that an address lies in, or the address. */
export function writeFunction(
  out: TextBuffer,
  functions: KernelFunctions,
  low: number,
  high: number,
  withOffset: boolean,
): void {
  const index = functions.find(low, high);
  if (index < 0) {
    writeAddress(out, low, high);
    return;
  }
  writeName(out, functions, index);
  if (withOffset) writeOffset(out, functions, index, low, high);
}

export function writeName(out: TextBuffer, functions: KernelFunctions, index: number): void {
  out.putRange(functions.text, functions.nameStart(index), functions.nameEnd(index));
}

/** `+0x28` */
export function writeOffset(
  out: TextBuffer,
  functions: KernelFunctions,
  index: number,
  low: number,
  high: number,
): void {
  const start = functions.addressLow(index);
  out.byte(0x2b);
  writeAddress(out, (low - start) >>> 0, (high - functions.addressHigh(index) - (low < start ? 1 : 0)) >>> 0);
}

function bytesPiece(
  scope: Scope,
  expression: Expression,
  extension: string,
  star: NumberReader | undefined,
): Piece {
  if (/^[iI]S/.test(extension)) return socketAddress(scope, expression, extension);
  if (extension.startsWith('h')) return hexBytes(scope, expression, extension.charAt(1), star);
  if (/^[iI]$/.test(extension)) return () => {};
  let operand = expression;
  while (operand.kind === 'cast') operand = operand.operand;
  if (operand.kind !== 'field') return complaint('ARG TYPE NOT FIELD BUT ', operand);
  const field = anyField(scope.format, operand.name);
  if (field === undefined) return () => {};
  return fieldBytes(field, extension);
}

function complaint(words: string, expression: Expression): Piece {
  const text = encoder.encode(`${words}${typeNumber(expression)}`);
  return (out) => out.put(text);
}

function fieldBytes({ offset, size }: EventField, extension: string): Piece {
  const at = (r: PrintedRecord) => r.at + offset;
  const only = (bytes: number, invalid: string, piece: Piece): Piece => {
    const text = encoder.encode(invalid);
    return size === bytes ? piece : (out) => out.put(text);
  };
  switch (extension.charAt(0)) {
    case 'M':
    case 'm':
      return only(6, 'INVALIDMAC', macPiece(offset, extension));
    case 'U':
      return only(16, 'INVALIDUUID', uuidPiece(offset, extension.charAt(1)));
    default: {
      const wide = extension.startsWith('i');
      const reversed = /^.4[hl]/.test(extension);
      if (extension.charAt(1) === '4')
        return only(4, 'INVALIDIPv4', (out, r) => writeIp4(out, r.bytes, at(r), wide, reversed));
      if (extension === 'I6c') return only(16, 'INVALIDIPv6', (out, r) => writeIp6Short(out, r.bytes, at(r)));
      return only(16, 'INVALIDIPv6', (out, r) => writeIp6(out, r.bytes, at(r), !wide));
    }
  }
}

/** `%pM`, `%pm` without colons, `%pMF` with dashes; `R` for the last byte first. */
function macPiece(offset: number, extension: string): Piece {
  const between = extension.startsWith('m') ? 0 : extension === 'MF' ? 0x2d : 0x3a;
  const reversed = extension.charAt(1) === 'R';
  return (out, r) => {
    for (let i = 0; i < 6; i++) {
      if (i > 0 && between !== 0) out.byte(between);
      out.hexByte(r.bytes[r.at + offset + (reversed ? 5 - i : i)] as number);
    }
  };
}

const asWritten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const littleEndian = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

/** `%pU`: `L` and `l` for a GUID's order, a capital letter for capital digits. */
function uuidPiece(offset: number, letter: string): Piece {
  const order = letter === 'L' || letter === 'l' ? littleEndian : asWritten;
  const upper = letter === 'L' || letter === 'B';
  return (out, r) => {
    order.forEach((from, i) => {
      out.hexByte(r.bytes[r.at + offset + from] as number, upper);
      if (i === 3 || i === 5 || i === 7 || i === 9) out.byte(0x2d);
    });
  };
}

/** `%*ph`: as many bytes as the width says, and as the array has; one without a width. */
function hexBytes(
  scope: Scope,
  expression: Expression,
  letter: string,
  star: NumberReader | undefined,
): Piece {
  if (expression.kind !== 'call' || !arrayCalls.has(expression.name))
    return complaint('ARG TYPE NOT FIELD BUT ', expression);
  const { offset, length } = dynamicPlace(arrayField(scope, expression));
  const between = { C: 0x3a, D: 0x2d, N: 0 }[letter] ?? 0x20;
  return (out, r) => {
    const count = Math.min(length(r), star === undefined ? 1 : starValue(star, r));
    const from = r.at + offset(r);
    for (let at = from; at < Math.min(r.end, from + count); at++) {
      if (at > from && between !== 0) out.byte(between);
      out.hexByte(r.bytes[at] as number);
    }
  };
}

/** `%pIS`, with `p` for the port and `c` for the short form. */
function socketAddress(scope: Scope, expression: Expression, extension: string): Piece {
  let operand = expression;
  while (operand.kind === 'cast') operand = operand.operand;
  const wide = extension.startsWith('i');
  const options = {
    wide,
    port: !wide && extension.charAt(2) === 'p',
    short: !wide && /^ISp?c/.test(extension),
    reversed: /^.Sp?c?[hl]/.test(extension),
  };
  if (operand.kind === 'field') {
    const field = anyField(scope.format, operand.name);
    if (field === undefined) return () => {};
    const { offset, size } = field;
    return (out, r) => writeSocketAddress(out, r, r.at + offset, size, options);
  }
  if (operand.kind !== 'call' || !arrayCalls.has(operand.name))
    return complaint('ARG NOT FIELD NOR DYNAMIC ARRAY BUT TYPE ', operand);
  const { offset, length } = dynamicPlace(arrayField(scope, operand));
  return (out, r) => writeSocketAddress(out, r, r.at + offset(r), length(r), options);
}
