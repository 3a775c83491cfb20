import { TracelabError } from './tracelab-error.js';

/**
 * A trace file is cut off or makes no sense at one place. Thrown where nothing can be read without it (the head of the file);
 * else it is a note beside what was read: everything that does not depend on that place is good.
 */
export class DamagedFileError extends TracelabError {
  override readonly name = 'DamagedFileError';

  constructor(
    /** What kind of file: `trace.dat`. */
    readonly format: string,
    /** Offset in the file of the first byte that makes no sense. */
    readonly offset: number,
    /** What is wrong, in a few words. */
    readonly problem: string,
    /** What of the file it spoils. */
    readonly spoils = 'the file cannot be read',
  ) {
    super(`The ${format} file is damaged at byte ${offset}: ${problem}; ${spoils}.`, {
      tried: `read a ${format} file`,
    });
  }
}
