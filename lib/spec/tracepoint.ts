import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import type { EventSchema } from '../events/event-schema.js';
import { asShellLines, type ControlWrite } from './control-write.js';
import { type EventOptions, type EventSettings, enablingWrites, eventSettings } from './event-options.js';

/**
 * A static event of the kernel, as data: nothing is touched before it is recorded.
 *
 * `S` is what the compiler knows of its table's columns: of `events.sched.sched_switch` all, of `tracepoint('sched', 'sched_switch')`
 * those that every table has.
 */
export class Tracepoint<S extends EventSchema = EventSchema> {
  readonly kind = 'tracepoint';
  /** For the compiler alone: it is never set. */
  declare readonly schema?: S;

  constructor(
    readonly system: string,
    /** Name of the event, and of its table. */
    readonly name: string,
    readonly settings: EventSettings,
  ) {}

  /**
   * The same event with a filter or with triggers; those it had are replaced.
   *
   * @throws InvalidSpecError for a filter or a trigger that is no line
   * @example events.sched.sched_switch.with({ filter: 'prev_pid > 0' })
   */
  with(options: EventOptions): Tracepoint<S> {
    return new Tracepoint<S>(this.system, this.name, eventSettings('tracepoint', options));
  }

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
 * @typeParam S the columns of its table; the caller answers for them. Generated types give them: `events.sched.sched_switch`
 * @throws InvalidSpecError for a name that is none
 * @example
 * tracepoint('sched', 'sched_switch', { filter: 'prev_pid > 0' })
 * // echo 'prev_pid > 0' > events/sched/sched_switch/filter
 * // echo 1 > events/sched/sched_switch/enable
 */
export function tracepoint<S extends EventSchema = EventSchema>(
  system: string,
  name: string,
  options: EventOptions = {},
): Tracepoint<S> {
  for (const part of [system, name]) {
    if (!/^[\w-]+$/.test(part)) {
      throw new InvalidSpecError(
        'tracepoint',
        `"${part}" is not a name`,
        `Give the system and the event apart: tracepoint('sched', 'sched_switch').`,
      );
    }
  }
  return new Tracepoint<S>(system, name, eventSettings('tracepoint', options));
}
