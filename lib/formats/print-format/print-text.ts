import type { TextBuffer } from '../../base/text-buffer.js';
import type { Layout } from './conversion.js';
import { arrayCalls, arrayField, countOf, evaluate, namedField, refuse, type Scope } from './evaluate.js';
import type { Expression } from './expression.js';
import { anyField, dynamicPlace } from './fields.js';
import { isHelperName, textOfHelper } from './helper-functions.js';
import { isTrue, type NumberReader } from './number.js';
import { writeBitmask, writeCpuList } from './print-mask.js';
import { namesPiece } from './print-names.js';
import { type Piece, padded } from './print-number.js';
import type { PrintedRecord } from './printed-record.js';

const encoder = new TextEncoder();
const nothing: Piece = () => {};

type Call = Extract<Expression, { kind: 'call' }>;

/**
 * `%s`, for one argument. As in libtraceevent, text is printed with the layout's width and precision, but what is made of numbers
 * (`__print_hex`, a pointer, a value without name) is printed without; a cast of text prints nothing.
 *
 * @throws PrintFormatError
 */
export function textPiece(
  scope: Scope,
  expression: Expression,
  layout: Layout,
  star: NumberReader | undefined,
): Piece {
  switch (expression.kind) {
    case 'text':
      return constantText(expression.text, layout, star);
    case 'number':
      return constantText(String(expression.value), layout, star);
    case 'name':
      return constantText(expression.name, layout, star);
    case 'field':
      return fieldPiece(scope, expression.name, layout, star);
    case 'names':
      return namesPiece(scope, expression, layout, star);
    case 'choice': {
      const test = isTrue(evaluate(scope, expression.condition));
      const yes = textPiece(scope, expression.yes, layout, star);
      const no = textPiece(scope, expression.no, layout, star);
      return (out, r) => (test(r) ? yes(out, r) : no(out, r));
    }
    case 'call':
      return callPiece(scope, expression, layout, star);
    default:
      evaluate(scope, expression);
      return nothing;
  }
}

function constantText(text: string, layout: Layout, star: NumberReader | undefined): Piece {
  const bytes = encoder.encode(text);
  return padded((out) => out.put(bytes), layout, star);
}

/** An array up to its NUL; of a pointer the string of `trace_printk` that lies there, else its value. */
function fieldPiece(scope: Scope, name: string, layout: Layout, star: NumberReader | undefined): Piece {
  const field = anyField(scope.format, name);
  if (field === undefined) return nothing;
  const { offset, size, array } = field;
  const { longBytes, printkFormats } = scope.context;
  if (array === undefined && size === longBytes) {
    return (out, r) => {
      const low = r.view.getUint32(r.at + offset, true);
      const high = longBytes === 8 ? r.view.getUint32(r.at + offset + 4, true) : 0;
      const text = printkFormats.at(low, high);
      if (text === undefined) out.hex64(low, high);
      else out.text(text);
    };
  }
  const whole: Piece =
    size === 0
      ? (out, r) => out.putUntilNul(r.bytes, r.at + offset, r.end)
      : (out, r) => out.putUntilNul(r.bytes, r.at + offset, Math.min(r.end, r.at + offset + size));
  return padded(whole, layout, star);
}

function callPiece(scope: Scope, call: Call, layout: Layout, star: NumberReader | undefined): Piece {
  switch (call.name) {
    case '__get_str':
    case '__get_rel_str':
      return dynamicText(scope, call, layout, star);
    case '__get_bitmask':
    case '__get_rel_bitmask':
      return maskPiece(scope, call, layout, star, writeBitmask);
    case '__get_cpumask':
    case '__get_rel_cpumask':
      return maskPiece(scope, call, layout, star, writeCpuList);
    case '__print_hex':
      return hexPiece(scope, call, true);
    case '__print_hex_str':
      return hexPiece(scope, call, false);
    case '__print_array':
      return arrayPiece(scope, call);
    default:
      if (isHelperName(call.name)) return textOfHelper(scope, call.name, call.operands, call.at);
      evaluate(scope, call);
      return nothing;
  }
}

