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

export interface ConnectOptions {
  readonly name: string;
  readonly timeoutMs?: number;
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
  /** Opens a channel with its first operation. The listener gets all frames until `release`. */
  request(op: Operation, payload: Uint8Array, listener: ChannelListener): number;
  /** Sends one more operation on a channel. */
  send(channel: number, op: Operation, payload?: Uint8Array): void;
  /** The channel has had its last frame. */
  release(channel: number): void;
  close(): Promise<void>;
}

/** A session over any byte stream. */
export class Connection implements AgentConnection {
  private readonly decoder = new FrameDecoder();
  private readonly channels = new Map<number, ChannelListener>();
  private nextChannel = 1;
  private why: string | undefined;

  private constructor(
    private readonly stream: Duplex,
    readonly target: string,
    readonly nonce: bigint,
    readonly hello: Hello,
    rest: Buffer,
    private readonly onClosed: () => void,
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
    const nonce = randomBytes(8).readBigUInt64LE();
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
      stream.write(sign);
    })
      .finally(() => {
        clearTimeout(resync);
        clearTimeout(deadline);
        stream.removeAllListeners('data').removeAllListeners('error').removeAllListeners('close');
      })
      .catch((error: unknown) => {
        stream.once('error', () => {}); // a stream over a child calls its own destruction an error
        stream.destroy();
        options.onClosed?.();
        throw error;
      });
    return new Connection(stream, name, nonce, parseHello(hello, name), rest, options.onClosed ?? (() => {}));
  }

  get closed(): boolean {
    return this.why !== undefined;
  }

  request(op: Operation, payload: Uint8Array, listener: ChannelListener): number {
    if (this.why !== undefined) throw new ConnectionLostError(this.target, this.why);
    const channel = this.nextChannel++;
    this.channels.set(channel, listener);
    this.busy();
    this.send(channel, op, payload);
    return channel;
  }

  send(channel: number, op: Operation, payload: Uint8Array = Buffer.alloc(0)): void {
    if (!this.closed) this.stream.write(encodeFrame(channel, op, payload, this.nonce));
  }

  release(channel: number): void {
    this.channels.delete(channel);
    if (this.channels.size === 0) this.idle();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    const closed = new Promise<void>((resolve) => this.stream.once('close', resolve));
    this.stream.destroy();
    this.end('it was closed');
    await closed;
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
    this.onClosed();
  }

  /** An idle connection does not keep this process alive: a script that forgets to close still ends. */
  private idle(): void {
    if ('unref' in this.stream && typeof this.stream.unref === 'function') this.stream.unref();
  }

  private busy(): void {
    if ('ref' in this.stream && typeof this.stream.ref === 'function') this.stream.ref();
  }
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
