import { formatDuration } from '../base/time.js';
import type { Unit } from '../events/column-kind.js';
import { formatCount } from '../events/format-value.js';

const short = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** `1 row`, `2,000 rows`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A value with its unit for people: nanoseconds as a duration, bytes in binary multiples, other numbers as they are. */
export function formatQuantity(value: number, unit: Unit | undefined): string {
  if (unit === 'ns') return formatDuration(value);
  if (unit === 'bytes') return formatBytes(value);
  const text = Number.isInteger(value) ? formatCount(value) : short.format(value);
  return unit === undefined ? text : `${text} ${unit}`;
}

function formatBytes(bytes: number): string {
  const names = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  let size = bytes;
  let place = 0;
  while (Math.abs(size) >= 1024 && place < names.length - 1) {
    size /= 1024;
    place++;
  }
  return `${short.format(size)} ${names[place] ?? ''}`;
}

/** By what to divide numbers for an axis, and the name of what is then shown. */
export interface Scale {
  readonly divide: number;
  readonly name: string;
}

/** The unit in which numbers up to `greatest` read well on an axis. */
export function scaleFor(greatest: number, unit: Unit | undefined): Scale {
  if (unit === 'ns') {
    if (greatest < 2e3) return { divide: 1, name: 'ns' };
    if (greatest < 2e6) return { divide: 1e3, name: 'µs' };
    return greatest < 2e9 ? { divide: 1e6, name: 'ms' } : { divide: 1e9, name: 's' };
  }
  if (unit === 'bytes') {
    if (greatest < 2048) return { divide: 1, name: 'bytes' };
    if (greatest < 2 * 1024 ** 2) return { divide: 1024, name: 'KiB' };
    return greatest < 2 * 1024 ** 3 ? { divide: 1024 ** 2, name: 'MiB' } : { divide: 1024 ** 3, name: 'GiB' };
  }
  return { divide: 1, name: unit ?? '' };
}

/** A number with no more digits than a plot can show. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
