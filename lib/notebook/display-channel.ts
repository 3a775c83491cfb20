import { createRequire } from 'node:module';
import { join } from 'node:path';

/** MIME types and what a notebook shows for each; it takes the richest one that it knows. */
export type MimeBundle = Readonly<Record<string, unknown>>;

interface DisplayMessage {
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient: Readonly<Record<string, unknown>>;
}

type WriteDisplayData = (message: DisplayMessage, update: boolean) => void;

const require = createRequire(import.meta.url);
const tslabModule = join('tslab', 'dist', 'jupyter.js');

/**
 * Where this cell's output goes, or undefined outside of a notebook. tslab has one function a cell, kept in its module
 * `dist/jupyter`, and no public way to send several MIME types at once: it is looked up anew at each call. A tslab
 * that is installed but does not run this program is not loaded for that.
 */
export function displayChannel(): ((data: MimeBundle, id?: string, update?: boolean) => void) | undefined {
  const loaded = Object.values(require.cache).find((module) => module?.filename.endsWith(tslabModule));
  const exports: unknown = loaded?.exports;
  if (typeof exports !== 'object' || exports === null || !('lastWriteDisplayData' in exports))
    return undefined;
  const write = exports.lastWriteDisplayData;
  if (!isWriter(write)) return undefined;
  return (data, id, update = false) => {
    write({ data, metadata: {}, transient: id === undefined ? {} : { display_id: id } }, update);
  };
}

function isWriter(value: unknown): value is WriteDisplayData {
  return typeof value === 'function';
}
