import type { EventFormat } from '../formats/event-format.js';
import type { PageLayout } from '../formats/header-page.js';
import { eventOf } from '../spec/spec.js';
import type { Attachment } from './attachment.js';

/** What is known of an attachment's buffers before tracing is switched on. */
export interface Setup {
  readonly cpus: readonly number[];
  readonly layout: PageLayout;
  readonly formats: readonly EventFormat[];
}

/** The CPUs that have a buffer, how its pages are laid out, and the formats of all that can be in it. */
export async function readSetup({ instance, tracefs, specs, group }: Attachment): Promise<Setup> {
  const events = specs.map((spec) => eventOf(spec, group));
  const [cpus, layout, own] = await Promise.all([instance.cpus(), instance.layout(), tracefs.ownFormats()]);
  const known = new Set(own.map(({ name }) => `ftrace:${name}`));
  const others = events.filter(([system, name]) => !known.has(`${system}:${name}`));
  return { cpus, layout, formats: [...own, ...(await tracefs.formats(unique(others)))] };
}

function unique(events: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(events.map((event) => [event.join(':'), event])).values()];
}
