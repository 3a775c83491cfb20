import { setImmediate as nextTurn } from 'node:timers/promises';
import { ConnectionLostError } from '../errors/connection-lost-error.js';
import type { AgentConnection, ChannelListener, Hello } from '../target/connection.js';
import { type Operation, operation, reply } from '../target/protocol.js';
import type { Replay } from './replay.js';
import type { RecordedCall, ReplayedCell } from './replayed-cell.js';
import { isDraining, requestText, takesTime } from './request-text.js';

interface OpenChannel {
  readonly call: RecordedCall;
  /** The cell that it is part of; undefined for an answer that was taken from elsewhere. */
  readonly cell: ReplayedCell | undefined;
  readonly listener: ChannelListener;
  /** Places of this side's acts that were done. */
  readonly acted: Set<number>;
}

/** A session with no agent behind it: a recording answers. */
export class ReplayedConnection implements AgentConnection {
  #closed = false;
  #lastChannel = 0;
  readonly #channels = new Map<number, OpenChannel>();

  constructor(
    private readonly replay: Replay,
    /** Which connection of the recording. */
    private readonly number: number,
  ) {}

  get target(): string {
    return this.replay.machine(this.number).name;
  }

  get nonce(): bigint {
    return BigInt(`0x${this.replay.machine(this.number).nonce}`);
  }

  get hello(): Hello {
    return this.replay.machine(this.number).hello;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** @throws NotRecordedError */
  request(op: Operation, payload: Uint8Array, listener: ChannelListener): number {
    if (this.#closed) throw new ConnectionLostError(this.target, 'it was closed');
    const request = requestText(op, payload);
    const { call, cell, isAgain } = this.replay.take(this.number, request);
    this.replay.reach(call);
    const channel = ++this.#lastChannel;
    this.#channels.set(channel, { call, cell, listener, acted: new Set() });
    void (isAgain && isDraining(request) ? this.#endAtOnce(channel) : this.#answer(channel));
    return channel;
  }

  send(channel: number, op: Operation): void {
    const open = this.#channels.get(channel);
    if (op === operation.credit || open === undefined) return;
    const act = open.call.acts.find(({ place, operation: done }) => done === op && !open.acted.has(place));
    if (act === undefined) return;
    open.acted.add(act.place);
    open.cell?.done(act.place);
  }

  release(channel: number): void {
    this.#channels.delete(channel);
  }

  get alwaysRuns(): boolean {
    return this.replay.machine(this.number).state.shape.time === 'host';
  }

  park(): void {} // no machine waits

  unpark(): void {}

  async close(): Promise<void> {
    this.#closed = true;
    const open = [...this.#channels.values()];
    this.#channels.clear();
    for (const { listener } of open) listener.lost(new ConnectionLostError(this.target, 'it was closed'));
  }

  /** Nothing has come since all was read. */
  async #endAtOnce(channel: number): Promise<void> {
    await nextTurn();
    this.#channels.get(channel)?.listener.frame({ channel, kind: reply.done, payload: Buffer.alloc(0) });
  }

  async #answer(channel: number): Promise<void> {
    await nextTurn(); // no answer comes before the request has returned
    const open = this.#channels.get(channel);
    for (const { place, event } of open?.call.answers ?? []) {
      if (open?.cell !== undefined && takesTime(open.call.request))
        await open.cell.caughtUp(open.call.place, place);
      const listener = this.#channels.get(channel)?.listener;
      if (listener === undefined) return;
      this.replay.reach(event);
      if (event.kind === 'lost') listener.lost(new ConnectionLostError(this.target, event.why));
      else listener.frame({ channel, kind: event.reply, payload: event.payload });
    }
  }
}
