import type { Column } from '../../events/column.js';
import type { NumberArray } from '../../events/column-kind.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';
import type { LaterFiller } from '../records/column-fillers.js';
import { commAbout } from './name-column.js';
import type { NameChanges, ThreadCodes } from './thread-names.js';

/** The column `comm` of samples, filled window by window. `nameColumn` says what it holds. */
export class NameFiller implements LaterFiller {
  readonly kind = 'later';
  #codes = new Uint32Array(0);
  readonly #dictionary = new StringDictionary();
  /** Code in this column plus 1, by the code of the name. */
  #ownCode = new Uint32Array(64);
  /** Code in this column of the threads without a name. */
  readonly #unknown = new Map<number, number>();

  reserve(rows: number): void {
    const grown = new Uint32Array(rows);
    grown.set(this.#codes);
    this.#codes = grown;
  }

  /**
   * @param pids of all rows so far
   * @param positions in the window's sequence of the rows from `from` on
   */
  fill(
    pids: NumberArray,
    from: number,
    to: number,
    changes: NameChanges,
    positions: () => Uint32Array,
  ): void {
    const { before, places, tids, codes: newCodes, names } = changes;
    if (names.length > this.#ownCode.length) this.#growOwnCodes(names.length);
    if (places.length === 0) {
      this.#nameRows(pids, from, to, before, names);
      return;
    }
    const now = before.copy();
    const at = positions();
    let row = from;
    places.forEach((place, change) => {
      const start = row;
      while (row < to && (at[row - from] ?? 0) <= place) row++;
      this.#nameRows(pids, start, row, now, names);
      now.set(tids[change] ?? 0, newCodes[change] ?? -1);
    });
    this.#nameRows(pids, row, to, now, names);
  }

  build(rows: number): Column {
    const coded = { codes: this.#codes.subarray(0, rows), values: this.#dictionary.values };
    return new StringColumn('comm', coded, commAbout);
  }

  #nameRows(
    pids: NumberArray,
    from: number,
    to: number,
    nameOf: ThreadCodes,
    names: readonly string[],
  ): void {
    const codes = this.#codes;
    const ownCode = this.#ownCode;
    for (let row = from; row < to; row++) {
      const tid = pids[row] ?? 0;
      const name = nameOf.get(tid);
      if (name < 0) {
        codes[row] = this.#unknown.get(tid) ?? this.#newUnknown(tid);
        continue;
      }
      let own = ownCode[name] ?? 0;
      if (own === 0) {
        own = this.#dictionary.codeOfText(names[name] ?? '') + 1;
        ownCode[name] = own;
      }
      codes[row] = own - 1;
    }
  }

  #newUnknown(tid: number): number {
    const code = this.#dictionary.codeOfText(`:${tid}`);
    this.#unknown.set(tid, code);
    return code;
  }

  #growOwnCodes(least: number): void {
    const grown = new Uint32Array(2 * least);
    grown.set(this.#ownCode);
    this.#ownCode = grown;
  }
}
