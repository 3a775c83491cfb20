import { FixedText } from '../../../base/fixed-text.js';
import type { TextBuffer } from '../../../base/text-buffer.js';
import type { EventFormat } from '../../event-format.js';
import type { Scope } from '../evaluate.js';
import { anyField } from '../fields.js';
import { fieldNumber, highOf, type NumberReader, type Read } from '../number.js';
import type { Piece } from '../print-number.js';
import type { PrintedRecord } from '../printed-record.js';

/** How the records of an event are printed where that is not by their print fmt alone. */
export interface Handler {
  /** Writes a record, or what comes first; says whether the print fmt follows. */
  readonly write: (out: TextBuffer, record: PrintedRecord) => boolean;
  /** Whether the record that was written last showed the one after it as well. */
  readonly takesNext?: () => boolean;
}

/** By `system:name`; undefined when the event has not the fields that it should have. */
export type HandlerMakers = Readonly<Record<string, (scope: Scope) => Handler | undefined>>;

/** A field as two halves. */
export interface Halves {
  readonly low: Read;
  readonly high: Read;
}

/** A field that is a number. */
export function numberField(format: EventFormat, name: string): Halves | undefined {
  const field = anyField(format, name);
  return field === undefined ? undefined : halvesOf(fieldNumber(field.offset, field.size));
}

export function halvesOf(number: NumberReader): Halves {
  return { low: number.low, high: highOf(number) };
}

/** A handler that prints all. */
export function instead(piece: Piece): Handler {
  return {
    write(out, r) {
      piece(out, r);
      return false;
    },
  };
}

/** Writes the same text each time. */
export function words(text: string): Piece {
  const fixed = new FixedText(text);
  return (out) => out.putFixed(fixed);
}

/** What libtraceevent prints in place of a field that an event has not. */
export function missing(name: string): Piece {
  return words(`<CANT FIND FIELD ${name}>`);
}

/** The same where it prints the field by itself (`tep_print_num_field`). */
export function missingNumber(name: string): Piece {
  return words(`CAN'T FIND FIELD "${name}"`);
}

/** All of them, one after the other. */
export function inTurn(...pieces: readonly Piece[]): Piece {
  return (out, r) => {
    for (const piece of pieces) piece(out, r);
  };
}

/** Words and a field after them; nothing, or a complaint, when the event has it not. */
export function labelled(
  format: EventFormat,
  label: string,
  name: string,
  write: (field: Halves) => Piece,
  complaint: ((name: string) => Piece) | undefined,
): Piece {
  const field = numberField(format, name);
  if (field !== undefined) return inTurn(words(label), write(field));
  return complaint?.(name) ?? (() => {});
}

export const asUnsigned =
  ({ low, high }: Halves): Piece =>
  (out, r) =>
    out.decimal64(low(r), high(r));
export const asSigned =
  ({ low, high }: Halves): Piece =>
  (out, r) =>
    out.signed64(low(r), high(r));
export const asInt =
  ({ low }: Halves): Piece =>
  (out, r) =>
    out.signed(low(r) | 0);
export const asHex =
  ({ low, high }: Halves): Piece =>
  (out, r) =>
    out.hex64(low(r), high(r));
/** The low 32 bits, unsigned. */
export const asWord =
  ({ low }: Halves): Piece =>
  (out, r) =>
    out.decimal(low(r));
