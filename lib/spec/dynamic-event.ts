import type { ControlWrite } from './control-write.js';
import type { EventSettings } from './event-options.js';
import type { Kprobe } from './kprobe.js';

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
export type DynamicEvent = Kprobe;

const kinds: ReadonlySet<string> = new Set<DynamicEvent['kind']>(['kprobe']);

export function isDynamicEvent(spec: { readonly kind: string }): spec is DynamicEvent {
  return kinds.has(spec.kind);
}
