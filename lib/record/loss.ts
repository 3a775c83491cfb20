import { inspect } from 'node:util';
import type { DamagedPageError } from '../errors/damaged-page-error.js';
import type { DecodedRingBuffer } from '../formats/decode-ring-buffer.js';
import type { LostEvents } from '../formats/ring-buffer/cpu-reader.js';
import type { BufferStats } from '../kernel/tracefs/buffer-stats.js';
import type { ProbeProfile } from '../kernel/tracefs/probe-profile.js';

/** What one CPU's buffer lost. */
export interface CpuLoss {
  readonly cpu: number;
  /** Events that newer ones overwrote. */
  readonly overrun: number;
  /** Events that came while one that was still being written held the buffer. */
  readonly commitOverrun: number;
  /** Events that came while the buffer was full and overwriting was off. */
  readonly droppedEvents: number;
  /** Events that the kernel had in the buffer and that were not read: they stood in damaged pages. */
  readonly unread: number;
}

/** A time in which events of a CPU are missing. */
export interface LostInterval {
  readonly cpu: number;
  readonly startNs: bigint;
  readonly endNs: bigint;
  /** How many, where the kernel says it. */
  readonly count?: number;
}

/** Times that a probe could not be run. */
export interface MissedProbe {
  readonly event: string;
  readonly misses: number;
}

/** What a recording does not hold, although it happened. */
export class Loss {
  readonly perCpu: readonly CpuLoss[];
  /** Times to shade in a plot. */
  readonly intervals: readonly LostInterval[];
  readonly damage: readonly DamagedPageError[];
  /** Kprobes that could not be run each time, and how often. A function that is probed on return may need a higher `maxactive`. */
  readonly missedProbes: readonly MissedProbe[];
  /** Records that were read and are in no table: of an event without a format, or too short for theirs. */
  readonly undecoded: number;
  /** Strings and arrays that were cut because they left their record. */
  readonly cutValues: number;

  constructor(
    stats: readonly BufferStats[],
    probes: readonly ProbeProfile[],
    decoded: Pick<
      DecodedRingBuffer,
      'eventsOfCpu' | 'lost' | 'damage' | 'unknown' | 'shortRecords' | 'cutValues'
    >,
    /** Strings that a probe could not read. */
    readonly unreadStrings: number,
    span: { readonly startNs: bigint; readonly endNs: bigint },
  ) {
    this.perCpu = stats.map(({ cpu, entries, overrun, commitOverrun, droppedEvents }) => ({
      cpu,
      overrun,
      commitOverrun,
      droppedEvents,
      unread: Math.max(0, entries - (decoded.eventsOfCpu.get(cpu) ?? 0)),
    }));
    this.intervals = stats.flatMap(({ cpu, overrun }) =>
      countGaps(
        decoded.lost.filter((gap) => gap.cpu === cpu),
        overrun,
        span,
      ),
    );
    this.missedProbes = probes
      .filter(({ misses }) => misses > 0)
      .map(({ name, misses }) => ({ event: name, misses }));
    this.damage = decoded.damage;
    this.undecoded = [...decoded.unknown.values()].reduce((sum, count) => sum + count, decoded.shortRecords);
    this.cutValues = decoded.cutValues;
  }

  /** All events that are in no table. */
  get total(): number {
    const missed = this.missedProbes.reduce((sum, { misses }) => sum + misses, 0);
    return this.perCpu.reduce((sum, cpu) => sum + lostOf(cpu), this.undecoded + missed);
  }

  /** One sentence: `lost nothing`, or how many, where and what to do. */
  toString(): string {
    if (this.total === 0 && this.damage.length === 0 && this.cutValues + this.unreadStrings === 0)
      return 'lost nothing';
    const cpus = this.perCpu.filter((cpu) => lostOf(cpu) > 0).map(describeCpu);
    const parts = [
      ...cpus,
      ...this.missedProbes.map(
        ({ event, misses }) => `${event}: ${grouped(misses)} hits missed by the probe`,
      ),
      ...(this.undecoded > 0 ? [`${grouped(this.undecoded)} records could not be decoded`] : []),
      ...(this.cutValues > 0 ? [`${grouped(this.cutValues)} values were cut`] : []),
      ...(this.unreadStrings > 0
        ? [`strings that the probe could not read, and are empty: ${grouped(this.unreadStrings)}`]
        : []),
      ...(this.damage.length > 0 ? [`${grouped(this.damage.length)} damaged pages`] : []),
    ];
    const overrun = this.perCpu.some((cpu) => cpu.overrun > 0);
    const events = this.total === 0 ? 'no events' : `${grouped(this.total)} events`;
    return `lost ${events} (${parts.join('; ')})${overrun ? '; a larger bufferKb holds more' : ''}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * How many strings of the events of a group the kernel could not read: their page was not in memory, and a probe may not wait for it.
 *
 * Kernel: `fetch_store_string` in kernel/trace/trace_probe_kernel.h (v6.12).
 */
export function unreadStrings({ unreadStrings: counts }: DecodedRingBuffer, group: string): number {
  return [...counts].reduce((sum, [{ system }, count]) => sum + (system === group ? count : 0), 0);
}

/**
 * The gaps of a CPU as intervals. The kernel does not always say at a gap how many events it swallowed; where it leaves out only one,
 * that has what is left of the CPU's count.
 */
function countGaps(
  gaps: readonly LostEvents[],
  overrun: number,
  span: { readonly startNs: bigint; readonly endNs: bigint },
): LostInterval[] {
  const counts = gaps.map(({ count }) => (count === 'unknown' ? undefined : Number(count)));
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const rest =
    counts.filter((count) => count === undefined).length === 1 && overrun > told ? overrun - told : undefined;
  return gaps.map(({ cpu, fromNs, toNs }, index) => {
    const count = counts[index] ?? rest;
    return {
      cpu,
      startNs: fromNs ?? span.startNs,
      endNs: toNs ?? span.endNs,
      ...(count === undefined ? {} : { count }),
    };
  });
}

function lostOf({ overrun, commitOverrun, droppedEvents, unread }: CpuLoss): number {
  return overrun + commitOverrun + droppedEvents + unread;
}

function describeCpu(loss: CpuLoss): string {
  const kinds = [
    [loss.overrun, 'overwritten'],
    [loss.commitOverrun, 'in commit overrun'],
    [loss.droppedEvents, 'dropped'],
    [loss.unread, 'in damaged pages'],
  ] as const;
  const told = kinds.filter(([count]) => count > 0).map(([count, how]) => `${grouped(count)} ${how}`);
  return `CPU ${loss.cpu}: ${told.join(', ')}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
