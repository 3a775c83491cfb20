import { NoSuchFileError } from '../errors/no-such-file-error.js';
import { type EventShape, parseEventFormat } from '../formats/event-format.js';
import type { Tracefs } from './tracefs/tracefs.js';

const filesAtOnce = 256;

/** Format files of all events but the dynamic ones, which come and go: each behind a line `system: NAME`, with 0 for its number. */
export async function readEventTexts(tracefs: Tracefs): Promise<string> {
  const [events, dynamic] = await Promise.all([tracefs.events(), readDynamicEvents(tracefs)]);
  const names = events.filter((event) => !dynamic.has(event));
  const texts: string[] = [];
  for (let at = 0; at < names.length; at += filesAtOnce) {
    const some = names.slice(at, at + filesAtOnce);
    const paths = some.map((event) => `${tracefs.path}/events/${event.replace(':', '/')}/format`);
    const contents = await tracefs.target.readMany(paths);
    contents.forEach((content, index) => {
      if (content instanceof NoSuchFileError) return; // its module was unloaded meanwhile
      if (content instanceof Error) throw content;
      const text = Buffer.from(content)
        .toString('utf8')
        .replace(/^ID: \d+$/m, 'ID: 0');
      texts.push(`system: ${some[index]?.split(':')[0]}\n${text}`);
    });
  }
  return texts.join('');
}

/** The layouts in what `readEventTexts` gave. */
export function parseEventTexts(texts: string): EventShape[] {
  return texts
    .split(/^system: /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf('\n');
      const { id: _, ...shape } = parseEventFormat(text.slice(0, end), text.slice(end + 1));
      return shape;
    });
}

/** Kernel: `dynamic_events` (Linux 5.0) lists `p:kprobes/name place ...` and, for synthetic ones, `s:synthetic/name ...`. */
async function readDynamicEvents(tracefs: Tracefs): Promise<ReadonlySet<string>> {
  const files = ['dynamic_events', 'kprobe_events', 'uprobe_events'].map((name) => `${tracefs.path}/${name}`);
  const events = new Set<string>();
  for (const content of await tracefs.target.readMany(files)) {
    if (content instanceof NoSuchFileError) continue; // this kernel has no such events
    if (content instanceof Error) throw content;
    for (const [, system, name] of Buffer.from(content)
      .toString('utf8')
      .matchAll(/^\w+:([^/\s]+)\/(\S+)/gm)) {
      events.add(`${system}:${name}`);
    }
  }
  return events;
}
