import type { TextBuffer } from '../../base/text-buffer.js';
import type { IntegerType } from './ctf-type.js';

const hexPrefix = Buffer.from('0x');
const binaryPrefix = Buffer.from('0b');
const zero = 0x30;

/** Prints an integer of at most 32 bits in the base that the metadata wishes, as babeltrace2 does. */
export function numberPrinter(type: IntegerType): (value: number, out: TextBuffer) => void {
  if (type.base === 10) return (value, out) => out.signed(value);
  const wide = widePrinter(type);
  return (value, out) => wide(value >>> 0, value < 0 ? 0xffff_ffff : 0, out);
}

/** The same for one of up to 64 bits given as halves. */
export function widePrinter({
  base,
  size,
  signed,
}: IntegerType): (low: number, high: number, out: TextBuffer) => void {
  const bits = signed ? wholeDigits(size, base) : 64;
  const lowMask = bits >= 32 ? 0xffff_ffff : 2 ** bits - 1;
  const highMask = bits >= 64 ? 0xffff_ffff : bits > 32 ? 2 ** (bits - 32) - 1 : 0;
  switch (base) {
    case 2:
      return (low, high, out) => {
        out.put(binaryPrefix);
        for (let bit = size - 1; bit >= 0; bit--)
          out.byte(zero + (((bit >= 32 ? high >>> (bit - 32) : low >>> bit) & 1) | 0));
      };
    case 8:
      return (low, high, out) => {
        out.byte(zero);
        out.octal64((low & lowMask) >>> 0, (high & highMask) >>> 0);
      };
    case 16:
      return (low, high, out) => {
        out.put(hexPrefix);
        out.hex64((low & lowMask) >>> 0, (high & highMask) >>> 0, true);
      };
    default:
      return signed
        ? (low, high, out) => out.signed64(low, high)
        : (low, high, out) => out.decimal64(low, high);
  }
}

/** Negative numbers show as many bits as whole digits need. */
function wholeDigits(size: number, base: number): number {
  const digitBits = base === 8 ? 3 : 4;
  return Math.min(64, Math.ceil(size / digitBits) * digitBits);
}

/** A number as `%g` of C prints it: six digits, trailing zeros left out. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits = '', exponentText = '0'] = value.toExponential(5).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return withoutZeros(value.toFixed(5 - exponent));
  const sign = exponent < 0 ? '-' : '+';
  return `${withoutZeros(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function withoutZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
