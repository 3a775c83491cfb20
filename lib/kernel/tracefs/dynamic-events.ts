import { InUseError } from '../../errors/in-use-error.js';
import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import { UnsupportedError } from '../../errors/unsupported-error.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import { checkDefinition } from './check-definition.js';
import { errnoOf } from './errno-of.js';
import { clearErrorLog } from './error-log.js';
import { explainDefinition } from './explain-definition.js';
import type { Tracefs } from './tracefs.js';

/** An event that was defined at run time, as `dynamic_events` lists it. */
export interface DefinedEvent {
  readonly group: string;
  readonly name: string;
  /** The line, as the kernel writes it. */
  readonly definition: string;
}

/** All events that were defined at run time, in the kernel's order. Linux 5.0 and later; an older kernel has none that we made. */
export async function definedEvents(tracefs: Tracefs): Promise<readonly DefinedEvent[]> {
  const text = await tracefs.target.readText(`${tracefs.path}/dynamic_events`).catch((error: unknown) => {
    if (error instanceof NoSuchFileError) return '';
    throw error;
  });
  return [...text.matchAll(/^\w+:([^/\s]+)\/(\S+).*$/gm)].map(([definition, group = '', name = '']) => ({
    group,
    name,
    definition,
  }));
}

/**
 * Defines an event in a group. Who defines it removes it.
 *
 * Kernel: `dyn_event_create` in kernel/trace/trace_dynevent.c (v6.12). The error log is emptied first, so that what it says afterwards is of
 * this definition.
 *
 * @throws DefinitionRefusedError, with the kernel's sentence and the caret in the text as it was given; UnsupportedError for what this kernel
 *   cannot define
 */
export async function defineEvent(tracefs: Tracefs, spec: DynamicEvent, group: string): Promise<void> {
  const definition = spec.definition(group);
  await checkDefinition(tracefs, spec, definition);
  await clearErrorLog(tracefs);
  try {
    await writeDefinition(tracefs, definition);
  } catch (error) {
    if (!(await tracefs.target.exists(`${tracefs.path}/dynamic_events`))) throw noDynamicEvents(tracefs);
    throw await explainDefinition(tracefs, spec, definition, error);
  }
}

/**
 * Removes an event; one that is gone already is removed.
 *
 * @throws InUseError while an instance has it enabled
 */
export async function removeEvent(tracefs: Tracefs, group: string, name: string): Promise<void> {
  try {
    await writeDefinition(tracefs, `-:${group}/${name}`);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT') return;
    if (errno !== 'EBUSY') throw error;
    throw new InUseError(
      `The event ${group}:${name}`,
      'an instance that has it enabled, or a trigger',
      `Disable it there first: echo 0 > instances/NAME/events/${group}/${name}/enable`,
    );
  }
}

/** It stands beside what is defined: a file that is opened without O_APPEND loses all events. */
async function writeDefinition({ target, path }: Tracefs, line: string): Promise<void> {
  await target.write(`${path}/dynamic_events`, `${line}\n`, { append: true });
}

function noDynamicEvents(tracefs: Tracefs): UnsupportedError {
  return new UnsupportedError(
    'dynamic events',
    tracefs.target.name,
    'CONFIG_DYNAMIC_EVENTS',
    undefined,
    'Linux 5.0',
  );
}
