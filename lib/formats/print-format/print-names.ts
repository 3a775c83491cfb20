import type { TextBuffer } from '../../base/text-buffer.js';
import type { Layout } from './conversion.js';
import { evaluate, refuse, type Scope } from './evaluate.js';
import type { Expression } from './expression.js';
import { bigOf, highOf, type NumberReader } from './number.js';
import { type Piece, padded } from './print-number.js';

/** Constants whose names some formats keep. Kernel: include/linux/interrupt.h, include/linux/hrtimer.h (v6.12). */
const knownNames: Readonly<Record<string, bigint>> = {
  HI_SOFTIRQ: 0n,
  TIMER_SOFTIRQ: 1n,
  NET_TX_SOFTIRQ: 2n,
  NET_RX_SOFTIRQ: 3n,
  BLOCK_SOFTIRQ: 4n,
  IRQ_POLL_SOFTIRQ: 5n,
  TASKLET_SOFTIRQ: 6n,
  SCHED_SOFTIRQ: 7n,
  HRTIMER_SOFTIRQ: 8n,
  RCU_SOFTIRQ: 9n,
  HRTIMER_NORESTART: 0n,
  HRTIMER_RESTART: 1n,
};

interface Entry {
  readonly value: bigint;
  readonly low: number;
  readonly high: number;
  readonly write: Piece;
}

/** Lines of `__print_flags` that are kept, by value: the flags of a kernel come in few combinations. */
const mostKept = 4096;
const encoder = new TextEncoder();

/** `__print_flags(...)` or `__print_symbolic(...)` in a `%s`. */
export function namesPiece(
  scope: Scope,
  expression: Extract<Expression, { kind: 'names' }>,
  layout: Layout,
  star: NumberReader | undefined,
): Piece {
  const value = evaluate(scope, expression.value);
  const entries = expression.names.map(({ value: of, name }): Entry => {
    const number = BigInt.asIntN(64, namedNumber(scope, of));
    const text = encoder.encode(name);
    return {
      value: number,
      low: Number(BigInt.asUintN(32, number)),
      high: Number(BigInt.asUintN(64, number) >> 32n),
      write: padded((out) => out.put(text), layout, star),
    };
  });
  const piece =
    expression.delimiter === undefined
      ? symbolPiece(value, entries)
      : flagsPiece(value, entries, encoder.encode(expression.delimiter));
  return layout.star === undefined ? kept(value, piece) : piece;
}

/** Keeps what was written for a value of 32 bits. */
function kept(number: NumberReader, piece: Piece): Piece {
  const { low } = number;
  const high = highOf(number);
  const texts = new Map<number, Uint8Array>();
  return (out, r) => {
    if (high(r) !== 0) {
      piece(out, r);
      return;
    }
    const value = low(r);
    const known = texts.get(value);
    if (known !== undefined) {
      out.put(known);
      return;
    }
    const start = out.length;
    piece(out, r);
    if (texts.size < mostKept) texts.set(value, out.bytes.slice(start, out.length));
  };
}

/** The first name of the value; a value without name in hex. */
function symbolPiece(value: NumberReader, entries: readonly Entry[]): Piece {
  const { low } = value;
  const high = highOf(value);
  return (out, r) => {
    const [valueLow, valueHigh] = [low(r), high(r)];
    for (const entry of entries) {
      if (entry.low !== valueLow || entry.high !== valueHigh) continue;
      entry.write(out, r);
      return;
    }
    hexNumber(out, valueLow, valueHigh);
  };
}

/**
 * The names whose bits are all set, each with the bits that no name before it took; what is left in hex. A value of 0 has the
 * name of a negative entry, if there is one: an entry of 0 never counts.
 */
function flagsPiece(value: NumberReader, entries: readonly Entry[], delimiter: Uint8Array): Piece {
  const read = bigOf(value);
  return (out, r) => {
    let rest = BigInt.asIntN(64, read(r));
    let isFirst = true;
    for (const entry of entries) {
      if (rest === 0n && entry.value < 0n) {
        entry.write(out, r);
        break;
      }
      if (entry.value <= 0n || (rest & entry.value) !== entry.value) continue;
      if (!isFirst) out.put(delimiter);
      isFirst = false;
      entry.write(out, r);
      rest &= ~entry.value;
    }
    if (rest === 0n) return;
    if (!isFirst) out.put(delimiter);
    const bits = BigInt.asUintN(64, rest);
    hexNumber(out, Number(bits & 0xffff_ffffn), Number(bits >> 32n));
  };
}

function hexNumber(out: TextBuffer, low: number, high: number): void {
  out.byte(0x30);
  out.byte(0x78);
  out.hex64(low, high);
}

/**
 * The number of an entry. As in libtraceevent a negative one is always -1, and so is a name that it does not know.
 */
function namedNumber(scope: Scope, expression: Expression): bigint {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'cast') return namedNumber(scope, expression.operand);
  if (expression.kind === 'name') return knownNames[expression.name] ?? -1n;
  if (expression.kind !== 'binary' && expression.kind !== 'unary')
    throw refuse(scope, expression.at, 'the value of a name should be a constant');
  const { constant } = evaluate(scope, withoutNames(expression));
  if (constant === undefined) throw refuse(scope, expression.at, 'the value of a name should be a constant');
  const signed = BigInt.asIntN(64, constant);
  return signed < 0n ? -1n : signed;
}

/** Within a computation an unknown name is 0. */
function withoutNames(expression: Expression): Expression {
  switch (expression.kind) {
    case 'name':
      return { kind: 'number', value: 0n, at: expression.at };
    case 'cast':
      return { ...expression, operand: withoutNames(expression.operand) };
    case 'unary':
      return { ...expression, operand: withoutNames(expression.operand) };
    case 'binary':
      return { ...expression, left: withoutNames(expression.left), right: withoutNames(expression.right) };
    default:
      return expression;
  }
}
