import type { EventTable } from '../events/event-table.js';
import { decodeRingBuffer } from '../formats/decode-ring-buffer.js';
import type { BufferStats } from '../kernel/tracefs/buffer-stats.js';
import { kprobeProfiles, type ProbeProfile, profilesSince } from '../kernel/tracefs/probe-profile.js';
import { type Spec, tracerOf } from '../spec/spec.js';
import { Attachment, type AttachOptions } from './attachment.js';
import { drain } from './drain.js';
import { Loss, unreadStrings } from './loss.js';
import { agentPid, type OwnedTarget } from './owned-target.js';
import { checkRequest, type RecordRequest } from './request.js';
import { readSetup, type Setup } from './setup.js';
import { SpecTables } from './spec-tables.js';
import { spanOf, tablesOf } from './tables-of.js';
import { ReadyWorkload } from './workload.js';

export interface WatchOptions extends AttachOptions, RecordRequest {
  /** Time between two batches. Default 250. */
  readonly everyMs?: number;
}

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

const defaultEveryMs = 250;

/**
 * The live form of `record`: batches of events while they come, until the workload or the time is over, the signal says so, or nobody
 * takes batches any more. Then all that was attached is removed. What the agent of this connection does is left out: it would be seen
 * reading the events.
 *
 * @throws what `record` throws
 * @example
 * for await (const batch of vm.watch([sched], { durationMs: 5000 })) console.log(batch.table(sched).length, String(batch.loss));
 */
export async function* watch(
  target: OwnedTarget,
  specs: readonly Spec[],
  options: WatchOptions,
): AsyncGenerator<Batch, void, undefined> {
  checkRequest(specs, options);
  options.signal?.throwIfAborted();
  const attachment = await Attachment.open(target, specs, options);
  const { instance } = attachment;
  const workload = await ReadyWorkload.prepare(target, options);
  try {
    if (options.follow && workload.pid !== undefined) {
      const functions = specs.some((spec) => tracerOf(spec) !== undefined);
      await instance.follow([workload.pid], { functions });
    }
    await attachment.attach(options.signal);
    const reader = await BatchReader.start(attachment);
    await leaveOutOurselves(target, attachment);
    await instance.setTracing(true);
    let over = false;
    const end = workload.run(options.signal).finally(() => {
      over = true;
    });
    end.catch(() => {}); // told below, once the last batch is out
    while (!over) {
      await Promise.race([end, target.wait(options.everyMs ?? defaultEveryMs)]);
      if (over) await instance.setTracing(false);
      yield await reader.next();
    }
    const { error } = await end;
    if (error !== undefined) throw error;
  } finally {
    if (!target.closed) await workload.stop();
    await attachment.close();
  }
}

/** The agent that reads the buffers would be seen reading them, again and again. */
async function leaveOutOurselves(target: OwnedTarget, { instance, specs }: Attachment): Promise<void> {
  const functions = specs.some((spec) => tracerOf(spec) !== undefined);
  await instance.leaveOut(await agentPid(target), { functions });
}

/** Reads what came since it last looked. */
class BatchReader {
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
