import { BigintColumn } from '../events/bigint-column.js';
import type { EventTable } from '../events/event-table.js';
import { StringColumn } from '../events/string-column.js';
import type { SymbolTable } from '../kernel/symbols/symbol-table.js';

/** A column with the names of the functions in which a column's addresses lie; `0x...` for one that has no name. */
export function functionNames(
  addresses: BigintColumn,
  symbols: SymbolTable,
  name: string,
  doc: string,
): StringColumn {
  const { data } = addresses;
  const halves = new Uint32Array(data.buffer, data.byteOffset, data.length * 2);
  const values: string[] = [];
  const codeOfName = new Map<string, number>();
  const codeOfAddress = new Map<number, Map<number, number>>();
  const codes = new Uint32Array(data.length);
  // Nearly all addresses share their high half.
  let lastHigh = -1;
  let sameHigh = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const low = halves[row * 2] ?? 0;
    const high = halves[row * 2 + 1] ?? 0;
    if (high !== lastHigh) {
      sameHigh = codeOfAddress.get(high) ?? new Map<number, number>();
      codeOfAddress.set(high, sameHigh);
      lastHigh = high;
    }
    let code = sameHigh.get(low);
    if (code === undefined) {
      const address = (BigInt(high) << 32n) | BigInt(low);
      const text = symbols.nameOf(address) ?? `0x${address.toString(16)}`;
      code = codeOfName.get(text) ?? values.push(text) - 1;
      codeOfName.set(text, code);
      sameHigh.set(low, code);
    }
    codes[row] = code;
  }
  return new StringColumn(name, { codes, values }, { doc });
}

/** The function tracer's table with names beside the addresses. */
export function withFunctionNames(table: EventTable, symbols: SymbolTable): EventTable {
  const names = [
    ['function', 'ip', 'function that was called'],
    ['parent', 'parent_ip', 'function that called it'],
  ] as const;
  const added = names.flatMap(([name, from, doc]) => {
    const addresses = table.columnNamed(from);
    return addresses instanceof BigintColumn ? [functionNames(addresses, symbols, name, doc)] : [];
  });
  const own = table.columns.findIndex((column) => column.name === 'ip');
  return table.derive(table.name, [...table.columns.slice(0, own), ...added, ...table.columns.slice(own)]);
}
