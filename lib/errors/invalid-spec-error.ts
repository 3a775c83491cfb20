import { TracelabError } from './tracelab-error.js';

/** What a spec asks for cannot be meant: the kernel would refuse it or, worse, take it for something else. */
export class InvalidSpecError extends TracelabError {
  override readonly name: string = 'InvalidSpecError';

  constructor(
    /** The call that was made: `functionTracer`. */
    readonly spec: string,
    problem: string,
    mend?: string,
    /** Lines that show the place. */
    place = '',
  ) {
    super(`${spec}: ${problem}.${place}`, { tried: spec, ...(mend === undefined ? {} : { mend }) });
  }
}
