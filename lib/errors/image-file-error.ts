import { TracelabError } from './tracelab-error.js';

/** A file that hands an image on cannot be read or written. The cache is as it was. */
export class ImageFileError extends TracelabError {
  override readonly name = 'ImageFileError';

  constructor(
    readonly path: string,
    /** What is wrong, to follow the path: `is no image of tracelab's`. */
    problem: string,
    mend: string,
    cause?: unknown,
  ) {
    super(`${path} ${problem}.`, { mend, cause });
  }
}
