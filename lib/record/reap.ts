import { NoSuchFileError } from '../errors/no-such-file-error.js';
import { definedEvents, removeEvent } from '../kernel/tracefs/dynamic-events.js';
import { writeSetting } from '../kernel/tracefs/setting.js';
import { Tracefs } from '../kernel/tracefs/tracefs.js';
import type { Target } from '../target/target.js';
import { sessionOf } from './instance-name.js';
import { type JournalEntry, readJournal, removeEntry } from './journal.js';
import { type OwnedTarget, sessionFile } from './owned-target.js';

/** What a dead owner had left, and is now gone. */
export interface Reaped {
  /** Tracing instances that were removed, with their filters and tracers. */
  readonly instances: readonly string[];
  /** Events that it had defined, as `dynamic_events` listed them. */
  readonly events: readonly string[];
  /** Their entries in the journal, where there were any. */
  readonly entries: readonly JournalEntry[];
}

/**
 * Removes what sessions that no longer live left attached on a target: the instances in its journal, the events and
 * settings that it tells of, and what carries a dead session's name. What a live session uses, and what was made by others, is left alone.
 *
 * @throws NotRootError, TracefsNotMountedError where tracing cannot be reached
 * @example const { instances } = await reap(vm);
 */
export async function reap(target: OwnedTarget): Promise<Reaped> {
  const tracefs = await Tracefs.find(target);
  const [journal, present, defined] = [
    await readJournal(target),
    await tracefs.instances(),
    await definedEvents(tracefs),
  ];
  const owners = new Map<string, string>();
  for (const name of [...present, ...defined.map(({ group }) => group)]) {
    const session = sessionOf(name);
    if (session !== undefined) owners.set(name, session);
  }
  for (const { entry } of journal) if (entry !== undefined) owners.set(entry.instance, entry.session);
  const dead = await deadSessions(target, new Set(owners.values()));
  const isDead = (name: string) => dead.has(owners.get(name) ?? '');
  const instances = present.filter(isDead);
  const left = journal.filter(({ entry }) => entry === undefined || isDead(entry.instance));
  const told = new Set(left.flatMap(({ entry }) => entry?.events ?? []));
  const events = defined.filter(({ group, name }) => isDead(group) || told.has(`${group}:${name}`));
  // What uses an event goes before it: its instance, and the settings at the top.
  const triggersOf = (name: string) =>
    left.flatMap(({ entry }) => (entry?.instance === name ? entry.triggers : []));
  for (const name of instances) await tracefs.instance(name).remove(triggersOf(name));
  for (const { entry } of left) {
    for (const setting of entry?.settings.slice().reverse() ?? []) await writeSetting(tracefs, setting);
  }
  for (const { group, name } of [...events].reverse()) await removeEvent(tracefs, group, name);
  for (const { file } of left) await removeEntry(target, file);
  return {
    instances,
    events: events.map(({ definition }) => definition),
    entries: left.flatMap(({ entry }) => entry ?? []),
  };
}

/** Which of the sessions live no more. */
async function deadSessions(
  target: OwnedTarget,
  sessions: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const dead = new Set<string>();
  for (const session of sessions) {
    if (session !== target.session && !(await isAlive(target, session))) dead.add(session);
  }
  return dead;
}

/** The agent that serves a session keeps a file with its process id and start time while it does. */
async function isAlive(target: Target, session: string): Promise<boolean> {
  const file = await readIfThere(target, sessionFile(session));
  const [pid = '', startTime] = file?.trim().split(/\s+/) ?? [];
  if (!/^\d+$/.test(pid)) return false;
  const stat = await readIfThere(target, `/proc/${pid}/stat`);
  // proc_pid_stat(5): the name in brackets is field 2, the start time field 22.
  const afterName = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return afterName?.[22 - 3] === startTime;
}

async function readIfThere(target: Target, path: string): Promise<string | undefined> {
  try {
    return await target.readText(path);
  } catch (error) {
    if (
      error instanceof NoSuchFileError ||
      (error instanceof Error && 'errno' in error && error.errno === 'ESRCH')
    ) {
      return undefined;
    }
    throw error;
  }
}
