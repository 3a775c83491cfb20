import { Lazy } from '../../events/lazy.js';
import type { NumberColumn } from '../../events/number-column.js';
import { type CodedStrings, StringColumn } from '../../events/string-column.js';

/** What the kernel itself writes for a task whose name it no longer knows. */
export const unknownTask = '<...>';

/** The column `comm` for a column of thread ids. */
export function commColumn(pids: NumberColumn, names: ReadonlyMap<number, string>): StringColumn {
  const about = { doc: 'name of the thread that was running' };
  return new StringColumn('comm', new Lazy(pids.length, () => namesOf(pids, names)), about);
}

/** Thread ids below this are looked up in an array. Kernel: `PID_MAX_LIMIT` in include/linux/threads.h (v6.12). */
const pidLimit = 4 * 1024 * 1024;

function namesOf(pids: NumberColumn, names: ReadonlyMap<number, string>): CodedStrings {
  const values: string[] = [];
  const codeOfName = new Map<string, number>();
  const codes = new Uint32Array(pids.length);
  const { data } = pids;
  const codeOfPid = new Map<number, number>();
  // Code plus 1 of the small ids, which are looked up the most.
  let codeOfSmall = new Uint32Array(1024);
  const newCode = (pid: number) => {
    const name = names.get(pid) ?? unknownTask;
    const code = codeOfName.get(name) ?? values.push(name) - 1;
    codeOfName.set(name, code);
    return code;
  };
  for (let row = 0; row < codes.length; row++) {
    const pid = data[row] ?? 0;
    if (pid >= 0 && pid < pidLimit) {
      if (pid >= codeOfSmall.length) {
        const grown = new Uint32Array(Math.min(pidLimit, Math.max(pid + 1, codeOfSmall.length * 2)));
        grown.set(codeOfSmall);
        codeOfSmall = grown;
      }
      let code = codeOfSmall[pid] ?? 0;
      if (code === 0) {
        code = newCode(pid) + 1;
        codeOfSmall[pid] = code;
      }
      codes[row] = code - 1;
    } else {
      let code = codeOfPid.get(pid);
      if (code === undefined) {
        code = newCode(pid);
        codeOfPid.set(pid, code);
      }
      codes[row] = code;
    }
  }
  return { codes, values };
}
