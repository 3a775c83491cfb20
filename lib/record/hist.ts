import { inspect } from 'node:util';
import { escapeHtml } from '../base/html.js';
import { UnsupportedError } from '../errors/unsupported-error.js';
import type { EventTable } from '../events/event-table.js';
import { type KernelHistogram, parseHistFile } from '../kernel/tracefs/hist-file.js';
import type { DynamicEvent } from '../spec/dynamic-event.js';
import { Histogram, type HistogramOptions } from '../spec/histogram/histogram.js';
import { eventOf, triggerWritesOf } from '../spec/spec.js';
import type { Tracepoint } from '../spec/tracepoint.js';
import { type Attachment, withAttachment } from './attachment.js';
import type { OwnedTarget } from './owned-target.js';
import { checkRun, type RunOptions } from './run-options.js';
import { ReadyWorkload } from './workload.js';

/** An event that the kernel can keep a histogram of. */
export type CountableSpec = Tracepoint | DynamicEvent;

/** A histogram and the event that it is of. */
export interface CountRequest {
  readonly spec: CountableSpec;
  readonly histogram: Histogram;
}

/** A run that is counted. */
export interface HistRun extends RunOptions {
  /**
   * Other events whose triggers the counted one lives on, in the order in which they need each other: those that make a synthetic
   * event, or keep a variable. They are not recorded either; an event's own filter does not hold for its triggers.
   */
  readonly alongside?: readonly CountableSpec[];
}

/** The kernel's buffers are not used: as small as it makes them. */
const smallestBufferKb = 4;

/** What a histogram had counted when it was stopped. */
export class HistogramResult implements KernelHistogram {
  readonly trigger: string;
  readonly table: EventTable;
  readonly hits: number;
  readonly entries: number;
  readonly dropped: number;

  constructor(
    readonly spec: CountableSpec,
    { trigger, table, hits, entries, dropped }: KernelHistogram,
  ) {
    this.trigger = trigger;
    this.table = table;
    this.hits = hits;
    this.entries = entries;
    this.dropped = dropped;
  }

  /** How many events were counted, and how many found no room. */
  toString(): string {
    return `${this.#summary}\n${this.table}`;
  }

  toHtml(): string {
    return `<p>${escapeHtml(this.#summary)}</p>${this.table.toHtml()}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }

  get #summary(): string {
    const lost =
      this.dropped === 0
        ? 'lost nothing'
        : `${this.dropped.toLocaleString('en-US')} events found no room: a larger size holds more rows`;
    return `${this.spec.name}: ${this.hits.toLocaleString('en-US')} events in ${this.entries} rows, ${lost}`;
  }
}

/**
 * Lets the kernel keep a histogram of an event while a workload runs: nothing is recorded, so nothing can be overwritten; what is
 * grouped away is not there either. The spec's own filter counts too.
 *
 * Kernel: Documentation/trace/histogram.rst. Needs CONFIG_HIST_TRIGGERS. Columns: the keys, `hitcount`, the values (see `parseHistFile`).
 *
 * @throws UnsupportedError without histograms; UnknownEventError; ControlFileError with the kernel's words for a histogram that it
 *   refuses; NothingToRecordError
 * @example
 * const sizes = await vm.hist(tracepoint('kmem', 'kmalloc'), { keys: [key('bytes_req').log2()] }, { workload: vm.$`ls` });
 * sizes.table; sizes.hits; sizes.dropped;
 * @example
 * // a synthetic event, made by the triggers of two others
 * await vm.hist(wakeup, { keys: [key('lat').log2()] }, { workload: vm.$`ls`, alongside: [waking, switched] });
 */
export async function hist(
  target: OwnedTarget,
  spec: CountableSpec,
  options: HistogramOptions,
  run: HistRun,
): Promise<HistogramResult> {
  const { filter } = spec.settings;
  const when = [filter, options.when].filter((text) => text !== undefined).map((text) => `(${text})`);
  const histogram = new Histogram(when.length === 0 ? options : { ...options, when: when.join(' && ') });
  const [result] = await countEvents(target, [{ spec, histogram }], run);
  if (result === undefined) throw new TypeError('a histogram gives one result');
  return result;
}

/** Several events at once, each with its histogram. */
export async function countEvents(
  target: OwnedTarget,
  requests: readonly CountRequest[],
  run: HistRun,
): Promise<readonly HistogramResult[]> {
  checkRun(run);
  run.signal?.throwIfAborted();
  const specs = [...requests.map(({ spec }) => spec), ...(run.alongside ?? [])];
  const triggers = (group: string) =>
    requests.map(({ spec, histogram }) => ({
      file: `events/${eventOf(spec, group).join('/')}/trigger`,
      text: String(histogram),
    }));
  return await withAttachment(target, specs, { bufferKb: smallestBufferKb, triggers }, (attachment) =>
    countIn(attachment, requests, run),
  );
}

async function countIn(
  { instance, group, target: owner }: Attachment,
  requests: readonly CountRequest[],
  run: HistRun,
): Promise<readonly HistogramResult[]> {
  const folders = requests.map(({ spec }) => `events/${eventOf(spec, group).join('/')}`);
  const tell = async (word: 'pause' | 'cont') => {
    for (const [index, { histogram }] of requests.entries()) {
      const text = wordFor(histogram, word);
      if (text === undefined) continue;
      await instance.control({ file: `${folders[index]}/trigger`, text, append: true });
    }
  };
  const [folder = ''] = folders;
  const { target, path } = instance.tracefs;
  if ((await target.exists(`${path}/${folder}`)) && !(await target.exists(`${path}/${folder}/hist`)))
    throw new UnsupportedError('histograms', target.name, 'CONFIG_HIST_TRIGGERS');
  for (const spec of run.alongside ?? [])
    for (const write of triggerWritesOf(spec, group)) await instance.control(write);
  const workload = await ReadyWorkload.prepare(owner, run);
  try {
    await tell('pause');
    await tell('cont');
    const { error } = await workload.run(run.signal);
    await tell('pause');
    if (error !== undefined) throw error;
  } catch (error) {
    if (!target.closed) await workload.stop();
    throw error;
  }
  const texts = await instance.tracefs.readTexts(folders.map((file) => `${instance.path}/${file}/hist`));
  return texts.flatMap((text, index) => {
    const request = requests[index];
    const [read] = parseHistFile(text);
    return read === undefined || request === undefined ? [] : [new HistogramResult(request.spec, read)];
  });
}

/**
 * The kernel takes a second word about a histogram that keeps variables for a second definition of them (`Variable already defined`):
 * such a one counts from when it is there until it is read.
 */
function wordFor(histogram: Histogram, word: 'pause' | 'cont'): string | undefined {
  if (Object.keys(histogram.options.variables ?? {}).length === 0) return histogram.told(word);
  return word === 'cont' ? String(histogram) : undefined;
}
