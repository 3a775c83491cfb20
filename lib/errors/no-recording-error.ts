import { TracelabError } from './tracelab-error.js';

/** There is no recording that could be replayed. */
export class NoRecordingError extends TracelabError {
  override readonly name = 'NoRecordingError';

  constructor(
    /** Where it was looked for. */
    readonly file: string,
    /** The notebook that would be recorded into it. */
    notebook: string,
  ) {
    super(`There is no recording ${file}.`, {
      tried: `replay ${notebook}`,
      mend: `Record one in the VM: npx tracelab run --save-recording ${notebook}`,
    });
  }
}
