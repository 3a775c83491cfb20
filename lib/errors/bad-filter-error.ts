import { TracelabError } from './tracelab-error.js';

/** The kernel does not accept the filter of an event. */
export class BadFilterError extends TracelabError {
  override readonly name = 'BadFilterError';

  constructor(
    readonly event: string,
    readonly filter: string,
    /** The kernel's sentence: `Field not found`. */
    readonly reason: string,
    /** Position in the filter that the kernel points at; undefined when it points nowhere. */
    readonly caretAt: number | undefined,
    kernelText: string,
    /** The event's fields, of which the nearest are named when a field was not found. */
    fields: readonly string[] = [],
  ) {
    const caret = caretAt === undefined ? '' : `\n  ${' '.repeat(caretAt)}^`;
    super(`The kernel refused the filter of ${event}: ${reason}\n  ${filter}${caret}`, {
      tried: `set the filter of ${event}`,
      errno: 'EINVAL',
      kernelText,
      ...(fields.length === 0 ? {} : { mend: `The fields of ${event} are: ${fields.join(', ')}.` }),
    });
  }
}
