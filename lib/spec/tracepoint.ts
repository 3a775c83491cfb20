import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import { asShellLines, type ControlWrite } from './control-write.js';
import { type EventOptions, type EventSettings, enablingWrites, eventSettings } from './event-options.js';

/** A static event of the kernel, as data: nothing is touched before it is recorded. */
export class Tracepoint {
  readonly kind = 'tracepoint';

  constructor(
    readonly system: string,
    /** Name of the event, and of its table. */
    readonly name: string,
    readonly settings: EventSettings,
  ) {}

  /** What the kernel is told, in this order. */
  get controlWrites(): readonly ControlWrite[] {
    return enablingWrites(this.system, this.name, this.settings);
  }

  /** The lines that one would type in the instance's folder. */
  toString(): string {
    return asShellLines(this.controlWrites);
  }
}

/**
 * A tracepoint: an event that the kernel's authors put into the source, with fields that stay the same from release to release.
 *
 * Kernel: Documentation/trace/events.rst. Needs CONFIG_EVENT_TRACING. Fields: the event's `format` file. In its table a field that
 * is called like one of every table's columns is called `event_pid`, `event_comm` and so on; `pid` and `comm` say who ran.
 *
 * @throws InvalidSpecError for a name that is none
 * @example
 * tracepoint('sched', 'sched_switch', { filter: 'prev_pid > 0' })
 * // echo 'prev_pid > 0' > events/sched/sched_switch/filter
 * // echo 1 > events/sched/sched_switch/enable
 */
export function tracepoint(system: string, name: string, options: EventOptions = {}): Tracepoint {
  for (const part of [system, name]) {
    if (!/^[\w-]+$/.test(part)) {
      throw new InvalidSpecError(
        'tracepoint',
        `"${part}" is not a name`,
        `Give the system and the event apart: tracepoint('sched', 'sched_switch').`,
      );
    }
  }
  return new Tracepoint(system, name, eventSettings('tracepoint', options));
}
