import { TracelabError } from './tracelab-error.js';

/** What should be the kernel's description of its types (BTF) is cut off or makes no sense at one place. */
export class DamagedBtfError extends TracelabError {
  override readonly name = 'DamagedBtfError';

  constructor(
    /** Offset of the first byte that makes no sense. */
    readonly offset: number,
    /** What is wrong, in a few words. */
    readonly problem: string,
  ) {
    super(`The BTF is damaged at byte ${offset}: ${problem}.`, { tried: 'read BTF' });
  }
}
