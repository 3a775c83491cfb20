import type { IntegerType } from './ctf-type.js';

/** Prints an integer of at most 32 bits in the base that the metadata wishes, as babeltrace2 does. */
export function numberPrinter(type: IntegerType): (value: number) => string {
  if (type.base === 10) return (value) => String(value);
  const wide = widePrinter(type);
  return (value) => wide(value >>> 0, value < 0 ? 0xffff_ffff : 0);
}

/** The same for one of up to 64 bits given as halves. */
export function widePrinter({ base, size, signed }: IntegerType): (low: number, high: number) => string {
  const bits = signed ? roundedUp(size, base) : 64;
  switch (base) {
    case 2:
      return (low, high) => `0b${unsigned(low, high, size).toString(2).padStart(size, '0')}`;
    case 8:
      return (low, high) => `0${unsigned(low, high, bits).toString(8)}`;
    case 16:
      return (low, high) => `0x${unsigned(low, high, bits).toString(16).toUpperCase()}`;
    default:
      return (low, high) => {
        const top = signed ? high | 0 : high;
        return top >= -0x20_0000 && top < 0x20_0000
          ? String(top * 0x1_0000_0000 + low)
          : String((BigInt(top) << 32n) | BigInt(low));
      };
  }
}

/** Negative numbers show as many bits as whole digits need. */
function roundedUp(size: number, base: number): number {
  const digitBits = base === 8 ? 3 : 4;
  return Math.min(64, Math.ceil(size / digitBits) * digitBits);
}

function unsigned(low: number, high: number, bits: number): bigint {
  return BigInt.asUintN(bits, (BigInt(high) << 32n) | BigInt(low));
}

/** A number as `%g` of C prints it: six digits, trailing zeros left out. */
export function printFloat(value: number): string {
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
