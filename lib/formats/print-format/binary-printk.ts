import type { TextBuffer } from '../../base/text-buffer.js';
import { PrintFormatError } from '../../errors/print-format-error.js';
import { type Conversion, conversionsOf } from './conversion.js';
import type { Scope } from './evaluate.js';
import { ownField } from './fields.js';
import { constant, fieldNumber, highOf } from './number.js';
import { numberPiece, type Piece, padded } from './print-number.js';
import { writeFunction } from './print-pointer.js';
import type { PrintedRecord } from './printed-record.js';

/**
 * `ftrace:bprint`: the record has the address of a format string and the arguments, one after the other.
 *
 * Kernel: `vbin_printf` in lib/vsprintf.c (v6.12).
 *
 * @throws PrintFormatError when the event has not the fields that it should have
 */
export function binaryPrintk({ format, context }: Scope): Piece {
  const [ip, fmt, buf] = ['ip', 'fmt', 'buf'].map((name) => ownField(format, name));
  if (ip === undefined || fmt === undefined || buf === undefined)
    throw new PrintFormatError(format.printFormat, 0, 'ip, fmt or buf is missing');
  const address = fieldNumber(fmt.offset, fmt.size);
  const addressHigh = highOf(address);
  const caller = fieldNumber(ip.offset, ip.size);
  const callerHigh = highOf(caller);
  const known = new Map<string, readonly Conversion[]>();
  return (out, r) => {
    const text = context.printkFormats.at(address.low(r), addressHigh(r));
    writeFunction(out, context.functions, caller.low(r), callerHigh(r), false);
    if (text === undefined) {
      out.text(': (NO FORMAT FOUND at ');
      out.hex64(address.low(r), addressHigh(r));
      out.text(')\n');
      return;
    }
    let conversions = known.get(text);
    if (conversions === undefined) {
      conversions = conversionsOf(`: ${text}`) ?? [{ kind: 'literal', text: `: ${text}` }];
      known.set(text, conversions);
    }
    const stored = new StoredArguments(r, r.at + buf.offset, context.longBytes);
    for (const conversion of conversions) writeConversion({ format, context }, out, r, conversion, stored);
  };
}

function writeConversion(
  { context }: Scope,
  out: TextBuffer,
  r: PrintedRecord,
  conversion: Conversion,
  stored: StoredArguments,
): void {
  if (conversion.kind === 'literal') {
    out.text(conversion.text);
    return;
  }
  const { layout } = conversion;
  const star = layout.star === undefined ? undefined : constant(stored.number(4));
  switch (conversion.kind) {
    case 'number': {
      const bytes = conversion.letter === 'c' ? 1 : conversion.bytes;
      numberPiece(conversion, constant(stored.number(bytes)), star)(out, r);
      return;
    }
    case 'string': {
      const text = stored.string();
      padded((to) => to.put(text), layout, star)(out, r);
      return;
    }
    case 'pointer': {
      const isFunction = /^[sSfF]/.test(conversion.extension);
      if (conversion.extension !== '' && !isFunction && stored.isText) {
        out.put(stored.string());
        return;
      }
      const value = stored.number(context.longBytes);
      const [low, high] = [Number(value & 0xffff_ffffn), Number(value >> 32n)];
      if (isFunction) writeFunction(out, context.functions, low, high, /^[SF]/.test(conversion.extension));
      else out.text(value === 0n ? '(nil)' : `0x${value.toString(16)}`);
    }
  }
}

/** Reads the arguments that `vbin_printf` stored. */
class StoredArguments {
  #at: number;

  constructor(
    private readonly record: PrintedRecord,
    private readonly start: number,
    private readonly longBytes: number,
  ) {
    this.#at = start;
  }

  /** What was pointed at was printed when it was recorded. */
  get isText(): boolean {
    const code = this.record.bytes[this.#at] as number;
    return this.#at < this.record.end && code >= 0x20 && code < 0x7f;
  }

  /** A number, aligned to its size, at most to 4 bytes; 0 when it is not there. */
  number(bytes: number): bigint {
    const { view, end } = this.record;
    const alignment = Math.min(bytes, 4);
    const at = this.start + Math.ceil((this.#at - this.start) / alignment) * alignment;
    this.#at = at + bytes;
    if (at + bytes > end) return 0n;
    if (bytes === 8 && this.longBytes >= 4) return view.getBigUint64(at, true);
    if (bytes === 4) return BigInt(view.getUint32(at, true));
    return BigInt(bytes === 2 ? view.getUint16(at, true) : view.getUint8(at));
  }

  /** A string with its NUL. */
  string(): Uint8Array {
    const { bytes, end } = this.record;
    const from = Math.min(this.#at, end);
    const nul = bytes.indexOf(0, from);
    const to = nul < 0 || nul > end ? end : nul;
    this.#at = to + 1;
    return bytes.subarray(from, to);
  }
}
