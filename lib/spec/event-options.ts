import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import type { ControlWrite } from './control-write.js';
import type { Filter } from './filter.js';
import type { Trigger } from './trigger.js';

/** What an event that is enabled can be told beside that. */
export interface EventOptions {
  /** A condition on the event's fields that the kernel checks before it records: `prev_pid > 0 && prev_comm != "sh"`. */
  readonly filter?: Filter | string;
  /** What the kernel does when the event comes: `stacktrace`, `traceoff:1 if sig == 9`; one, or several. */
  readonly trigger?: Trigger | string | readonly (Trigger | string)[];
}

/** The same as the kernel's text. */
export interface EventSettings {
  readonly filter: string | undefined;
  readonly triggers: readonly string[];
}

/** @throws InvalidSpecError for a filter or a trigger that is no line */
export function eventSettings(spec: string, options: EventOptions): EventSettings {
  const filter = options.filter === undefined ? undefined : String(options.filter);
  const triggers = Array.isArray(options.trigger)
    ? options.trigger.map(String)
    : options.trigger === undefined
      ? []
      : [String(options.trigger)];
  for (const text of [...(filter === undefined ? [] : [filter]), ...triggers]) {
    if (text.trim() === '' || text.includes('\n'))
      throw new InvalidSpecError(spec, 'a filter or trigger is one line that is not empty');
  }
  return { filter, triggers };
}

/** What the kernel is told to enable an event, in this order: nothing is recorded that the filter would leave out. */
export function enablingWrites(
  system: string,
  name: string,
  { filter, triggers }: EventSettings,
): readonly ControlWrite[] {
  const folder = `events/${system}/${name}`;
  return [
    ...(filter === undefined ? [] : [{ file: `${folder}/filter`, text: filter }]),
    ...triggers.map((text) => ({ file: `${folder}/trigger`, text, append: true })),
    { file: `${folder}/enable`, text: '1' },
  ];
}
