import { constants } from 'node:os';
import { TracelabError } from './tracelab-error.js';

/** Something could not be done on a target; `errno` says why in the kernel's terms. */
export class TargetError extends TracelabError {
  override readonly name: string = 'TargetError';

  constructor(
    message: string,
    readonly target: string,
    readonly path: string | undefined,
    details: { tried?: string; errno?: string; mend?: string; cause?: unknown } = {},
  ) {
    super(message, details);
  }
}

const names = new Map(Object.entries(constants.errno).map(([name, number]) => [number, name]));
names.set(524, 'ENOTSUPP'); // include/linux/errno.h: the kernel's own, seen from tracefs

/** `ENOENT` for 2. Linux's numbers; on another system's numbers the agent's still mean Linux's. */
export function errnoName(number: number): string {
  return names.get(number) ?? `errno ${number}`;
}
