import { InUseError } from '../errors/in-use-error.js';
import { defineEvent, removeEvent } from '../kernel/tracefs/dynamic-events.js';
import type { TracingInstance } from '../kernel/tracefs/instance.js';
import { readSetting, writeSetting } from '../kernel/tracefs/setting.js';
import { TopInstance } from '../kernel/tracefs/top-instance.js';
import { Tracefs } from '../kernel/tracefs/tracefs.js';
import type { ControlWrite } from '../spec/control-write.js';
import { isDynamicEvent, systemOf } from '../spec/dynamic-event.js';
import { globalWritesOf, type Spec, tracerOf, triggerWritesOf } from '../spec/spec.js';
import { groupOf, newInstanceName } from './instance-name.js';
import { type JournalEntry, readJournal, removeEntry, writeEntry } from './journal.js';
import type { OwnedTarget } from './owned-target.js';
import { reap } from './reap.js';

/** How the ring buffer of an attachment is. */
export interface AttachOptions {
  /** Ring buffer of each CPU in KiB. The kernel may make it a little larger. Default 8192. */
  readonly bufferKb?: number;
  /** Trace clock: `mono` (the default), `local`, `boot`, `tai`, `mono_raw`, `global`, `counter`, `x86-tsc` ... */
  readonly clock?: string;
  /** Options of the instance, by their names in its folder `options`: `{ overwrite: false, userstacktrace: true }`. */
  readonly traceOptions?: Readonly<Record<string, boolean>>;
  /** Name of the tracing instance. Default: one of this session's. */
  readonly name?: string;
}

/** What an attachment has still to take back. */
export interface AttachmentState {
  readonly undo: readonly (() => Promise<void>)[];
  readonly entry: JournalEntry;
}

interface AttachRequest extends AttachOptions {
  /** Triggers that are put on events of the instance beside those of the specs, once the system of their events is known. */
  readonly triggers?: (group: string) => readonly ControlWrite[];
}

const defaultBufferKb = 8192;

/**
 * What specs need on a target: their events defined, a tracing instance of their own, the settings that the kernel has only once.
 * Each step stands in the journal on the target before it is made, and `close` takes all of them back in reverse order.
 */
export class Attachment {
  readonly clock: string;
  #undo: (() => Promise<void>)[] = [];
  #entry: JournalEntry;
  #instance: TracingInstance | undefined;
  #bufferKb = 0;

