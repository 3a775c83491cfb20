import { PrintFormatError } from '../../errors/print-format-error.js';
import type { EventField } from '../event-field.js';
import type { EventFormat } from '../event-format.js';
import type { Expression } from './expression.js';
import { anyField, dynamicPlace, elementBytes, ownField } from './fields.js';
import { isHelperName, valueOfHelper } from './helper-functions.js';
import { binary, choice, constant, fieldNumber, masked, type NumberReader, unary } from './number.js';
import type { PrintContext } from './print-context.js';
import type { PrintedRecord } from './printed-record.js';

/** What an expression of a print fmt is evaluated in. */
export interface Scope {
  readonly format: EventFormat;
  readonly context: PrintContext;
  /** Within a cast. */
  readonly isCast?: boolean;
}

/** The print fmt asks for something that libtraceevent does not know. */
export function refuse({ format }: Scope, at: number, problem: string): PrintFormatError {
  return new PrintFormatError(format.printFormat, at, problem);
}

/** Calls that stand for a place in the record. */
export const arrayCalls: ReadonlySet<string> = new Set([
  '__get_dynamic_array',
  '__get_rel_dynamic_array',
  '__get_sockaddr',
  '__get_sockaddr_rel',
  '__get_rel_sockaddr',
]);
const lengthCalls: ReadonlySet<string> = new Set(['__get_dynamic_array_len', '__get_rel_dynamic_array_len']);
/** Calls that are text: as a number they are 0. */
const textCalls: ReadonlySet<string> = new Set([
  '__get_str',
  '__get_rel_str',
  '__get_bitmask',
  '__get_rel_bitmask',
  '__get_cpumask',
  '__get_rel_cpumask',
  '__print_hex',
  '__print_hex_str',
  '__print_array',
]);

/**
 * Makes of an expression what reads its value out of a record, as libtraceevent computes it: 64 bits, unsigned, also where C would
 * compute with a sign; fields of fewer bits are extended with zeros.
 *
 * @throws PrintFormatError
 */
export function evaluate(scope: Scope, expression: Expression): NumberReader {
  switch (expression.kind) {
    case 'number':
      return constant(expression.value);
    case 'text':
      return constant(0n);
    case 'name':
      return constant(scope.context.functions.addressOf(expression.name) ?? 0n);
    case 'field': {
      const field = anyField(scope.format, expression.name);
      return field === undefined ? constant(0n) : fieldNumber(field.offset, field.size);
    }
    case 'cast':
      return cast(evaluate({ ...scope, isCast: true }, expression.operand), expression.type);
    case 'unary':
      if (expression.operator === '&' || expression.operator === '*')
        throw refuse(scope, expression.at, `a single ${expression.operator}`);
      return unary(expression.operator, evaluate(scope, expression.operand));
    case 'binary':
      if (expression.operator === '^' && scope.context.reading === 'as libtraceevent')
        return exclusiveOr(scope, expression);
      return binary(expression.operator, evaluate(scope, expression.left), evaluate(scope, expression.right));
    case 'choice':
      return choice(
        evaluate(scope, expression.condition),
        evaluate(scope, expression.yes),
        evaluate(scope, expression.no),
      );
    case 'element':
      return element(scope, expression);
    case 'names':
      evaluate(scope, expression.value);
      return constant(0n);
    case 'size':
      return constant(BigInt(sizeOf(scope, expression)));
    case 'call':
      return call(scope, expression);
  }
}

/** libtraceevent can do this with bare constants only, and not within a cast; else it is 0. */
function exclusiveOr(scope: Scope, expression: Extract<Expression, { kind: 'binary' }>): NumberReader {
  if (scope.isCast === true || !isBareConstant(expression)) return constant(0n);
  return binary('^', evaluate(scope, expression.left), evaluate(scope, expression.right));
}

function isBareConstant(expression: Expression): boolean {
  if (expression.kind === 'binary')
    return isBareConstant(expression.left) && isBareConstant(expression.right);
  return ['number', 'name', 'text', 'size'].includes(expression.kind);
}

/** libtraceevent knows these types; any other leaves the number as it is. */
function cast(number: NumberReader, type: string): NumberReader {
  const bits = castBits[type.replace(/^unsigned /, '')];
  return bits === undefined ? number : masked(number, bits);
}

const castBits: Readonly<Record<string, number>> = {
  u8: 0xff,
  s8: 0xff,
  char: 0xff,
  u16: 0xffff,
  s16: 0xffff,
  short: 0xffff,
  u32: 0xffff_ffff,
  s32: 0xffff_ffff,
  int: 0xffff_ffff,
};

