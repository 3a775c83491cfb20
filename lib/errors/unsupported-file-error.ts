import { TracelabError } from './tracelab-error.js';

/** A file is well-formed as far as can be seen, and of a kind that tracelab does not read. */
export class UnsupportedFileError extends TracelabError {
  override readonly name = 'UnsupportedFileError';

  constructor(
    /** Of the file. */
    readonly path: string,
    /** What it is: `compressed with lz4`. */
    readonly kind: string,
    mend: string,
  ) {
    super(`${path} is ${kind}, which tracelab does not read.`, { tried: `open ${path}`, mend });
  }
}
