/**
 * Reads a number as the kernel does where the base is 0: `16`, `0x10`, `020`.
 *
 * Kernel: `_parse_integer_fixup_radix` in lib/kstrtox.c (v6.12). Undefined for what is no number.
 */
export function parseInteger(text: string): bigint | undefined {
  const [, sign, digits = ''] = /^(-?)(0x[0-9a-f]+|\d+)$/i.exec(text) ?? [];
  if (digits === '') return undefined;
  const isOctal = /^0\d/.test(digits);
  if (isOctal && /[89]/.test(digits)) return undefined;
  const value = BigInt(isOctal ? `0o${digits.slice(1)}` : digits);
  return sign === '-' ? -value : value;
}

/** `+16`, `-8`. */
export function withSign(value: bigint): string {
  return value < 0n ? String(value) : `+${value}`;
}
