import { type Spec, tracerOf } from '../spec/spec.js';
import { Attachment, type AttachOptions } from './attachment.js';
import { type Batch, BatchReader } from './batch-reader.js';
import { leaveOutOurselves } from './leave-out.js';
import type { OwnedTarget } from './owned-target.js';
import { checkRequest, type RecordRequest } from './request.js';
import { ReadyWorkload } from './workload.js';

export interface WatchOptions extends AttachOptions, RecordRequest {
  /** Time between two batches. Default 250. */
  readonly everyMs?: number;
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
