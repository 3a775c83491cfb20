import { NoSuchFileError } from '../../errors/no-such-file-error.js';
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

/** Defines an event: `p:GROUP/NAME ...`. Who defines it removes it. */
export async function defineEvent(tracefs: Tracefs, definition: string): Promise<void> {
  await tracefs.target.write(`${tracefs.path}/dynamic_events`, `${definition}\n`, { append: true });
}

/** Removes an event that no instance has enabled any more. */
export async function removeEvent(tracefs: Tracefs, group: string, name: string): Promise<void> {
  await tracefs.target.write(`${tracefs.path}/dynamic_events`, `-:${group}/${name}\n`, { append: true });
}