/** A string of length 0 prints nothing at all, any other up to its NUL or to the end of the record. */
function dynamicText(scope: Scope, call: Call, layout: Layout, star: NumberReader | undefined): Piece {
  const field = namedField(scope, call);
  if (field === undefined) return nothing;
  const { offset, length } = dynamicPlace(field);
  const text = padded((out, r) => out.putUntilNul(r.bytes, r.at + offset(r), r.end), layout, star);
  return (out, r) => {
    if (length(r) !== 0) text(out, r);
  };
}

function maskPiece(
  scope: Scope,
  call: Call,
  layout: Layout,
  star: NumberReader | undefined,
  write: (out: TextBuffer, bytes: Uint8Array, from: number, to: number) => void,
): Piece {
  const field = namedField(scope, call);
  if (field === undefined) return nothing;
  const { offset, length } = dynamicPlace(field);
  return padded(
    (out, r) => {
      const from = r.at + offset(r);
      write(out, r.bytes, from, Math.min(r.end, from + length(r)));
    },
    layout,
    star,
  );
}

/** `(array, count)`: bytes in hex, with spaces between them or not. */
function hexPiece(scope: Scope, call: Call, spaced: boolean): Piece {
  const [array, count] = call.operands;
  if (array === undefined || count === undefined || call.operands.length !== 2)
    throw refuse(scope, call.at, `${call.name} takes two arguments`);
  const start = arrayStart(scope, array);
  const counted = countOf(evaluate(scope, count));
  return (out, r) => {
    const from = r.at + start(r);
    const to = Math.min(r.end, from + counted(r));
    for (let at = from; at < to; at++) {
      if (spaced && at > from) out.byte(0x20);
      out.hexByte(r.bytes[at] as number);
    }
  };
}

/** `(array, count, bytes of an element)`: `{0x1,0x2}`. */
function arrayPiece(scope: Scope, call: Call): Piece {
  const [array, count, size] = call.operands;
  if (array === undefined || count === undefined || size === undefined || call.operands.length !== 3)
    throw refuse(scope, call.at, `${call.name} takes three arguments`);
  const start = arrayStart(scope, array);
  const counted = countOf(evaluate(scope, count));
  const sized = evaluate(scope, size);
  return (out, r) => {
    out.byte(0x7b);
    writeElements(out, r, r.at + start(r), counted(r), sized.low(r) | 0);
    out.byte(0x7d);
  };
}

function writeElements(out: TextBuffer, r: PrintedRecord, from: number, count: number, size: number): void {
  const isGood = size === 1 || size === 2 || size === 4 || size === 8;
  const step = isGood ? size : 1;
  const to = Math.min(r.end, from + count * step);
  for (let at = from; at + step <= to; at += step) {
    if (at > from) out.byte(0x2c);
    if (!isGood) {
      out.text('BAD SIZE:');
      out.signed(at === from ? size : 1);
      out.byte(0x20);
    }
    out.byte(0x30);
    out.byte(0x78);
    if (step === 8) out.hex64(r.view.getUint32(at, true), r.view.getUint32(at + 4, true));
    else if (step === 4) out.hex(r.view.getUint32(at, true));
    else out.hex(step === 2 ? r.view.getUint16(at, true) : (r.bytes[at] as number));
  }
}

/** Where an array lies in the record: a dynamic one or a field. */
export function arrayStart(scope: Scope, expression: Expression): (record: PrintedRecord) => number {
  let array = expression;
  while (array.kind === 'cast') array = array.operand;
  if (array.kind === 'call' && arrayCalls.has(array.name))
    return dynamicPlace(arrayField(scope, array)).offset;
  const field = array.kind === 'field' ? anyField(scope.format, array.name) : undefined;
  if (field === undefined) throw refuse(scope, expression.at, 'an array should stand here');
  const { offset } = field;
  return () => offset;
}
