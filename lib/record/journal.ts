import { NoSuchFileError } from '../errors/no-such-file-error.js';
import { errnoOf } from '../kernel/tracefs/errno-of.js';
import type { Setting } from '../kernel/tracefs/setting.js';
import type { ControlWrite } from '../spec/control-write.js';
import type { Target } from '../target/target.js';
import type { OwnedTarget } from './owned-target.js';

/** Where a target keeps what is attached on it. */
export const journalFolder = '/run/tracelab/journal';

/** What one recording attaches, written down on the target before it does. */
export interface JournalEntry {
  readonly session: string;
  readonly instance: string;
  /** System of the events that are defined for it. */
  readonly group: string;
  /** All of them, as `system:event`: synthetic events stand in a system that is everybody's. */
  readonly events: readonly string[];
  /** The triggers that are put on events of the instance, in this order. */
  readonly triggers: readonly ControlWrite[];
  /** What settings at the top, which are everybody's, said before they were changed; in the order of the changes. */
  readonly settings: readonly Setting[];
  /** What the kernel is told, for people who read it. */
  readonly specs: readonly string[];
  readonly startedAt: string;
}

/** Writes an entry, or what it says now, and gives its file. */
export async function writeEntry(target: OwnedTarget, entry: JournalEntry): Promise<string> {
  await makeFolder(target);
  const file = `${journalFolder}/${entry.instance}.json`;
  await target.write(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  return file;
}

export async function removeEntry(target: Target, file: string): Promise<void> {
  try {
    await target.remove(file);
  } catch (error) {
    if (!(error instanceof NoSuchFileError)) throw error;
  }
}

/** Everything that is written down: file, and the entry where it is whole (a writer may have been killed). */
export async function readJournal(
  target: Target,
): Promise<readonly { readonly file: string; readonly entry: JournalEntry | undefined }[]> {
  const files = (await listOrNothing(target, journalFolder)).map((name) => `${journalFolder}/${name}`);
  const contents = await target.readMany(files);
  return files.flatMap((file, index) => {
    const content = contents[index];
    if (content === undefined || content instanceof NoSuchFileError) return [];
    if (content instanceof Error) throw content;
    return [{ file, entry: parseEntry(Buffer.from(content).toString('utf8')) }];
  });
}

function parseEntry(text: string): JournalEntry | undefined {
  try {
    const { session, instance, group, events, triggers, settings, specs, startedAt } = JSON.parse(
      text,
    ) as Partial<JournalEntry>;
    if (session === undefined || instance === undefined) return undefined;
    return {
      session,
      instance,
      group: group ?? '',
      events: events ?? [],
      triggers: triggers ?? [],
      settings: settings ?? [],
      specs: specs ?? [],
      startedAt: startedAt ?? '',
    };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function makeFolder(target: Target): Promise<void> {
  for (const folder of ['/run/tracelab', journalFolder]) {
    try {
      await target.makeDirectory(folder);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function listOrNothing(target: Target, folder: string): Promise<readonly string[]> {
  try {
    return (await target.list(folder)).map(({ name }) => name);
  } catch (error) {
    if (error instanceof NoSuchFileError) return [];
    throw error;
  }
}
