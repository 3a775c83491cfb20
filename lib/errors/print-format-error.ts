import { TracelabError } from './tracelab-error.js';

/** The `print fmt` of an event cannot be parsed: its records can be printed field by field only. */
export class PrintFormatError extends TracelabError {
  override readonly name = 'PrintFormatError';

  constructor(
    /** The `print fmt`, as it stands. */
    readonly printFormat: string,
    /** Offset in it of the first character that does not fit. */
    readonly caretAt: number,
    /** What is wrong there, in a few words. */
    readonly problem: string,
  ) {
    super(`print fmt: ${problem}\n${excerpt(printFormat, caretAt)}`, { tried: 'parse a print fmt' });
  }
}

/** The text around the place, and a caret under it. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - 40);
  const line = text.slice(from, at + 40).replace(/[\n\t]/g, ' ');
  return `  ${line}\n  ${' '.repeat(at - from)}^`;
}
