import { PrintedRecord } from './printed-record.js';

const two32 = 0x1_0000_0000;

/** Gives a number out of a record. */
export type Read = (record: PrintedRecord) => number;

/**
 * A number of a record as libtraceevent has it: always 64 bits, unsigned. In two halves, so that no BigInt is made of it; `high` is
 * left out of a number that never has more than 32 bits.
 */
export interface NumberReader {
  /** The low 32 bits, unsigned. */
  readonly low: Read;
  /** The high 32 bits, unsigned. */
  readonly high: Read | undefined;
  /** Set when it is the same for all records. */
  readonly constant?: bigint;
}

const nothing: Read = () => 0;

export function highOf(number: NumberReader): Read {
  return number.high ?? nothing;
}

export function constant(value: bigint): NumberReader {
  const bits = BigInt.asUintN(64, value);
  const low = Number(bits & 0xffff_ffffn);
  const high = Number(bits >> 32n);
  return { low: () => low, high: high === 0 ? undefined : () => high, constant: bits };
}

/** An unsigned number in the record; 0 when its size is none that a number has. */
export function fieldNumber(offset: number, size: number): NumberReader {
  switch (size) {
    case 1:
      return { low: (r) => r.bytes[r.at + offset] as number, high: undefined };
    case 2:
      return { low: (r) => r.view.getUint16(r.at + offset, true), high: undefined };
    case 4:
      return { low: (r) => r.view.getUint32(r.at + offset, true), high: undefined };
    case 8:
      return {
        low: (r) => r.view.getUint32(r.at + offset, true),
        high: (r) => r.view.getUint32(r.at + offset + 4, true),
      };
    default:
      return constant(0n);
  }
}

/** A number that is best computed with BigInt: twice, once for each half. */
function computed(value: (record: PrintedRecord) => bigint): NumberReader {
  return {
    low: (r) => Number(BigInt.asUintN(32, value(r))),
    high: (r) => Number(BigInt.asUintN(64, value(r)) >> 32n),
  };
}

export function bigOf(number: NumberReader): (record: PrintedRecord) => bigint {
  const { low, high } = number;
  return high === undefined ? (r) => BigInt(low(r)) : (r) => (BigInt(high(r)) << 32n) | BigInt(low(r));
}

/** Says of a record whether a number in it is other than 0. */
export function isTrue({ low, high }: NumberReader): (record: PrintedRecord) => boolean {
  return high === undefined ? (r) => low(r) !== 0 : (r) => low(r) !== 0 || high(r) !== 0;
}

function truth(test: (record: PrintedRecord) => boolean): NumberReader {
  return { low: (r) => (test(r) ? 1 : 0), high: undefined };
}

/** Only the low bits of a number. */
export function masked({ low, constant: value }: NumberReader, mask: number): NumberReader {
  if (value !== undefined) return constant(value & BigInt(mask));
  return mask === 0xffff_ffff ? { low, high: undefined } : { low: (r) => low(r) & mask, high: undefined };
}

export function choice(condition: NumberReader, yes: NumberReader, no: NumberReader): NumberReader {
  const test = isTrue(condition);
  const low: Read = (r) => (test(r) ? yes.low(r) : no.low(r));
  if (yes.high === undefined && no.high === undefined) return { low, high: undefined };
  const yesHigh = highOf(yes);
  const noHigh = highOf(no);
  return { low, high: (r) => (test(r) ? yesHigh(r) : noHigh(r)) };
}

export function unary(operator: '!' | '~' | '-' | '+', operand: NumberReader): NumberReader {
  const result = unaryOf(operator, operand);
  return operand.constant === undefined ? result : constant(bigOf(result)(noRecord));
}

function unaryOf(operator: '!' | '~' | '-' | '+', operand: NumberReader): NumberReader {
  switch (operator) {
    case '!': {
      const test = isTrue(operand);
      return truth((r) => !test(r));
    }
    case '~': {
      const { low } = operand;
      const high = highOf(operand);
      return { low: (r) => ~low(r) >>> 0, high: (r) => ~high(r) >>> 0 };
    }
    case '-':
      return difference(constant(0n), operand);
    case '+':
      return operand;
  }
}

function sum(left: NumberReader, right: NumberReader): NumberReader {
  const leftHigh = highOf(left);
  const rightHigh = highOf(right);
  return {
    low: (r) => (left.low(r) + right.low(r)) >>> 0,
    high: (r) => (leftHigh(r) + rightHigh(r) + (left.low(r) + right.low(r) >= two32 ? 1 : 0)) >>> 0,
  };
}

function difference(left: NumberReader, right: NumberReader): NumberReader {
  const leftHigh = highOf(left);
  const rightHigh = highOf(right);
  return {
    low: (r) => (left.low(r) - right.low(r)) >>> 0,
    high: (r) => (leftHigh(r) - rightHigh(r) - (left.low(r) < right.low(r) ? 1 : 0)) >>> 0,
  };
}

