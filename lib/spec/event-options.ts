import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import type { ControlWrite } from './control-write.js';

/** What an event that is enabled can be told beside that. */
export interface EventOptions {
  /** A condition on the event's fields that the kernel checks before it records: `prev_pid > 0 && prev_comm != "sh"`. */
  readonly filter?: string;
  /** Something that the kernel does when the event comes: `stacktrace`, `traceoff:1 if sig == 9`. */
  readonly trigger?: string;
}

/** Refuses a filter or a trigger that is no line. @throws InvalidSpecError */
export function checkEventOptions(spec: string, { filter, trigger }: EventOptions): void {
  for (const text of [filter, trigger]) {
    if (text !== undefined && (text.trim() === '' || text.includes('\n'))) {
      throw new InvalidSpecError(spec, 'a filter or trigger is one line that is not empty');
    }
  }
}

/** What the kernel is told to enable an event, in this order: nothing is recorded that the filter would leave out. */
export function enablingWrites(
  system: string,
  name: string,
  { filter, trigger }: { readonly filter: string | undefined; readonly trigger: string | undefined },
): readonly ControlWrite[] {
  const folder = `events/${system}/${name}`;
  return [
    ...(filter === undefined ? [] : [{ file: `${folder}/filter`, text: filter }]),
    ...(trigger === undefined ? [] : [{ file: `${folder}/trigger`, text: trigger, append: true }]),
    { file: `${folder}/enable`, text: '1' },
  ];
}
