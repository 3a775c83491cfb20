import type { EventTable } from '../events/event-table.js';
import { decodeRingBuffer } from '../formats/decode-ring-buffer.js';
import type { BufferStats } from '../kernel/tracefs/buffer-stats.js';
import { kprobeProfiles, type ProbeProfile, profilesSince } from '../kernel/tracefs/probe-profile.js';
import type { Spec } from '../spec/spec.js';
import type { Attachment } from './attachment.js';
import { drain } from './drain.js';
import { Loss, unreadStrings } from './loss.js';
import { readSetup, type Setup } from './setup.js';
import { SpecTables } from './spec-tables.js';
import { spanOf, tablesOf } from './tables-of.js';

/** What came since the batch before. */
export class Batch extends SpecTables {
  constructor(
    tables: readonly EventTable[],
    tableOf: ReadonlyMap<Spec, string>,
    /** What was lost since the batch before. */
    readonly loss: Loss,
    readonly startNs: bigint,
    readonly endNs: bigint,
  ) {
    super(tables, tableOf);
  }
}

/** What had been lost and missed when a reader last looked. */
export interface ReaderState {
  readonly stats: readonly BufferStats[];
  readonly probes: readonly ProbeProfile[];
}

/** Reads what came since it last looked. */
export class BatchReader {
  #stats: readonly BufferStats[];

  private constructor(
    private readonly attachment: Attachment,
    private readonly setup: Setup,
    stats: readonly BufferStats[],
    private probes: readonly ProbeProfile[],
  ) {
    this.#stats = stats;
  }

  static async start(attachment: Attachment): Promise<BatchReader> {
    const { instance, tracefs, group } = attachment;
    const setup = await readSetup(attachment);
    const probes = await kprobeProfiles(tracefs, group);
    return new BatchReader(attachment, setup, await instance.stats(setup.cpus), probes);
  }

  /** Where it is; see `Recording.state`. */
  state(): ReaderState {
    return { stats: this.#stats, probes: this.probes };
  }

  revive({ stats, probes }: ReaderState): void {
    this.#stats = stats;
    this.probes = probes;
  }

  async next(): Promise<Batch> {
    const { instance, tracefs, group } = this.attachment;
    const { cpus, layout, formats } = this.setup;
    const [before, probesBefore] = [this.#stats, this.probes];
    this.#stats = await instance.stats(cpus);
    this.probes = await kprobeProfiles(tracefs, group);
    const decoded = decodeRingBuffer(await drain(instance, cpus, layout), layout, formats);
    const { tables, tableOf } = await tablesOf(this.attachment, decoded);
    const span = spanOf(tables, before[0]?.nowNs ?? 0n, this.#stats[0]?.nowNs ?? 0n);
    const stats = this.#stats.map((now, index) => statsSince(before[index], now));
    return new Batch(
      tables,
      tableOf,
      new Loss(stats, profilesSince(probesBefore, this.probes), decoded, unreadStrings(decoded, group), span),
      span.startNs,
      span.endNs,
    );
  }
}

/**
 * What a CPU lost since an earlier look. How many events are in its buffer is left out: between the count and the reading more may be
 * overwritten, and those are counted with the next batch.
 */
function statsSince(before: BufferStats | undefined, now: BufferStats): BufferStats {
  if (before === undefined) return now;
  return {
    ...now,
    entries: 0,
    overrun: now.overrun - before.overrun,
    commitOverrun: now.commitOverrun - before.commitOverrun,
    droppedEvents: now.droppedEvents - before.droppedEvents,
  };
}
