import { createHash, randomBytes } from 'node:crypto';
import { mustRepeat } from '../../base/replay-mode.js';

/** A number for one run of a workload, in hexadecimal; in a recording and its replay always the same for the same run. */
export function runNonce(name: string, args: readonly string[]): string {
  if (!mustRepeat()) return randomBytes(4).toString('hex');
  return createHash('sha256')
    .update([name, ...args].join(' '))
    .digest('hex')
    .slice(0, 8);
}
