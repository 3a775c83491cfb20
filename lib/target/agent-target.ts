import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from '../base/queue.js';
import { errnoName } from '../errors/target-error.js';
import { TargetTimeoutError } from '../errors/target-timeout-error.js';
import { AgentCommand } from './agent-command.js';
import type { Command, CommandOptions, CommandTemplate } from './command.js';
import { commandTemplate } from './command-template.js';
import type { AgentConnection, Hello } from './connection.js';
import {
  type Frame,
  maxPayload,
  type Operation,
  operation,
  PayloadReader,
  reply,
  string,
  strings,
  u32,
  u64,
} from './protocol.js';
import type { DirEntry, StreamChunk, StreamOptions, Target, WriteOptions } from './target.js';
import { errnoError, targetError } from './target-errors.js';

const writeAppend = 1;
const writeCreate = 2;
const streamFollow = 1;
/** A write to tracefs can take seconds in an emulated machine on a busy host. */
const patienceMs = 120_000;

/** A machine on which the agent serves: whichever way the bytes go there. */
export class AgentTarget implements Target {
  readonly $: CommandTemplate;

  constructor(private readonly connection: AgentConnection) {
    this.$ = commandTemplate((argv, options) => this.command(argv, options));
  }

  /** The same machine by a connection that stands in front of this one: a recorder's. */
  behind(wrap: (connection: AgentConnection) => AgentConnection): AgentTarget {
    return new AgentTarget(wrap(this.connection));
  }

  get name(): string {
    return this.connection.target;
  }

  get architecture(): string {
    return this.hello.machine;
  }

  get closed(): boolean {
    return this.connection.closed;
  }

  /** What the agent said of itself and its machine. */
  get hello(): Hello {
    return this.connection.hello;
  }

  /** Names this session on the target, in hexadecimal; its file in `hello.registry` lives as long as the session. */
  get session(): string {
    return this.connection.nonce.toString(16).padStart(16, '0');
  }

  read(path: string): Promise<Uint8Array> {
    return this.ask(operation.read, string(path), 'read', path);
  }

  async readText(path: string): Promise<string> {
    return Buffer.from(await this.read(path)).toString('utf8');
  }

  async readMany(paths: readonly string[]): Promise<readonly (Uint8Array | Error)[]> {
    const reader = new PayloadReader(
      await this.ask(operation.readMany, strings(paths), 'read', paths.join(' ')),
    );
    return paths.map((path) => {
      const [errno, length] = [reader.u32(), reader.u32()];
      const bytes = reader.take(length);
      return errno === 0 ? bytes : errnoError(this.name, 'read', path, errnoName(errno));
    });
  }

