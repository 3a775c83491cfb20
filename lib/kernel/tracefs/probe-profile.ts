import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import type { Tracefs } from './tracefs.js';

/** What the kernel counts of a kprobe or kretprobe, whether or not it was recorded. */
export interface ProbeProfile {
  readonly group: string;
  readonly name: string;
  /** Times that the probe was run. */
  readonly hits: number;
  /** Times that it could not be run: another probe was being handled on that CPU, or a kretprobe had no instance left (`maxactive`). */
  readonly misses: number;
}

/**
 * Hits and misses of the kprobes of a group.
 *
 * Kernel: `probes_profile_seq_show` in kernel/trace/trace_kprobe.c (v6.12). It lists names without their group, in the order of
 * `kprobe_events`, by which they are told apart.
 */
export async function kprobeProfiles(tracefs: Tracefs, group: string): Promise<readonly ProbeProfile[]> {
  let texts: readonly string[];
  try {
    texts = await tracefs.readTexts([`${tracefs.path}/kprobe_events`, `${tracefs.path}/kprobe_profile`]);
  } catch (error) {
    if (error instanceof NoSuchFileError) return []; // without CONFIG_KPROBE_EVENTS there is nothing to count
    throw error;
  }
  const [events = '', profile = ''] = texts;
  return matchProfile(events, profile).filter((probe) => probe.group === group);
}

/** The lines of `kprobe_profile` with the groups of `kprobe_events`. */
export function matchProfile(events: string, profile: string): readonly ProbeProfile[] {
  const defined = [...events.matchAll(/^\w+:([^/\s]+)\/(\S+)/gm)];
  const counted = [...profile.matchAll(/^ +(\S+) +(\d+) +(\d+)$/gm)];
  return defined.flatMap(([, group = '', name = ''], index) => {
    const [, counts, hits = '0', misses = '0'] = counted[index] ?? [];
    return counts === name ? [{ group, name, hits: Number(hits), misses: Number(misses) }] : [];
  });
}

/** What was counted since an earlier look. */
export function profilesSince(
  before: readonly ProbeProfile[],
  now: readonly ProbeProfile[],
): readonly ProbeProfile[] {
  const earlier = new Map(before.map((probe) => [probe.name, probe]));
  return now.map((probe) => ({
    ...probe,
    hits: probe.hits - (earlier.get(probe.name)?.hits ?? 0),
    misses: probe.misses - (earlier.get(probe.name)?.misses ?? 0),
  }));
}
