import { NotAttachedError } from '../errors/not-attached-error.js';
import type { Spec } from '../spec/spec.js';
import { Attachment, type AttachmentState, type AttachOptions } from './attachment.js';
import { type Batch, BatchReader, type ReaderState } from './batch-reader.js';
import { leaveOutOurselves } from './leave-out.js';
import type { OwnedTarget } from './owned-target.js';
import { checkSpecs } from './request.js';

/** What must be known to go on with a recording when its machine has gone back to where it was then. */
export interface RecordingState {
  readonly attachment: AttachmentState;
  readonly reader: ReaderState;
}

/**
 * Specs that are attached until they are closed, over several cells: what comes meanwhile is read when it is asked for. What the agent of
 * this connection does is left out.
 *
 * @example
 * const recording = await vm.open([tracepoint('sched', 'sched_switch')]);
 * await vm.$`ls`;
 * const batch = await recording.read();
 * await recording.close();
 */
export class Recording {
  /** Why it is not attached; undefined while it is. */
  #ended: string | undefined;

  private constructor(
    private readonly attachment: Attachment,
    private readonly reader: BatchReader,
  ) {}

  /** @throws what `record` throws */
  static async open(
    target: OwnedTarget,
    specs: readonly Spec[],
    options: AttachOptions = {},
  ): Promise<Recording> {
    checkSpecs(specs);
    const attachment = await Attachment.open(target, specs, options);
    try {
      await attachment.attach();
      const reader = await BatchReader.start(attachment);
      await leaveOutOurselves(target, attachment);
      await attachment.instance.setTracing(true);
      return new Recording(attachment, reader);
    } catch (error) {
      await attachment.close().catch(() => {}); // the first failure is the one to tell; what is left is in the journal
      throw error;
    }
  }

  /** False when it was closed, or its machine went back to a time before it. */
  get attached(): boolean {
    return this.#ended === undefined;
  }

  /** What came since the last time, and what was lost of it. @throws NotAttachedError */
  async read(): Promise<Batch> {
    if (this.#ended !== undefined) throw new NotAttachedError(this.#ended);
    return await this.reader.next();
  }

  /** Removes what was attached. Closing twice is harmless. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    this.#ended = 'it was closed';
    await this.attachment.close();
  }

  /** What to remember of it with a checkpoint of its machine. */
  state(): RecordingState {
    return { attachment: this.attachment.state(), reader: this.reader.state() };
  }

  /** Its machine went back to a time at which it was attached, also where it was closed since. Another agent reads it now. */
  async revive(state: RecordingState): Promise<void> {
    this.attachment.revive(state.attachment);
    this.reader.revive(state.reader);
    this.#ended = undefined;
    await leaveOutOurselves(this.attachment.target, this.attachment);
  }

  /** Its machine went back to a time before it was attached: there is nothing left that could be removed. */
  forget(): void {
    this.#ended = 'its machine went back to a time before it was opened';
  }
}
