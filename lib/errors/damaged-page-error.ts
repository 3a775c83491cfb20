import { TracelabError } from './tracelab-error.js';

/** Where a ring buffer page is damaged. */
export interface DamagedPlace {
  readonly cpu: number;
  /** Number of the page within what was read of this CPU, from 0. */
  readonly page: number;
  /** Offset of the first byte that makes no sense, within what was read of this CPU. */
  readonly offset: number;
  /** Events of the page that are in the tables nevertheless. */
  readonly keptEvents: number;
}

/**
 * A page of the kernel's ring buffer is truncated or makes no sense. The other pages are good; what stood in this one is lost,
 * but for `keptEvents`.
 */
export class DamagedPageError extends TracelabError {
  override readonly name = 'DamagedPageError';
  readonly cpu: number;
  readonly page: number;
  readonly offset: number;
  readonly keptEvents: number;

  constructor(
    place: DamagedPlace,
    /** What is wrong, in a few words. */
    readonly problem: string,
  ) {
    super(`Page ${place.page} of CPU ${place.cpu} is damaged at byte ${place.offset}: ${problem}.`, {
      tried: 'decode the ring buffer',
    });
    this.cpu = place.cpu;
    this.page = place.page;
    this.offset = place.offset;
    this.keptEvents = place.keptEvents;
  }
}