  async write(path: string, data: string | Uint8Array, options: WriteOptions = {}): Promise<void> {
    const bytes = Buffer.from(data);
    const { append = false, mode = 0o644 } = options;
    const pieceBytes = maxPayload - string(path).length - 8;
    let flags = writeCreate | (append ? writeAppend : 0);
    for (let at = 0; at === 0 || at < bytes.length; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes);
      await this.ask(
        operation.write,
        Buffer.concat([u32(flags), u32(mode), string(path), piece]),
        'write',
        path,
      );
      flags |= writeAppend;
    }
  }

  async list(path: string): Promise<readonly DirEntry[]> {
    const reader = new PayloadReader(await this.ask(operation.list, string(path), 'list', path));
    const entries: DirEntry[] = [];
    while (reader.left > 0) {
      const kind = String.fromCharCode(reader.u8());
      entries.push({ name: reader.string(), kind: entryKinds[kind] ?? 'other' });
    }
    return entries;
  }

  async exists(path: string): Promise<boolean> {
    try {
      await this.ask(operation.exists, string(path), 'look for', path);
      return true;
    } catch (error) {
      if (
        error instanceof Error &&
        'errno' in error &&
        (error.errno === 'ENOENT' || error.errno === 'ENOTDIR')
      )
        return false;
      throw error;
    }
  }

  async makeDirectory(path: string): Promise<void> {
    await this.ask(operation.makeDirectory, string(path), 'make directory', path);
  }

  async removeDirectory(path: string): Promise<void> {
    await this.ask(operation.removeDirectory, string(path), 'remove directory', path);
  }

  async remove(path: string): Promise<void> {
    await this.ask(operation.remove, string(path), 'remove', path);
  }

  command(argv: readonly string[], options: CommandOptions = {}): Command {
    return new AgentCommand(this.connection, argv, options);
  }

  async *stream(paths: readonly string[], options: StreamOptions = {}): AsyncGenerator<StreamChunk> {
    const { chunkBytes = maxPayload - 4, mode = 'drain' } = options;
    const chunks = new Queue<StreamChunk>();
    const payload = Buffer.concat([
      u32(mode === 'follow' ? streamFollow : 0),
      u32(chunkBytes),
      strings(paths),
    ]);
    let ended = false;
    const end = () => {
      ended = true;
      this.connection.release(channel);
    };
    const channel = this.connection.request(operation.stream, payload, {
      frame: (frame) => {
        if (frame.kind === reply.chunk) {
          chunks.push({ index: frame.payload.readUInt32LE(0), bytes: frame.payload.subarray(4) });
          return;
        }
        end();
        if (frame.kind === reply.error) chunks.fail(targetError(this.name, 'stream', paths.join(' '), frame));
        else chunks.end();
      },
      lost: (error) => {
        ended = true;
        chunks.fail(error);
      },
    });
    try {
      for await (const chunk of chunks) {
        yield chunk;
        if (!ended) this.connection.send(channel, operation.credit, u32(chunk.bytes.length));
      }
    } finally {
      if (!ended) {
        this.connection.send(channel, operation.close);
        end();
      }
    }
  }

  async upload(from: string, to: string): Promise<void> {
    let append = false;
    for await (const bytes of createReadStream(from, { highWaterMark: maxPayload - 8192 })) {
      await this.write(to, bytes as Buffer, { append });
      append = true;
    }
    if (!append) await this.write(to, '');
  }

  async download(from: string, to: string): Promise<void> {
    const file = await open(to, 'w');
    try {
      for await (const { bytes } of this.stream([from])) await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  }

  /** Sets the wall clock and adds entropy: a machine that was resumed from a saved state needs both. */
  async wake(): Promise<void> {
    const now = BigInt(Date.now()) * 1_000_000n;
    await this.ask(operation.wake, Buffer.concat([u64(now), randomBytes(64)]), 'wake', 'the machine');
  }

  /** Waits, in the machine's own time. @throws the signal's reason when it is aborted */
  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (this.connection.alwaysRuns) await sleep(ms, undefined, { ...(signal && { signal }) });
    else await this.command(['sleep', String(ms / 1000)], { ...(signal && { signal }) });
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** A one-shot operation: its data, or its typed error. The agent waits for nothing then, so that a machine that is silent hangs. */
  private ask(op: Operation, payload: Uint8Array, tried: string, path: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const data: Buffer[] = [];
      const channel = this.connection.request(op, payload, {
        frame: (frame: Frame) => {
          patience.refresh();
          if (frame.kind === reply.data) {
            data.push(frame.payload);
            return;
          }
          clearTimeout(patience);
          this.connection.release(channel);
          if (frame.kind === reply.error) reject(targetError(this.name, tried, path, frame));
          else resolve(data.length === 1 && data[0] ? data[0] : Buffer.concat(data));
        },
        lost: (error) => {
          clearTimeout(patience);
          reject(error);
        },
      });
      const patience = setTimeout(() => {
        this.connection.release(channel);
        reject(new TargetTimeoutError(this.name, `${tried} ${path}`, patienceMs));
      }, patienceMs);
    });
  }
}

const entryKinds: Readonly<Record<string, DirEntry['kind']>> = {
  d: 'directory',
  f: 'file',
  l: 'symlink',
  o: 'other',
};
