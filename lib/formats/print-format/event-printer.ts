import { FixedText } from '../../base/fixed-text.js';
import type { TextBuffer } from '../../base/text-buffer.js';
import { PrintFormatError } from '../../errors/print-format-error.js';
import type { EventFormat } from '../event-format.js';
import { binaryPrintk } from './binary-printk.js';
import { type Conversion, conversionsOf } from './conversion.js';
import { evaluate, type Scope } from './evaluate.js';
import type { Expression } from './expression.js';
import { fieldsPiece } from './failed-to-parse.js';
import { handlerOf } from './handlers.js';
import { parsePrintFormat } from './parse-print-format.js';
import type { PrintContext } from './print-context.js';
import { numberPiece, type Piece } from './print-number.js';
import { pointerPiece } from './print-pointer.js';
import { textPiece } from './print-text.js';
import { PrintedRecord } from './printed-record.js';

const lineFeed = 0x0a;
const encoder = new TextEncoder();
const failed = encoder.encode('[FAILED TO PARSE]');
/** Records are smaller: those of the largest sub-buffers of Linux 6.8 too. */
const mostBytes = 0x10_0000;

/** Prints the records of one event. */
export class EventPrinter {
  readonly #piece: Piece;
  /** Bytes that a record needs for its fields. */
  readonly #leastBytes: number;
  #spare: PrintedRecord | undefined;

  constructor(
    readonly format: EventFormat,
    piece: Piece,
    /** Why the print fmt is not used: its records are printed field by field. */
    readonly problem: PrintFormatError | undefined,
    /** Says whether the line of the record that was printed last shows the record after it as well: the end of a leaf in a function graph. */
    readonly takesNext: () => boolean,
    /** It wants to know the next record: `nextAt` and `nextEnd`. */
    readonly looksAtNext: boolean,
  ) {
    this.#piece = piece;
    this.#leastBytes = leastBytes(format);
  }

  /**
   * Writes what `trace-cmd report` prints after the name of the event, without a line feed at the end. A stack takes several lines.
   * Of a record that is too short for its fields, what is not there counts as 0; no byte outside of the record is read.
   *
   * @returns whether the next record was printed as well, and gets no line of its own
   */
  print(out: TextBuffer, record: PrintedRecord): boolean {
    const whole = record.end - record.at >= this.#leastBytes ? record : this.#lengthened(record);
    const start = out.length;
    this.#piece(out, whole);
    if (out.length > start && out.bytes[out.length - 1] === lineFeed) out.length--;
    return this.takesNext();
  }

