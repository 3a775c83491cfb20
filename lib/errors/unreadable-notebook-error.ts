import { TracelabError } from './tracelab-error.js';

/** A file that should be a Jupyter notebook is not there, or is none. */
export class UnreadableNotebookError extends TracelabError {
  override readonly name = 'UnreadableNotebookError';

  constructor(
    readonly file: string,
    readonly why: string,
  ) {
    super(`The notebook ${file} cannot be read: ${why}.`, {
      tried: `read ${file}`,
      mend: 'The lessons are notebooks/*.ipynb; "npx tracelab build" writes them again from their sources.',
    });
  }
}
