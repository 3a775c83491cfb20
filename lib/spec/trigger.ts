import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import type { Filter } from './filter.js';

/** How often a trigger acts, and when. */
export interface TriggerOptions {
  /** It acts only this many times. */
  readonly count?: number;
  /** It acts only when the event's fields fulfil this. */
  readonly when?: Filter | string;
}

/** Something that the kernel does when an event comes. */
export class Trigger {
  constructor(
    /** What it does, with its parameters: `enable_event:sched:sched_switch`. */
    readonly command: string,
    readonly count: number | undefined = undefined,
    readonly when: string | undefined = undefined,
  ) {}

  /** What is written to the event's `trigger` file. */
  toString(): string {
    const count = this.count === undefined ? '' : `:${this.count}`;
    return `${this.command}${count}${this.when === undefined ? '' : ` if ${this.when}`}`;
  }
}

function newTrigger(command: string, { count, when }: TriggerOptions = {}): Trigger {
  if (count !== undefined && !(Number.isInteger(count) && count > 0))
    throw new InvalidSpecError('trigger', `${command} cannot act ${count} times`);
  return new Trigger(command, count, when === undefined ? undefined : String(when));
}

function eventSwitch(command: string, system: string, event: string, options?: TriggerOptions): Trigger {
  for (const part of [system, event])
    if (!/^[\w-]+$/.test(part)) throw new InvalidSpecError('trigger', `"${part}" is not a name`);
  return newTrigger(`${command}:${system}:${event}`, options);
}

/**
 * What the kernel can do when an event comes, without anybody looking.
 *
 * Kernel: Documentation/trace/events.rst, "Event triggers"; kernel/trace/trace_events_trigger.c (v6.12). `snapshot` needs
 * CONFIG_TRACER_SNAPSHOT.
 *
 * @example
 * tracepoint('sched', 'sched_process_exit', { trigger: trigger.traceoff({ count: 1, when: field('comm').eq('cat') }) })
 * // echo 'traceoff:1 if comm == "cat"' >> events/sched/sched_process_exit/trigger
 */
export const trigger = {
  /** Switches recording on in the instance. */
  traceon: (options?: TriggerOptions) => newTrigger('traceon', options),
  /** Switches recording off in the instance: what came before is kept. */
  traceoff: (options?: TriggerOptions) => newTrigger('traceoff', options),
  /** Takes the buffer aside, as it is, and goes on with an empty one. */
  snapshot: (options?: TriggerOptions) => newTrigger('snapshot', options),
  /** Records the kernel's stack with the event. */
  stacktrace: (options?: TriggerOptions) => newTrigger('stacktrace', options),
  /** Enables another event. */
  enableEvent: (system: string, event: string, options?: TriggerOptions) =>
    eventSwitch('enable_event', system, event, options),
  /** Disables another event. */
  disableEvent: (system: string, event: string, options?: TriggerOptions) =>
    eventSwitch('disable_event', system, event, options),
  /** Lets another event's histogram begin to count. */
  enableHist: (system: string, event: string, options?: TriggerOptions) =>
    eventSwitch('enable_hist', system, event, options),
  /** Stops another event's histogram. */
  disableHist: (system: string, event: string, options?: TriggerOptions) =>
    eventSwitch('disable_hist', system, event, options),
} as const;
