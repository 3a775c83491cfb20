import type { OwnedTarget } from './owned-target.js';

/** Instances that were named so far, by session. */
const counts = new Map<string, number>();

/** The next name for an instance of this session: it says whose it is. */
export function newInstanceName(target: OwnedTarget): string {
  const count = (counts.get(target.session) ?? 0) + 1;
  counts.set(target.session, count);
  return `tracelab-${target.session}-${count}`;
}

/** The session that a name of ours belongs to; undefined for another's. */
export function sessionOf(instance: string): string | undefined {
  return /^tracelab-([0-9a-f]{16})-\d+$/.exec(instance)?.[1];
}
