import { TracelabError } from './tracelab-error.js';

/** A text in which the kernel describes its records is not as the kernel writes it. */
export class FormatSyntaxError extends TracelabError {
  override readonly name = 'FormatSyntaxError';

  constructor(
    /** Which text: `format of sched:sched_switch`, `header_page`. */
    readonly source: string,
    /** Line number, from 1; 0 when something is missing from the whole text. */
    readonly line: number,
    problem: string,
    text: string,
  ) {
    super(`${source}${line === 0 ? '' : `, line ${line}`}: ${problem}.`, {
      tried: `parse ${source}`,
      kernelText: text,
    });
  }
}
