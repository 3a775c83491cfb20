import { decodeRingBuffer } from '../formats/decode-ring-buffer.js';
import type { PagePieces } from '../formats/ring-buffer/page-pieces.js';
import { recordedTrace } from '../formats/trace-dat/recorded-trace.js';
import type { BufferStats } from '../kernel/tracefs/buffer-stats.js';
import { kprobeProfiles, type ProbeProfile, profilesSince } from '../kernel/tracefs/probe-profile.js';
import { type Spec, tracerOf } from '../spec/spec.js';
import { type Attachment, type AttachOptions, withAttachment } from './attachment.js';
import { drain } from './drain.js';
import { Loss, unreadStrings } from './loss.js';
import { type MachineFacts, machineFacts } from './machine-facts.js';
import type { OwnedTarget } from './owned-target.js';
import { recordedTexts } from './recorded-texts.js';
import { checkRequest, type RecordRequest } from './request.js';
import { readSetup, type Setup } from './setup.js';
import { spanOf, tablesOf } from './tables-of.js';
import { type RawTrace, Trace } from './trace.js';
import { tracelabVersion } from './version.js';
import { ReadyWorkload, type WorkloadEnd } from './workload.js';

export interface RecordOptions extends AttachOptions, RecordRequest {
  /** Keeps the bytes that were read in `trace.raw`, beside the tables. */
  readonly keepRaw?: boolean;
  /** What shall stand in the manifest beside all that is known: a seed, say. */
  readonly note?: Readonly<Record<string, unknown>>;
}

/**
 * Records what specs say while a workload runs, and gives the trace. It works in a tracing instance of its own; that and all that
 * was attached is gone when it returns, also when it fails. Should this process be killed, the next connection removes it.
 *
 * Kernel: Documentation/trace/ftrace.rst; kernel/trace/ring_buffer.c for the binary buffer that is read. Needs root.
 *
 * @throws UnknownEventError, UnknownFunctionError, BadFilterError, UnsupportedError for what the kernel refuses;
 *   NothingToRecordError; NotRootError, TracefsNotMountedError; InstanceNameTakenError; ConnectionLostError
 * @example
 * const trace = await record(vm, [tracepoint('sched', 'sched_switch')], { workload: vm.$`ls /etc`, follow: true });
 */
export async function record(
  target: OwnedTarget,
  specs: readonly Spec[],
  options: RecordOptions = {},
): Promise<Trace> {
  checkRequest(specs, options);
  options.signal?.throwIfAborted();
  return await withAttachment(target, specs, options, (attachment) => recordIn(attachment, options));
}

/** What was there when tracing was switched off again. */
interface Raw {
  readonly pages: readonly PagePieces[];
  readonly stats: readonly BufferStats[];
  readonly probes: readonly ProbeProfile[];
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly workload: WorkloadEnd;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly stopped: number;
}

async function recordIn(attachment: Attachment, options: RecordOptions): Promise<Trace> {
  const { instance, specs } = attachment;
  const workload = await ReadyWorkload.prepare(attachment.target, options);
  try {
    if (options.follow && workload.pid !== undefined) {
      await instance.follow([workload.pid], {
        functions: specs.some((spec) => tracerOf(spec) !== undefined),
      });
    }
    await attachment.attach(options.signal);
    const setup = await readSetup(attachment);
    const machine = await machineFacts(attachment.target);
    const raw = await runAndRead(attachment, setup, workload, options.signal);
    return await makeTrace(attachment, options, setup, raw, machine);
  } catch (error) {
    if (!instance.tracefs.target.closed) await workload.stop();
    throw error;
  }
}

async function runAndRead(
  { instance, tracefs, group }: Attachment,
  { cpus, layout }: Setup,
  workload: ReadyWorkload,
  signal: AbortSignal | undefined,
): Promise<Raw> {
  const startedAt = now();
  const before = await kprobeProfiles(tracefs, group);
  const [first] = await instance.stats(cpus.slice(0, 1)); // before tracing is on: reading it would be traced too
  await instance.setTracing(true);
  const end = await workload.run(signal);
  await instance.setTracing(false);
  const stopped = performance.now();
  const endedAt = now();
  const stats = await instance.stats(cpus);
  const probes = profilesSince(before, await kprobeProfiles(tracefs, group));
  const pages = await drain(instance, cpus, layout);
  return {
    pages,
    stats,
    probes,
    startNs: first?.nowNs ?? 0n,
    endNs: stats[0]?.nowNs ?? 0n,
    workload: end,
    startedAt,
    endedAt,
    stopped,
  };
}

async function makeTrace(
  attachment: Attachment,
  options: RecordOptions,
  setup: Setup,
  raw: Raw,
  machine: MachineFacts,
): Promise<Trace> {
  const { tracefs, specs, clock, bufferKb } = attachment;
  const { target } = tracefs;
  const decoded = decodeRingBuffer(raw.pages, setup.layout, setup.formats);
  const { tables, tableOf, namelessTasks } = await tablesOf(attachment, decoded);
  const span = spanOf(tables, raw.startNs, raw.endNs);
  const loss = new Loss(raw.stats, raw.probes, decoded, unreadStrings(decoded, attachment.group), span);
  return new Trace({
    tables,
    tableOf,
    ...span,
    loss,
    workload: raw.workload.result,
    workloadError: raw.workload.error,
    raw: options.keepRaw ? await rawTrace(attachment, setup, raw.pages) : undefined,
    manifest: {
      tracelab: tracelabVersion,
      target: target.name,
      kernel: machine.kernel,
      machine,
      clock,
      bufferKb,
      cpus: setup.cpus.length,
      specs: specs.map(String),
      workload: typeof options.workload === 'object' ? options.workload.argv : undefined,
      note: options.note,
      lost: loss.total,
      followed: options.follow ?? false,
      startedAt: raw.startedAt,
      endedAt: raw.endedAt,
      namelessTasks,
      rawBytes: raw.pages.reduce((sum, { pages }) => sum + pages * setup.layout.pageBytes, 0),
      stopToTablesMs: performance.now() - raw.stopped,
    },
  });
}

async function rawTrace(
  { tracefs, clock }: Attachment,
  { layout, formats }: Setup,
  pages: readonly PagePieces[],
): Promise<RawTrace> {
  const texts = await recordedTexts(tracefs, formats, clock);
  return { layout, formats, pages, file: recordedTrace(texts, pages) };
}

function now(): string {
  return new Date().toISOString();
}
