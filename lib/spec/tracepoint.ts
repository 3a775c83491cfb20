import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import { asShellLines, type ControlWrite } from './control-write.js';

export interface TracepointOptions {
  /** A condition on the event's fields that the kernel checks before it records: `prev_pid > 0 && prev_comm != "sh"`. */
  readonly filter?: string;
  /** Something that the kernel does when the event comes: `stacktrace`, `traceoff:1 if sig == 9`. */
  readonly trigger?: string;
}

/** A static event of the kernel, as data: nothing is touched before it is recorded. */
export class Tracepoint {
  readonly kind = 'tracepoint';
  readonly filter: string | undefined;
  readonly trigger: string | undefined;

  constructor(
    readonly system: string,
    /** Name of the event, and of its table. */
    readonly name: string,
    options: TracepointOptions = {},
  ) {
    this.filter = options.filter;
    this.trigger = options.trigger;
  }

  /** What the kernel is told, in this order. */
  get controlWrites(): readonly ControlWrite[] {
    const folder = `events/${this.system}/${this.name}`;
    return [
      ...(this.filter === undefined ? [] : [{ file: `${folder}/filter`, text: this.filter }]),
      ...(this.trigger === undefined
        ? []
        : [{ file: `${folder}/trigger`, text: this.trigger, append: true }]),
      { file: `${folder}/enable`, text: '1' },
    ];
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
export function tracepoint(system: string, name: string, options: TracepointOptions = {}): Tracepoint {
  for (const part of [system, name]) {
    if (!/^[\w-]+$/.test(part)) {
      throw new InvalidSpecError(
        'tracepoint',
        `"${part}" is not a name`,
        `Give the system and the event apart: tracepoint('sched', 'sched_switch').`,
      );
    }
  }
  for (const text of [options.filter, options.trigger]) {
    if (text !== undefined && (text.trim() === '' || text.includes('\n'))) {
      throw new InvalidSpecError('tracepoint', 'a filter or trigger is one line that is not empty');
    }
  }
  return new Tracepoint(system, name, options);
}
