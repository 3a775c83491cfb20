import type { RowCodes } from './column.js';

/** Numbers the different values in the order of their first appearance. */
export function codesOf<T>(values: ArrayLike<T>): RowCodes {
  const seen = new Map<T, number>();
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as T;
    let code = seen.get(value);
    if (code === undefined) {
      code = seen.size;
      seen.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, limit: seen.size };
}
