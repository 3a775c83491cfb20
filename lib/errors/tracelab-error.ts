/** What every error of tracelab carries beside its message. */
export interface ErrorDetails {
  /** What was being done, in a few words: `enable event sched:sched_switch`. */
  readonly tried?: string;
  /** What the reader can do about it: one sentence. */
  readonly mend?: string;
  /** The symbolic errno that the kernel answered with, such as `ENOENT`. */
  readonly errno?: string;
  /** The kernel's own words, whole. */
  readonly kernelText?: string;
  readonly cause?: unknown;
}

/**
 * Base of all errors that tracelab throws on purpose. The message is short and comes first;
 * the mend follows on a line of its own; the rest are properties.
 */
export class TracelabError extends Error {
  override readonly name: string = 'TracelabError';
  readonly tried: string | undefined;
  readonly mend: string | undefined;
  readonly errno: string | undefined;
  readonly kernelText: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(details.mend === undefined ? message : `${message}\n${details.mend}`, { cause: details.cause });
    this.tried = details.tried;
    this.mend = details.mend;
    this.errno = details.errno;
    this.kernelText = details.kernelText;
  }
}
