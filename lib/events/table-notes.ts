import type { AnyTable } from './any-table.js';

/** What a file of another format keeps of a table beside its values, as JSON in that file's metadata. */
export interface TableNotes {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly unit?: string;
    readonly doc?: string;
  }[];
}

export function tableNotes(table: AnyTable): TableNotes {
  return {
    name: table.name,
    columns: table.columns.map(({ name, unit, doc }) => ({
      name,
      ...(unit === undefined ? {} : { unit }),
      ...(doc === undefined ? {} : { doc }),
    })),
  };
}

/** Notes from JSON; undefined for what is none. */
export function readTableNotes(json: string): TableNotes | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
  return isTableNotes(value) ? value : undefined;
}

function isTableNotes(value: unknown): value is TableNotes {
  if (!isObject(value) || typeof value.name !== 'string' || !Array.isArray(value.columns)) return false;
  return value.columns.every(
    (column) =>
      isObject(column) &&
      typeof column.name === 'string' &&
      ['string', 'undefined'].includes(typeof column.unit) &&
      ['string', 'undefined'].includes(typeof column.doc),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
