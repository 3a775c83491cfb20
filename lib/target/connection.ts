import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { ConnectionLostError } from '../errors/connection-lost-error.js';
import { TargetTimeoutError } from '../errors/target-timeout-error.js';
import {
  encodeFrame,
  type Frame,
  FrameDecoder,
  frameOverhead,
  greeting,
  maxPayload,
  type Operation,
  PayloadReader,
  protocolVersion,
  reply,
  u64,
} from './protocol.js';

/** What the agent says of itself and its machine when it is greeted. */
export interface Hello {
  readonly pid: number;
  readonly uid: number;
  readonly release: string;
  readonly machine: string;
  readonly bootId: string;
  /** The file that stands on the target while this session lives; empty where none could be made. */
  readonly registry: string;
}

/** Receives the frames of one channel. */
export interface ChannelListener {
  frame(frame: Frame): void;
  lost(error: ConnectionLostError): void;
}

/** A machine whose time goes on only while somebody waits for it. */
export interface TimeGate {
  /** Resolves when the machine has stopped, or has not within a moment because somebody else is at work there. */
  standsStill(): Promise<void>;
  /** Requests have been written: lets the machine run until it has answered all of them. */
  run(): Promise<void>;
  /** There is nothing more that is waited for. */
  answered(): void;
}

export interface ConnectOptions {
  readonly name: string;
  readonly gate?: TimeGate;
  /** Goes on as a session that was there before: on a machine that was brought back to a checkpoint it still has what it attached. */
  readonly nonce?: bigint;
  readonly timeoutMs?: number;
  /** Aborted, with an error as its reason, when no answer will come any more though the stream stays open. */
  readonly lost?: AbortSignal;
  /** Called once when the connection has ended, whichever way. */
  readonly onClosed?: () => void;
}

/** One session with an agent: channels out, frames in. A replay has one with no agent behind it. */
export interface AgentConnection {
  /** How the target is called in messages. */
  readonly target: string;
  /** Names the session. */
  readonly nonce: bigint;
  readonly hello: Hello;
  readonly closed: boolean;
  /** Whether the machine's time goes on while nothing is asked of it. */
  readonly alwaysRuns: boolean;
  /** Opens a channel with its first operation. The listener gets all frames until `release`, none before this has returned. */
  request(op: Operation, payload: Uint8Array, listener: ChannelListener): number;
  /** Sends one more operation on a channel. */
  send(channel: number, op: Operation, payload?: Uint8Array): void;
  /** The channel has had its last frame. */
  release(channel: number): void;
  /** Nothing is expected on the channel until `unpark`. */
  park(channel: number): void;
  unpark(channel: number): void;
  close(): Promise<void>;
}

/** A session over any byte stream. */
export class Connection implements AgentConnection {
  private readonly decoder = new FrameDecoder();
  private readonly channels = new Map<number, ChannelListener>();
  /** Channels on which nothing comes before this side says more: of commands on hold. */
  private readonly parked = new Set<number>();
  private nextChannel = 1;
  /** What is to be sent when the machine stands still. Undefined while it runs, or where its time always goes on. */
  private held: Uint8Array[] | undefined;
  private why: string | undefined;

  private constructor(
    private readonly stream: Duplex,
    readonly target: string,
    readonly nonce: bigint,
    readonly hello: Hello,
    rest: Buffer,
    private readonly onClosed: () => void,
    private readonly gate: TimeGate | undefined,
  ) {
    stream.on('data', (bytes: Buffer) => this.take(bytes));
    stream.on('error', (error) => this.end(error.message));
    stream.on('close', () => this.end('it was closed by the other side'));
    if (rest.length > 0) this.take(rest);
    this.idle();
  }

  /**
   * Greets the agent and waits for its answer, which begins with this session's own nonce: whatever an earlier client left in the stream is
   * passed over. When no answer comes the agent may be inside a frame that an earlier client did not finish: zeros complete it, and it is
   * thrown away.
   */
  static async open(stream: Duplex, options: ConnectOptions): Promise<Connection> {
    const nonce = options.nonce ?? randomBytes(8).readBigUInt64LE();
    const sign = Buffer.concat([greeting, u64(nonce)]);
    const { timeoutMs = 10_000, name } = options;
    let received: Buffer = Buffer.alloc(0);
    let resync: NodeJS.Timeout | undefined;
    let deadline: NodeJS.Timeout | undefined;
    const { hello, rest } = await new Promise<{ hello: Buffer; rest: Buffer }>((resolve, reject) => {
      stream.on('data', (bytes: Buffer) => {
        received = Buffer.concat([received, bytes]);
        const at = received.indexOf(sign);
        if (at < 12) {
          received = received.subarray(Math.max(0, received.length - 4096));
          return;
        }
        const length = received.readUInt32LE(at - 12);
        if (received.length < at + length) return;
        resolve({
          hello: received.subarray(at + sign.length, at + length),
          rest: received.subarray(at + length),
        });
      });
      stream.once('error', (error) => reject(new ConnectionLostError(name, error.message, { cause: error })));
      stream.once('close', () =>
        reject(new ConnectionLostError(name, 'it was closed before the agent answered')),
      );
      resync = setTimeout(
        () => stream.write(Buffer.concat([Buffer.alloc(maxPayload + 2 * frameOverhead), sign])),
        400,
      );
      deadline = setTimeout(
        () => reject(new TargetTimeoutError(name, 'greet the agent', timeoutMs)),
        timeoutMs,
      );
      greet(stream, sign, options.gate).catch(reject);
    })
      .finally(() => {
        clearTimeout(resync);
        clearTimeout(deadline);
        options.gate?.answered();
        stream.removeAllListeners('data').removeAllListeners('error').removeAllListeners('close');
      })
      .catch((error: unknown) => {
        stream.once('error', () => {}); // a stream over a child calls its own destruction an error
        stream.destroy();
        options.onClosed?.();
        throw error;
      });
    return new Connection(
      stream,
      name,
      nonce,
      parseHello(hello, name),
      rest,
      options.onClosed ?? (() => {}),
      options.gate,
    );
  }

