import { TracelabError } from './tracelab-error.js';

/** A file that should be a program or library is none, or is cut off or makes no sense at one place. */
export class DamagedElfError extends TracelabError {
  override readonly name = 'DamagedElfError';

  constructor(
    readonly path: string,
    /** Offset of the first byte that makes no sense. */
    readonly offset: number,
    /** What is wrong, in a few words. */
    readonly problem: string,
  ) {
    super(`${path} cannot be read as an ELF file: byte ${offset}: ${problem}.`, {
      tried: `read the symbols of ${path}`,
    });
  }
}
