import { TracelabError } from './tracelab-error.js';

/** A recording, or a part of it, is not what was written. */
export class DamagedRecordingError extends TracelabError {
  override readonly name = 'DamagedRecordingError';

  constructor(
    readonly file: string,
    /** What is wrong, in a few words. */
    readonly problem: string,
    details: { readonly cause?: unknown } = {},
  ) {
    super(`The recording ${file} is damaged: ${problem}.`, {
      ...details,
      tried: `read ${file}`,
      mend: 'Take it from the repository again (git checkout), or record it anew: npx tracelab run --save-recording NOTEBOOK',
    });
  }
}
