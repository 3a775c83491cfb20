import { addProvenance } from '../base/provenance.js';
import type { TimeMode } from '../base/time-mode.js';

/** Which times the machines of this process keep, by their names. */
const times = new Map<string, TimeMode>();

/** Has all that is shown from now on say which time this machine keeps. */
export function noteTime(machine: string, time: TimeMode): void {
  if (times.size === 0) addProvenance(() => timeLine(times));
  times.set(machine, time);
}

/** In a line: which of what is shown was counted in instructions, and which varies with the host. */
export function timeLine(times: ReadonlyMap<string, TimeMode>): string {
  const steady = [...times].filter(([, time]) => time === 'steady').map(([name]) => name);
  if (steady.length === 0) return "Host time: durations vary with the host's load";
  const of =
    steady.length === times.size ? '' : ` (of ${steady.join(', ')}; the others keep the host's time)`;
  return `Steady time${of}: a nanosecond is an instruction of the guest; cache misses cost nothing`;
}