  private constructor(
    readonly tracefs: Tracefs,
    readonly target: OwnedTarget,
    readonly specs: readonly Spec[],
    private readonly options: AttachRequest,
  ) {
    const own = newInstanceName(target);
    this.clock = options.clock ?? 'mono';
    this.#entry = {
      session: target.session,
      instance: options.name ?? own,
      group: groupOf(own),
      events: specs.filter(isDynamicEvent).map((spec) => `${systemOf(spec, groupOf(own))}:${spec.name}`),
      triggers: [
        ...specs.flatMap((spec) => triggerWritesOf(spec, groupOf(own))),
        ...(options.triggers?.(groupOf(own)) ?? []),
      ],
      settings: [],
      specs: specs.map(String),
      startedAt: new Date().toISOString(),
    };
  }

  /**
   * Makes room for the specs: their events are defined, the buffer is there, tracing is off. Nothing is enabled yet.
   *
   * @throws InUseError where the kernel has something only once and another uses it
   */
  static async open(
    target: OwnedTarget,
    specs: readonly Spec[],
    options: AttachRequest,
  ): Promise<Attachment> {
    await reap(target);
    const attachment = new Attachment(await Tracefs.find(target), target, specs, options);
    try {
      await attachment.#open();
    } catch (error) {
      await closeAfterFailure(attachment);
      throw error;
    }
    return attachment;
  }

  get instance(): TracingInstance {
    if (this.#instance === undefined) throw new TypeError('the attachment is not open');
    return this.#instance;
  }

  /** The system in which its dynamic events stand. */
  get group(): string {
    return this.#entry.group;
  }

  /** Each CPU's buffer as the kernel made it, in KiB. */
  get bufferKb(): number {
    return this.#bufferKb;
  }

  /** Tells the kernel what the specs say; tracing is not switched on by it. */
  async attach(signal?: AbortSignal): Promise<void> {
    for (const spec of this.specs) {
      signal?.throwIfAborted();
      for (const write of globalWritesOf(spec)) await this.#changeAtTop(write);
      await this.instance.attach(spec, this.group);
    }
  }

  /** Takes everything back. Closing twice is harmless; what cannot be taken back stays in the journal. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) {
      // The journal's entry goes last, and only when nothing is left that it speaks of.
      if (this.#undo.length === 0 && failures.length > 0) break;
      await undo().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** What is attached now; `revive` takes it when the target has gone back to this moment. */
  state(): AttachmentState {
    return { undo: [...this.#undo], entry: this.#entry };
  }

  revive({ undo, entry }: AttachmentState): void {
    this.#undo = [...undo];
    this.#entry = entry;
  }

  async #open(): Promise<void> {
    const file = await writeEntry(this.target, this.#entry);
    this.#undo.push(() => removeEntry(this.target, file));
    for (const spec of this.specs) {
      if (!isDynamicEvent(spec)) continue;
      await defineEvent(this.tracefs, spec, this.group);
      this.#undo.push(() => removeEvent(this.tracefs, systemOf(spec, this.group), spec.name));
    }
    const instance = await this.#findInstance();
    this.#instance = instance;
    await instance.setTracing(false);
    await instance.setClock(this.clock);
    for (const [option, on] of Object.entries(this.options.traceOptions ?? {}))
      await instance.control({ file: `options/${option}`, text: on ? '1' : '0' });
    this.#bufferKb = await instance.setBufferKb(this.options.bufferKb ?? defaultBufferKb);
  }

  /** One of its own; the top one where the kernel has a tracer only there. */
  async #findInstance(): Promise<TracingInstance> {
    const instance = await this.tracefs.createInstance(this.#entry.instance);
    this.#undo.push(() => instance.remove(this.#entry.triggers));
    const tracers = this.specs.flatMap((spec) => tracerOf(spec) ?? []);
    if (tracers.length === 0) return instance;
    const [here, atTop] = [await instance.tracers(), await this.tracefs.tracers()];
    const onlyAtTop = tracers.find((tracer) => !here.includes(tracer) && atTop.includes(tracer));
    if (onlyAtTop === undefined) return instance;
    await this.#requireFreeTop(onlyAtTop);
    return new TopInstance(this.tracefs, (write) => this.#rememberSetting(write));
  }

  async #requireFreeTop(tracer: string): Promise<void> {
    const used = (await this.tracefs.target.readText(`${this.tracefs.path}/current_tracer`)).trim();
    if (used === 'nop') return;
    throw new InUseError(
      `The tracer ${tracer}, which this kernel can have only once,`,
      `someone who traces with ${used}`,
      'End the other recording, or use a kernel that has it in instances (Linux 6.11 and later).',
    );
  }

  /** Changes a setting that the kernel has only once. */
  async #changeAtTop(write: ControlWrite): Promise<void> {
    await this.#requireUnused(write.file);
    await this.#rememberSetting(write);
    const top = this.tracefs.top();
    await top.control(write);
  }

  async #requireUnused(file: string): Promise<void> {
    for (const { entry } of await readJournal(this.target)) {
      if (entry === undefined || entry.instance === this.#entry.instance) continue;
      if (!entry.settings.some((setting) => setting.file === file)) continue;
      throw new InUseError(
        `The setting ${file}, which the kernel has only once,`,
        `the recording ${entry.instance}`,
        'Record one after the other.',
      );
    }
  }

  /** Writes into the journal what a file says, once, before it is changed. */
  async #rememberSetting(write: ControlWrite): Promise<void> {
    const { settings } = this.#entry;
    const known = settings.some(({ file }) => file === write.file);
    if (known && !write.file.endsWith('/trigger')) return;
    const setting = await readSetting(this.tracefs, write);
    if (setting === undefined) return; // the write says what this kernel lacks
    this.#entry = { ...this.#entry, settings: [...settings, setting] };
    await writeEntry(this.target, this.#entry);
    this.#undo.push(() => writeSetting(this.tracefs, setting));
  }
}

/** Attaches for as long as `use` takes. */
export async function withAttachment<T>(
  target: OwnedTarget,
  specs: readonly Spec[],
  options: AttachRequest,
  use: (attachment: Attachment) => Promise<T>,
): Promise<T> {
  const attachment = await Attachment.open(target, specs, options);
  let result: T;
  try {
    result = await use(attachment);
  } catch (error) {
    await closeAfterFailure(attachment);
    throw error;
  }
  await attachment.close();
  return result;
}

async function closeAfterFailure(attachment: Attachment): Promise<void> {
  await attachment.close().catch(() => {}); // the first failure is the one to tell; what is left is in the journal
}
