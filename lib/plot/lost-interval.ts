import { plural } from './quantity.js';

/** A stretch of time in which the kernel could not keep events. */
export interface LostInterval {
  readonly startNs: bigint;
  readonly endNs: bigint;
  /** The CPU whose buffer overran; all lanes when it is not known. */
  readonly cpu?: number;
  /** How many events, where the kernel counted them. */
  readonly count?: number;
}

/** What a plot says of lost events: nothing when there are none. */
export function lostNotes(lost: readonly LostInterval[]): string[] {
  if (lost.length === 0) return [];
  const known = lost.reduce((sum, gap) => sum + (gap.count ?? 0), 0);
  const all = lost.every((gap) => gap.count !== undefined);
  const what = all ? plural(known, 'event') : known > 0 ? `More than ${plural(known, 'event')}` : 'Events';
  const where = lost.length === 1 ? 'one stretch' : `${lost.length} stretches`;
  return [
    `${what} ${all && known === 1 ? 'was' : 'were'} lost in ${where} (hatched): what happened there is not known.`,
  ];
}
