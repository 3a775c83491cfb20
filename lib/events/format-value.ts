import type { Column } from './column.js';

/** Made when the first number is printed: loading a language takes longer than reading many a trace. */
const formats = {
  get grouped() {
    return remember('grouped', new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }));
  },
  get fraction() {
    const options = { maximumSignificantDigits: 6, useGrouping: false };
    return remember('fraction', new Intl.NumberFormat('en-US', options));
  },
};

function remember(name: 'grouped' | 'fraction', format: Intl.NumberFormat): Intl.NumberFormat {
  Object.defineProperty(formats, name, { value: format });
  return format;
}

/** A count for people: `12,345`. */
export function formatCount(count: number): string {
  return formats.grouped.format(count);
}

/** One value as a table prints it: nanoseconds, bytes and counts with their digits in groups, addresses in hexadecimal. */
export function formatValue(column: Column, row: number): string {
  const value = column.at(row);
  if (value instanceof Uint8Array) return formatBytes(value);
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (column.unit === 'address') return formatAddress(value);
  if (typeof value === 'bigint')
    return column.unit === undefined ? value.toString() : formats.grouped.format(value);
  if (!Number.isInteger(value))
    return Number.isFinite(value) ? formats.fraction.format(value) : String(value);
  return column.unit === undefined && column.kind !== 'f64' ? String(value) : formats.grouped.format(value);
}

function formatAddress(value: number | bigint): string {
  return `0x${BigInt.asUintN(64, BigInt(value)).toString(16).padStart(16, '0')}`;
}

function formatBytes(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return bytes.length > 16 ? `${shown}… (${formatCount(bytes.length)} bytes)` : shown;
}

/** A column's heading: its name, and its unit where the name does not say it. */
export function formatHeading(column: Column): string {
  const { name, unit } = column;
  return unit === undefined || unit === 'address' || name.toLowerCase().endsWith(unit.toLowerCase())
    ? name
    : `${name} (${unit})`;
}

export function isRightAligned(column: Column): boolean {
  return column.kind !== 'string' && column.kind !== 'bytes';
}
