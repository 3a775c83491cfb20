import type { BytesColumn } from '../../events/bytes-column.js';

/**
 * Addresses at or above this are no addresses: they say in which mode those are that follow.
 *
 * Kernel: `enum perf_callchain_context` in include/uapi/linux/perf_event.h (v6.12).
 */
export const firstContext = 0xffff_ffff_ffff_f001n;

/**
 * The call chain of a row, innermost first, with the context markers where the mode changes.
 *
 * @example
 * callchainOf(table.columnNamed('callchain'), 0).filter((address) => address < firstContext)
 */
export function callchainOf(column: BytesColumn, row: number): bigint[] {
  const bytes = column.at(row);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >>> 3 }, (_, n) => view.getBigUint64(8 * n, true));
}