  get alwaysRuns(): boolean {
    return this.gate === undefined;
  }

  get closed(): boolean {
    return this.why !== undefined;
  }

  request(op: Operation, payload: Uint8Array, listener: ChannelListener): number {
    if (this.why !== undefined) throw new ConnectionLostError(this.target, this.why);
    const channel = this.nextChannel++;
    this.channels.set(channel, listener);
    if (this.waiting === 1) this.busy();
    this.send(channel, op, payload);
    return channel;
  }

  send(channel: number, op: Operation, payload: Uint8Array = Buffer.alloc(0)): void {
    if (this.closed) return;
    const frame = encodeFrame(channel, op, payload, this.nonce);
    if (this.held === undefined) this.stream.write(frame);
    else this.held.push(frame);
  }

  release(channel: number): void {
    this.channels.delete(channel);
    this.parked.delete(channel);
    if (this.waiting === 0) this.idle();
  }

  park(channel: number): void {
    this.parked.add(channel);
    if (this.waiting === 0) this.idle();
  }

  unpark(channel: number): void {
    if (this.parked.delete(channel) && this.waiting === 1) this.busy();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    // Else the guest would see the end at any moment. A machine that has ended itself stands still.
    await this.gate?.standsStill().catch(() => {});
    const closed = new Promise<void>((resolve) => this.stream.once('close', resolve));
    this.stream.destroy();
    this.end('it was closed');
    await closed;
  }

  /** How many channels something is expected on. */
  private get waiting(): number {
    return this.channels.size - this.parked.size;
  }

  private take(bytes: Buffer): void {
    for (const frame of this.decoder.push(bytes)) this.channels.get(frame.channel)?.frame(frame);
  }

  private end(why: string): void {
    if (this.why !== undefined) return;
    this.why = why;
    const error = new ConnectionLostError(this.target, why);
    for (const listener of this.channels.values()) listener.lost(error);
    this.channels.clear();
    this.parked.clear();
    this.onClosed();
  }

  /** An idle connection does not keep this process alive: a script that forgets to close still ends. */
  private idle(): void {
    this.gate?.answered();
    if ('unref' in this.stream && typeof this.stream.unref === 'function') this.stream.unref();
  }

  private busy(): void {
    if (this.gate !== undefined) void this.pass(this.gate);
    if ('ref' in this.stream && typeof this.stream.ref === 'function') this.stream.ref();
  }

  /** The first request after a pause: sent while the machine stands still, then answered. */
  private async pass(gate: TimeGate): Promise<void> {
    if (this.held !== undefined) return; // it waits already
    this.held = [];
    try {
      await gate.standsStill();
      const frames = this.held;
      this.held = undefined;
      for (const frame of frames) this.stream.write(frame);
      await gate.run();
    } catch (error) {
      this.end(error instanceof Error ? error.message : String(error));
    }
  }
}

async function greet(stream: Duplex, sign: Uint8Array, gate: TimeGate | undefined): Promise<void> {
  await gate?.standsStill();
  stream.write(sign);
  await gate?.run();
}

function parseHello(bytes: Buffer, name: string): Hello {
  const reader = new PayloadReader(bytes);
  const version = reader.u32();
  if (version !== protocolVersion) {
    throw new ConnectionLostError(
      name,
      `its agent speaks version ${version} of the protocol, this tracelab version ${protocolVersion}`,
    );
  }
  const [pid, uid] = [reader.u32(), reader.u32()];
  const [release, machine, bootId, registry] = [
    reader.string(),
    reader.string(),
    reader.string(),
    reader.string(),
  ];
  return { pid, uid, release, machine, bootId, registry };
}

/** True for the frame that ends a one-shot operation. */
export function isLast(frame: Frame): boolean {
  return frame.kind === reply.done || frame.kind === reply.error;
}
