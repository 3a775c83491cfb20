import { Lazy } from '../../events/lazy.js';
import type { NumberColumn } from '../../events/number-column.js';
import { type CodedStrings, StringColumn } from '../../events/string-column.js';
import type { NameChanges } from './thread-names.js';

export const commAbout = { doc: 'name of the thread' };

/**
 * The column `comm`: the name that each row's thread had at that time, or `:TID` where none is known, as perf writes it.
 *
 * @param positions of the rows in the sequence
 */
export function nameColumn(
  pids: NumberColumn<'i32'>,
  changes: NameChanges,
  positions: () => Uint32Array,
): StringColumn {
  const names = new Lazy(pids.length, () => readNames(pids, changes, positions));
  return new StringColumn('comm', names, commAbout);
}

function readNames(
  pids: NumberColumn<'i32'>,
  { before, places, tids, codes: newCodes, names }: NameChanges,
  positions: () => Uint32Array,
): CodedStrings {
  const changing = places.length > 0;
  const now = changing ? before.copy() : before;
  const at = changing ? positions() : new Uint32Array(0);
  const codes = new Uint32Array(pids.length);
  const values: string[] = [];
  // Code in this column plus 1, by the code of the name.
  const ownCode = new Uint32Array(names.length);
  const unknown = new Map<number, number>();
  const codeOfUnknown = (tid: number) => {
    let code = unknown.get(tid);
    if (code === undefined) {
      code = values.push(`:${tid}`) - 1;
      unknown.set(tid, code);
    }
    return code;
  };
  const { data } = pids;
  let change = 0;
  for (let row = 0; row < codes.length; row++) {
    while (change < places.length && (places[change] ?? 0) < (at[row] ?? 0)) {
      now.set(tids[change] ?? 0, newCodes[change] ?? -1);
      change++;
    }
    const tid = data[row] ?? 0;
    const name = now.get(tid);
    if (name < 0) codes[row] = codeOfUnknown(tid);
    else {
      let own = ownCode[name] ?? 0;
      if (own === 0) {
        own = values.push(names[name] ?? '');
        ownCode[name] = own;
      }
      codes[row] = own - 1;
    }
  }
  return deduplicated(codes, values);
}

/** A thread may be named `:12`, as one without a name is written. */
function deduplicated(codes: Uint32Array, values: string[]): CodedStrings {
  const unique = [...new Set(values)];
  if (unique.length === values.length) return { codes, values };
  const place = new Map(unique.map((value, n) => [value, n]));
  const codeOf = Uint32Array.from(values, (value) => place.get(value) ?? 0);
  return { codes: codes.map((code) => codeOf[code] ?? 0), values: unique };
}
