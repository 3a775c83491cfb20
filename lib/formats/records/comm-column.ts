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

function namesOf(pids: NumberColumn, names: ReadonlyMap<number, string>): CodedStrings {
  const { data } = pids;
  const codes = new Uint32Array(data.length);
  const dictionary = new StringDictionary();
  const codeOfName = (pid: number) => dictionary.codeOfText(names.get(pid) ?? unknownTask);
  // Code plus 1 of each thread id that came.
  const codeOf = new Uint32Array(greatestId(data) + 1);
  for (let row = 0; row < codes.length; row++) {
    const pid = data[row] ?? 0;
    if (pid < 0 || pid >= pidLimit) {
      codes[row] = codeOfName(pid); // of a damaged record
      continue;
    }
    const code = codeOf[pid] ?? 0;
    if (code > 0) codes[row] = code - 1;
    else {
      codes[row] = codeOfName(pid);
      codeOf[pid] = (codes[row] ?? 0) + 1;
    }
  }
  return { codes, values: dictionary.values };
}

function greatestId(pids: NumberColumn['data']): number {
  let greatest = 0;
  for (let row = 0; row < pids.length; row++) {
    const pid = pids[row] ?? 0;
    if (pid > greatest) greatest = pid;
  }
  return Math.min(greatest, pidLimit - 1);
}
