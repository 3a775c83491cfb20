import type { ControlWrite } from './control-write.js';
import type { Eprobe } from './eprobe.js';
import type { EventSettings } from './event-options.js';
import type { Fexit } from './fexit.js';
import type { Fprobe } from './fprobe.js';
import type { Kprobe } from './kprobe.js';
import type { Kretprobe } from './kretprobe.js';
import type { SyntheticEvent } from './synthetic-event.js';
import type { Tprobe } from './tprobe.js';
import type { Uprobe } from './uprobe.js';
import type { Uretprobe } from './uretprobe.js';

/**
 * An event that the kernel does not have by itself: it is defined for a recording and removed after it.
 *
 * Kernel: Documentation/trace/kprobetrace.rst, `dynamic_events` in kernel/trace/trace_dynevent.c (v6.12).
 */
export interface DynamicEventSpec {
  /** Name of the event, and of its table. */
  readonly name: string;
  readonly settings: EventSettings;
  /** The line for `dynamic_events`. @param group the system that the event will stand in: it says whose it is */
  definition(group: string): string;
  /** What the kernel is told to enable it, once it is defined, in an instance. */
  controlWrites(group: string): readonly ControlWrite[];
}

/** One class a mechanism, told apart by `kind`. */
export type DynamicEvent<Schema = unknown> =
  | Kprobe<Schema>
  | Kretprobe<Schema>
  | Fprobe<Schema>
  | Fexit<Schema>
  | Tprobe<Schema>
  | Eprobe<Schema>
  | Uprobe<Schema>
  | Uretprobe<Schema>
  | SyntheticEvent<Schema>;

const kinds: ReadonlySet<string> = new Set<DynamicEvent['kind']>([
  ...(['kprobe', 'kretprobe', 'fprobe', 'fexit', 'tprobe', 'eprobe'] as const),
  ...(['uprobe', 'uretprobe', 'synthetic'] as const),
]);

export function isDynamicEvent(spec: { readonly kind: string }): spec is DynamicEvent {
  return kinds.has(spec.kind);
}

/** The system that an event stands in: that of all synthetic events, else the one that was chosen. */
export function systemOf(spec: DynamicEvent, group: string): string {
  return spec.kind === 'synthetic' ? spec.group : group;
}
