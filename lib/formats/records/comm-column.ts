import { Lazy } from '../../events/lazy.js';
import type { NumberColumn } from '../../events/number-column.js';
import { type CodedStrings, StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';

/** What the kernel itself writes for a task whose name it no longer knows. */
export const unknownTask = '<...>';

/** The column `comm` for a column of thread ids. */
export function commColumn(pids: NumberColumn, names: ReadonlyMap<number, string>): StringColumn {
  const about = { doc: 'name of the thread that was running' };
  return new StringColumn('comm', new Lazy(pids.length, () => namesOf(pids, names)), about);
}

/** Thread ids are below this. Kernel: `PID_MAX_LIMIT` in include/linux/threads.h (v6.12). */
const pidLimit = 4 * 1024 * 1024;
/** Room for the ids that a small machine uses; it grows with them. */
const firstIds = 4096;

function namesOf(pids: NumberColumn, names: ReadonlyMap<number, string>): CodedStrings {
  const { data } = pids;
  const codes = new Uint32Array(data.length);
  const dictionary = new StringDictionary();
  // Code plus 1 of each thread id that came.
  let codeOf = new Uint32Array(firstIds);
  let [last, code] = [0, -1];
  for (let row = 0; row < codes.length; row++) {
    const pid = data[row] ?? 0;
    if (pid !== last || code < 0) {
      last = pid;
      code = (codeOf[pid] ?? 0) - 1; // of an id of a damaged record there is none, nor room for one
      if (code < 0) {
        code = dictionary.codeOfText(names.get(pid) ?? unknownTask);
        if (pid >= codeOf.length && pid < pidLimit) codeOf = withRoomFor(pid, codeOf);
        codeOf[pid] = code + 1;
      }
    }
    codes[row] = code;
  }
  return { codes, values: dictionary.values };
}

function withRoomFor(pid: number, codeOf: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * (pid + 1));
  grown.set(codeOf);
  return grown;
}
