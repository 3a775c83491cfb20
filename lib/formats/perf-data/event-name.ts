import type { EventAttributes } from './event-attributes.js';

/** Kernel: `enum perf_hw_id`, `enum perf_sw_ids` in include/uapi/linux/perf_event.h (v6.12), with the names that perf gives them. */
const hardware = [
  'cycles',
  'instructions',
  'cache-references',
  'cache-misses',
  'branches',
  'branch-misses',
  'bus-cycles',
  'stalled-cycles-frontend',
  'stalled-cycles-backend',
  'ref-cycles',
];
const software = [
  'cpu-clock',
  'task-clock',
  'page-faults',
  'context-switches',
  'cpu-migrations',
  'minor-faults',
  'major-faults',
  'alignment-faults',
  'emulation-faults',
  'dummy',
  'bpf-output',
  'cgroup-switches',
];

export const tracepointType = 2;

/** A name for an event to which the file gives none. */
export function nameOfConfig({ type, config }: Pick<EventAttributes, 'type' | 'config'>): string {
  const number = Number(config & 0xffff_ffffn);
  const known = type === 0 ? hardware[number] : type === 1 ? software[number] : undefined;
  return known ?? `type ${type} config 0x${config.toString(16)}`;
}

/** The name without the modifiers that say in which modes it counts: `cpu-clock:ppp`, `cycles/config=1/u`. */
export function withoutModifiers(name: string): string {
  return name.includes(':') && /:[ukhHGpPSDIWebR]+$/.test(name) ? name.slice(0, name.lastIndexOf(':')) : name;
}
