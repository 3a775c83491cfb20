import { TracelabError } from './tracelab-error.js';

/** The kernel refused what was written to a control file of tracefs. */
export class ControlFileError extends TracelabError {
  override readonly name = 'ControlFileError';

  constructor(
    readonly file: string,
    readonly text: string,
    errno: string | undefined,
    /** What the kernel's error_log said of it; empty when it said nothing. */
    kernelText: string,
    options: { readonly mend?: string; readonly cause?: unknown } = {},
  ) {
    const said = kernelText === '' ? '' : `\n${kernelText}`;
    super(`The kernel refused "${text}" in ${file}${errno === undefined ? '' : ` (${errno})`}.${said}`, {
      tried: `write "${text}" to ${file}`,
      kernelText,
      ...(errno === undefined ? {} : { errno }),
      ...options,
    });
  }
}
