import type { Column } from './column.js';

/** Which group each row is in. Groups are numbered in the order of their first row. */
export interface Groups {
  readonly ids: Uint32Array;
  /** The first row of each group. */
  readonly firstRows: Uint32Array;
}

const denseLimit = 1 << 22;

/** Groups rows by equal values in all these columns; with no column, all rows are one group. */
export function groupRows(columns: readonly Column[], length: number): Groups {
  let groups: Groups = { ids: new Uint32Array(length), firstRows: new Uint32Array(Math.min(length, 1)) };
  for (const column of columns) {
    const { codes, limit } = column.rowCodes();
    groups = refine(groups, codes, limit);
  }
  return groups;
}

function refine(groups: Groups, codes: Uint32Array, limit: number): Groups {
  const span = groups.firstRows.length * limit;
  const lookup = span <= denseLimit ? denseLookup(span) : sparseLookup();
  const ids = new Uint32Array(codes.length);
  const firstRows: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const key = (groups.ids[row] ?? 0) * limit + (codes[row] ?? 0);
    let id = lookup.get(key);
    if (id === undefined) {
      id = firstRows.length;
      lookup.set(key, id);
      firstRows.push(row);
    }
    ids[row] = id;
  }
  return { ids, firstRows: Uint32Array.from(firstRows) };
}

interface Lookup {
  get(key: number): number | undefined;
  set(key: number, id: number): void;
}

function sparseLookup(): Lookup {
  return new Map<number, number>();
}

function denseLookup(span: number): Lookup {
  const ids = new Int32Array(span).fill(-1);
  return {
    get: (key) => {
      const id = ids[key] ?? -1;
      return id === -1 ? undefined : id;
    },
    set: (key, id) => {
      ids[key] = id;
    },
  };
}
