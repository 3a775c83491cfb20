import { BigintColumn } from '../../events/bigint-column.js';
import type { Column } from '../../events/column.js';
import { bytesText } from './stack-addresses.js';

/** How a format writes the values that may not stand as they are. */
export interface Quoting {
  /** Any text. */
  text(text: string): string;
  /** An integer, in decimal, that a double cannot hold. */
  wideInteger(digits: string): string;
  /** An address: `0xffffffff81234567`. */
  address(hexadecimal: string): string;
}

/** The text of a row's value. */
export type ValueText = (row: number) => string;

/** Fields of type `unsigned long` that are addresses of functions (kernel/trace/trace_entries.h, include/trace/events/kmem.h, v6.12). */
const addressFields: ReadonlySet<string> = new Set(['ip', 'parent_ip', 'func', 'call_site', 'callsite']);

function isAddress({ name, kind, unit }: BigintColumn): boolean {
  return unit === 'address' || (kind === 'u64' && addressFields.has(name));
}

/** How the values of a column are written. Each different string is quoted once. */
export function valueText(
  column: Column,
  quoting: Quoting,
  symbolOf?: (address: bigint) => string | undefined,
): ValueText {
  if (column instanceof BigintColumn) {
    return isAddress(column) ? addresses(column, quoting) : integers(column, quoting);
  }
  switch (column.kind) {
    case 'string': {
      const { codes, values } = column;
      const quoted: (string | undefined)[] = [];
      return (row) => {
        const code = codes[row] ?? 0;
        quoted[code] ??= quoting.text(values[code] ?? '');
        return quoted[code];
      };
    }
    case 'bytes':
      return (row) => quoting.text(bytesText(column, column.at(row), symbolOf));
    case 'bool':
      return (row) => (column.at(row) ? 'true' : 'false');
    case 'f64':
      return (row) => {
        const value = column.at(row);
        return Number.isFinite(value) ? String(value) : quoting.text(String(value));
      };
    default: {
      const { data } = column;
      return column.unit === 'address'
        ? (row) => quoting.address(`0x${(data[row] ?? 0).toString(16)}`)
        : (row) => String(data[row] ?? 0);
    }
  }
}

function addresses({ data }: BigintColumn, quoting: Quoting): ValueText {
  return (row) => quoting.address(`0x${BigInt.asUintN(64, data[row] ?? 0n).toString(16)}`);
}

/** Above this a double cannot tell an integer from the next one: 2^53, as the high half of 64 bits. */
const wideHigh = 1 << 21;

/** Nearly all are small: no BigInt is made for these. */
function integers({ data, kind }: BigintColumn, quoting: Quoting): ValueText {
  const halves = new Uint32Array(data.buffer, data.byteOffset, data.length * 2);
  const signed = kind === 'i64';
  return (row) => {
    const low = halves[2 * row] ?? 0;
    const high = halves[2 * row + 1] ?? 0;
    if (high < wideHigh) return String(high * 0x1_0000_0000 + low);
    if (signed && high >= 0x1_0000_0000 - wideHigh)
      return String((high - 0x1_0000_0000) * 0x1_0000_0000 + low);
    return quoting.wideInteger(String(data[row]));
  };
}