  /** The record with zeros after its end. */
  #lengthened(record: PrintedRecord): PrintedRecord {
    this.#spare ??= new PrintedRecord();
    const spare = this.#spare;
    if (spare.bytes.length === 0) spare.lieIn(new Uint8Array(this.#leastBytes));
    spare.bytes.fill(0);
    spare.bytes.set(record.bytes.subarray(record.at, record.end));
    spare.end = record.end - record.at;
    spare.cpu = record.cpu;
    spare.timeLow = record.timeLow;
    spare.timeHigh = record.timeHigh;
    return spare;
  }
}

/**
 * Makes a printer of an event's records, which gives the very bytes that `trace-cmd report` gives (trace-cmd 3.3.1 with
 * libtraceevent 1.8 and its plugins); {@link differences} says where it does not.
 *
 * @example
 * const printer = newEventPrinter(format, newPrintContext(() => kallsyms, '', 8, undefined));
 * record.lieIn(bytes);
 * record.at = 0;
 * record.end = bytes.length;
 * printer.print(out, record);
 */
export function newEventPrinter(format: EventFormat, context: PrintContext): EventPrinter {
  const scope: Scope = { format, context };
  if (leastBytes(format) > mostBytes) return unusable(format);
  const handler = handlerOf(scope);
  const { piece, problem } = formatPiece(scope);
  const takesNext = handler?.takesNext ?? (() => false);
  if (handler === undefined) return new EventPrinter(format, piece, problem, takesNext, false);
  const { write } = handler;
  const both: Piece = (out, r) => {
    if (write(out, r)) piece(out, r);
  };
  return new EventPrinter(format, both, problem, takesNext, handler.takesNext !== undefined);
}

/** Bytes that a record needs for the fields of its format. */
function leastBytes({ common, fields }: EventFormat): number {
  return [...common, ...fields].reduce((most, { offset, size }) => Math.max(most, offset + size), 0);
}

/** For a format whose fields lie where no record has bytes. */
function unusable(format: EventFormat): EventPrinter {
  const problem = new PrintFormatError(format.printFormat, 0, 'a field lies beyond the end of any record');
  const nothing = { ...format, common: [], fields: [] };
  return new EventPrinter(
    nothing,
    (out) => out.put(failed),
    problem,
    () => false,
    false,
  );
}

function formatPiece(scope: Scope): { piece: Piece; problem: PrintFormatError | undefined } {
  try {
    return { piece: compile(scope), problem: undefined };
  } catch (error) {
    if (!(error instanceof PrintFormatError)) throw error;
    const fields = fieldsPiece(scope.format);
    const piece: Piece = (out, r) => {
      out.put(failed);
      fields(out, r);
    };
    return { piece, problem: error };
  }
}

/** @throws PrintFormatError */
function compile(scope: Scope): Piece {
  const { format } = scope;
  if (format.system === 'ftrace' && format.name === 'bprint') return binaryPrintk(scope);
  const { format: text, operands } = parsePrintFormat(format.printFormat, scope.context.reading);
  const conversions = conversionsOf(text);
  if (conversions === undefined)
    throw new PrintFormatError(format.printFormat, 0, 'a conversion makes no sense');
  const rest = [...operands];
  const pieces = conversions.map((conversion) => conversionPiece(scope, conversion, rest));
  for (const operand of rest) check(scope, operand);
  return joined(pieces, conversions);
}

/** Arguments that no conversion takes have to make sense as well. */
function check(scope: Scope, operand: Expression): void {
  textPiece(scope, operand, plain, undefined);
}

const plain = {
  left: false,
  plus: false,
  alternate: false,
  zeros: false,
  width: 0,
  precision: undefined,
  star: undefined,
} as const;

function conversionPiece(scope: Scope, conversion: Conversion, operands: Expression[]): Piece {
  if (conversion.kind === 'literal') {
    const text = new FixedText(conversion.text);
    return (out) => out.putFixed(text);
  }
  const next = () => {
    const operand = operands.shift();
    if (operand === undefined)
      throw new PrintFormatError(scope.format.printFormat, 0, 'an argument is missing');
    return operand;
  };
  const star = conversion.layout.star === undefined ? undefined : evaluate(scope, next());
  const operand = next();
  switch (conversion.kind) {
    case 'number':
      return numberPiece(conversion, evaluate(scope, operand), star);
    case 'pointer':
      return pointerPiece(scope, operand, conversion.extension, star);
    case 'string':
      return textPiece(scope, operand, conversion.layout, star);
  }
}

/** All pieces one after the other. A `%c` may write a NUL, which ends the line. */
export function joined(pieces: readonly Piece[], conversions: readonly Conversion[]): Piece {
  const all = inTurn(pieces);
  const mayHaveNul = conversions.some(
    ({ kind, ...rest }) => kind === 'number' && 'letter' in rest && rest.letter === 'c',
  );
  if (!mayHaveNul) return all;
  return (out, r) => {
    const start = out.length;
    all(out, r);
    const nul = out.bytes.indexOf(0, start);
    if (nul >= 0 && nul < out.length) out.length = nul;
  };
}

function inTurn(pieces: readonly Piece[]): Piece {
  const all = [...pieces];
  const count = all.length;
  return (out, r) => {
    for (let i = 0; i < count; i++) (all[i] as Piece)(out, r);
  };
}