function bits(
  left: NumberReader,
  right: NumberReader,
  of: (a: number, b: number) => number,
  narrow: boolean,
): NumberReader {
  const low: Read = (r) => of(left.low(r), right.low(r)) >>> 0;
  if (narrow) return { low, high: undefined };
  const leftHigh = highOf(left);
  const rightHigh = highOf(right);
  return { low, high: (r) => of(leftHigh(r), rightHigh(r)) >>> 0 };
}

function and(left: NumberReader, right: NumberReader): NumberReader {
  const { low } = left;
  if (right.constant !== undefined && right.high === undefined) {
    const mask = Number(right.constant);
    return { low: (r) => (low(r) & mask) >>> 0, high: undefined };
  }
  return bits(left, right, (a, b) => a & b, left.high === undefined || right.high === undefined);
}

/** A shift by a constant below 64; the machine takes the count's low six bits. */
function shiftedRight(number: NumberReader, count: number): NumberReader {
  const { low, high } = number;
  if (high === undefined)
    return count >= 32 ? constant(0n) : { low: (r) => low(r) >>> count, high: undefined };
  if (count === 0) return number;
  if (count >= 32) return { low: (r) => high(r) >>> (count - 32), high: undefined };
  return {
    low: (r) => ((low(r) >>> count) | (high(r) << (32 - count))) >>> 0,
    high: (r) => high(r) >>> count,
  };
}

function shiftedLeft(number: NumberReader, count: number): NumberReader {
  const { low } = number;
  const high = highOf(number);
  if (count === 0) return number;
  if (count >= 32) return { low: nothing, high: (r) => (low(r) << (count - 32)) >>> 0 };
  return {
    low: (r) => (low(r) << count) >>> 0,
    high: (r) => ((high(r) << count) | (low(r) >>> (32 - count))) >>> 0,
  };
}

function compared(left: NumberReader, right: NumberReader, of: (order: number) => boolean): NumberReader {
  if (left.high === undefined && right.high === undefined)
    return truth((r) => of(left.low(r) - right.low(r)));
  const leftHigh = highOf(left);
  const rightHigh = highOf(right);
  return truth((r) => of(leftHigh(r) - rightHigh(r) || left.low(r) - right.low(r)));
}

function divided(left: NumberReader, right: NumberReader, remainder: boolean): NumberReader {
  if (left.high === undefined && right.high === undefined) {
    return {
      low: (r) => {
        const divisor = right.low(r);
        if (divisor === 0) return 0;
        const rest = left.low(r) % divisor;
        return remainder ? rest : (left.low(r) - rest) / divisor;
      },
      high: undefined,
    };
  }
  const leftBig = bigOf(left);
  const rightBig = bigOf(right);
  return computed((r) => {
    const divisor = rightBig(r);
    if (divisor === 0n) return 0n;
    return remainder ? leftBig(r) % divisor : leftBig(r) / divisor;
  });
}

/** An operator on two numbers; division by 0 gives 0. */
export function binary(operator: string, left: NumberReader, right: NumberReader): NumberReader {
  const result = binaryOf(operator, left, right);
  if (left.constant === undefined || right.constant === undefined || result.constant !== undefined)
    return result;
  return constant(bigOf(result)(noRecord));
}

/** Constants look at no record. */
const noRecord = new PrintedRecord();

function binaryOf(operator: string, left: NumberReader, right: NumberReader): NumberReader {
  switch (operator) {
    case '+':
      return sum(left, right);
    case '-':
      return difference(left, right);
    case '*': {
      const leftBig = bigOf(left);
      const rightBig = bigOf(right);
      return computed((r) => leftBig(r) * rightBig(r));
    }
    case '/':
      return divided(left, right, false);
    case '%':
      return divided(left, right, true);
    case '&':
      return and(left, right);
    case '|':
      return bits(left, right, (a, b) => a | b, left.high === undefined && right.high === undefined);
    case '^':
      return bits(left, right, (a, b) => a ^ b, left.high === undefined && right.high === undefined);
    case '<<':
    case '>>':
      return shifted(operator, left, right);
    case '&&': {
      const [a, b] = [isTrue(left), isTrue(right)];
      return truth((r) => a(r) && b(r));
    }
    case '||': {
      const [a, b] = [isTrue(left), isTrue(right)];
      return truth((r) => a(r) || b(r));
    }
    case '<':
      return compared(left, right, (order) => order < 0);
    case '>':
      return compared(left, right, (order) => order > 0);
    case '<=':
      return compared(left, right, (order) => order <= 0);
    case '>=':
      return compared(left, right, (order) => order >= 0);
    case '==':
      return compared(left, right, (order) => order === 0);
    default:
      return compared(left, right, (order) => order !== 0);
  }
}

function shifted(operator: '<<' | '>>', left: NumberReader, right: NumberReader): NumberReader {
  const shift = operator === '<<' ? shiftedLeft : shiftedRight;
  if (right.constant !== undefined) return shift(left, Number(right.constant & 63n));
  const leftBig = bigOf(left);
  return computed((r) => {
    const count = BigInt(right.low(r) & 63);
    return operator === '<<' ? leftBig(r) << count : leftBig(r) >> count;
  });
}
