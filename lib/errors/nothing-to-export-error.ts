import { TracelabError } from './tracelab-error.js';

/** A trace has nothing of what a format is made of. */
export class NothingToExportError extends TracelabError {
  override readonly name = 'NothingToExportError';

  constructor(
    /** Name of the format. */
    readonly format: string,
    /** What it is made of: `call chains`. */
    readonly needs: string,
    mend: string,
  ) {
    super(`The trace has no ${needs}, of which ${format} is made.`, { tried: `export to ${format}`, mend });
  }
}