function element(scope: Scope, expression: Extract<Expression, { kind: 'element' }>): NumberReader {
  const index = evaluate(scope, expression.index);
  let array = expression.array;
  let type: string | undefined;
  for (; array.kind === 'cast'; array = array.operand) type ??= array.type;
  if (array === expression.array && array.kind === 'call' && arrayCalls.has(array.name))
    throw refuse(scope, expression.at, 'an element of a dynamic array');
  const number = elementNumber(scope, array, index);
  return type?.endsWith(' *') ? cast(number, type.slice(0, -2)) : number;
}

/** Elements of a dynamic array are counted in bytes, as libtraceevent counts them. */
function elementNumber(scope: Scope, array: Expression, index: NumberReader): NumberReader {
  const { longBytes } = scope.context;
  if (array.kind === 'field') {
    const field = anyField(scope.format, array.name);
    if (field === undefined) return constant(0n);
    const bytes = elementBytes(field, longBytes);
    return numberAt((r) => field.offset + index.low(r) * bytes, bytes);
  }
  if (array.kind === 'call' && arrayCalls.has(array.name)) {
    const field = arrayField(scope, array);
    const { offset } = dynamicPlace(field);
    return numberAt((r) => offset(r) + index.low(r), elementBytes(field, longBytes) || longBytes);
  }
  return binary('-', evaluate(scope, array), evaluate(scope, array));
}

/** A number at an offset that the record says; 0 where it leaves the record. */
function numberAt(offset: (record: PrintedRecord) => number, size: number): NumberReader {
  const read = (from: number, bytes: number) => (r: PrintedRecord) => {
    const at = r.at + offset(r) + from;
    if (at - from + size > r.end) return 0;
    if (bytes === 1) return r.view.getUint8(at);
    return bytes === 2 ? r.view.getUint16(at, true) : r.view.getUint32(at, true);
  };
  if (size === 8) return { low: read(0, 4), high: read(4, 4) };
  return size === 1 || size === 2 || size === 4 ? { low: read(0, size), high: undefined } : constant(0n);
}

/** The field that a call such as `__get_dynamic_array(name)` names. */
export function arrayField(scope: Scope, call: Extract<Expression, { kind: 'call' }>): EventField {
  const field = namedField(scope, call);
  if (field === undefined) throw refuse(scope, call.at, 'there is no such field');
  return field;
}

/** The event's own field that a call's only operand names; undefined when there is none. */
export function namedField(
  scope: Scope,
  { operands, name, at }: Extract<Expression, { kind: 'call' }>,
): EventField | undefined {
  const [operand] = operands;
  if (operand?.kind !== 'name' || operands.length !== 1)
    throw refuse(scope, at, `${name} takes the name of a field`);
  return ownField(scope.format, operand.name);
}

function call(scope: Scope, expression: Extract<Expression, { kind: 'call' }>): NumberReader {
  const { name, operands, at } = expression;
  if (lengthCalls.has(name)) {
    const { length } = dynamicPlace(arrayField(scope, expression));
    return { low: length, high: undefined };
  }
  if (arrayCalls.has(name)) {
    // The peer gives an address in its own memory here.
    const { offset } = dynamicPlace(arrayField(scope, expression));
    return { low: offset, high: undefined };
  }
  if (textCalls.has(name)) return constant(0n);
  if (isHelperName(name)) return valueOfHelper(scope, name, operands, at);
  throw refuse(scope, at, `${name} is not known`);
}

function sizeOf(scope: Scope, { of, field, at }: Extract<Expression, { kind: 'size' }>): number {
  if (field) {
    const found = anyField(scope.format, of);
    if (found === undefined || found.array !== undefined) throw refuse(scope, at, 'the size is not known');
    return found.size;
  }
  const bytes = /^(unsigned )?long$/.test(of) ? scope.context.longBytes : typeSizes[of];
  if (bytes === undefined) throw refuse(scope, at, `the size of ${of} is not known`);
  return bytes;
}

const typeSizes: Readonly<Record<string, number>> = {
  int: 4,
  unsigned: 4,
  'unsigned int': 4,
  'long long': 8,
  'unsigned long long': 8,
  __u64: 8,
  u64: 8,
  __s64: 8,
  s64: 8,
  __u32: 4,
  u32: 4,
  __s32: 4,
  s32: 4,
  __u16: 2,
  u16: 2,
  __s16: 2,
  s16: 2,
  __u8: 1,
  u8: 1,
  s8: 1,
};

/** A number of 32 bits with its sign: a count. */
export function countOf(number: NumberReader): (record: PrintedRecord) => number {
  return (r) => Math.max(0, number.low(r) | 0);
}
