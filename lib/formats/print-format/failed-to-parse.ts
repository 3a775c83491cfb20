import type { EventField } from '../event-field.js';
import type { EventFormat } from '../event-format.js';
import { dynamicPlace, isDynamic, isLong, isText } from './fields.js';
import { fieldNumber, highOf } from './number.js';
import type { Piece } from './print-number.js';

const encoder = new TextEncoder();

/** ` name=value` for each field of an event, which is how one is printed whose print fmt makes no sense. */
export function fieldsPiece(format: EventFormat): Piece {
  const pieces = format.fields.map((field): Piece => {
    const name = encoder.encode(` ${field.name}=`);
    const value = valuePiece(field);
    return (out, r) => {
      out.put(name);
      value(out, r);
    };
  });
  return (out, r) => {
    for (const piece of pieces) piece(out, r);
  };
}

function valuePiece(field: EventField): Piece {
  if (field.array !== undefined || isDynamic(field)) return arrayPiece(field);
  const { low, high } = fieldNumber(field.offset, field.size);
  const top = highOf({ low, high });
  if (field.type.includes('*'))
    return (out, r) => {
      out.put(hexMark);
      out.hex64(low(r), top(r));
    };
  if (field.signed) return signedPiece(field);
  if (isLong(field))
    return (out, r) => {
      out.put(hexMark);
      out.hex64(low(r), top(r));
    };
  return (out, r) => out.decimal64(low(r), top(r));
}

const hexMark = encoder.encode('0x');
const arrayMark = encoder.encode('ARRAY[');

function signedPiece(field: EventField): Piece {
  const { low, high } = fieldNumber(field.offset, field.size);
  switch (field.size) {
    case 1:
      return (out, r) => out.signed((low(r) << 24) >> 24);
    case 2:
      return (out, r) => {
        const start = out.length;
        out.signed((low(r) << 16) >> 16);
        out.padLeft(start, 2);
      };
    case 4:
      if (!isLong(field)) return (out, r) => out.signed(low(r) | 0);
      return (out, r) => {
        out.put(hexMark);
        out.hex(low(r));
      };
    default: {
      const top = highOf({ low, high });
      return (out, r) => out.signed64(low(r), top(r));
    }
  }
}

/** Text, or the bytes of what is none; once a field held what is no text it is never text again. */
function arrayPiece(field: EventField): Piece {
  const { offset, length } = isDynamic(field)
    ? dynamicPlace(field)
    : { offset: () => field.offset, length: () => field.size };
  let mayBeText = isText(field);
  return (out, r) => {
    const from = r.at + offset(r);
    const to = Math.min(r.end, from + length(r));
    if (mayBeText && isPrintable(r.bytes, from, to)) {
      out.putUntilNul(r.bytes, from, to);
      return;
    }
    mayBeText = false;
    out.put(arrayMark);
    for (let at = from; at < to; at++) {
      if (at > from) {
        out.byte(0x2c);
        out.byte(0x20);
      }
      out.hexByte(r.bytes[at] as number);
    }
    out.byte(0x5d);
  };
}

/** Up to the first NUL only what C's `isprint` and `isspace` have. */
function isPrintable(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = bytes[at] as number;
    if (code === 0) return true;
    const isGood = (code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d);
    if (!isGood) return false;
  }
  return true;
}
