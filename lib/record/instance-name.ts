import type { OwnedTarget } from './owned-target.js';

/** Instances that were named so far, by session. */
const counts = new Map<string, number>();

/** The next name for an instance of this session: it says whose it is. */
export function newInstanceName(target: OwnedTarget): string {
  const count = (counts.get(target.session) ?? 0) + 1;
  counts.set(target.session, count);
  return `tracelab-${target.session}-${count}`;
}

/** How many instances each session has named so far. */
export function instanceCounts(): Readonly<Record<string, number>> {
  return Object.fromEntries(counts);
}

/** Goes back to such counts: what is done again in a replay gets the names that it had. */
export function restoreInstanceCounts(from: Readonly<Record<string, number>>): void {
  counts.clear();
  for (const [session, count] of Object.entries(from)) counts.set(session, count);
}

/** The system in which the dynamic events of a recording stand: the kernel takes no hyphen there. */
export function groupOf(instance: string): string {
  return instance.replaceAll('-', '_');
}

/** The session that a name of ours belongs to, of an instance or a group; undefined for another's. */
export function sessionOf(name: string): string | undefined {
  return /^tracelab([-_])([0-9a-f]{16})\1\d+$/.exec(name)?.[2];
}
