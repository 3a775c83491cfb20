import { constants } from 'node:os';
import { Queue } from '../base/queue.js';
import { CommandFailedError } from '../errors/command-failed-error.js';
import type { ConnectionLostError } from '../errors/connection-lost-error.js';
import { TracelabError } from '../errors/tracelab-error.js';
import type { Command, CommandOptions, CommandResult, RunningCommand } from './command.js';
import type { Connection } from './connection.js';
import { type Frame, maxPayload, operation, PayloadReader, reply, string, strings, u32 } from './protocol.js';
import { targetError } from './target-errors.js';

const runHold = 1;
const runPty = 2;
/** Bytes; the first credit is four times that (vm/agent/session.c). */
const creditStep = 1 << 20;

/** A command on an agent's machine. Inert until it is awaited or started. */
export class AgentCommand implements Command {
  constructor(
    private readonly connection: Connection,
    readonly argv: readonly string[],
    readonly options: CommandOptions,
  ) {}

  // biome-ignore lint/suspicious/noThenProperty: a command runs when it is awaited
  then<A = CommandResult, B = never>(
    onDone?: ((result: CommandResult) => A | PromiseLike<A>) | null,
    onFailed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B> {
    const { input, pty } = this.options;
    const run = new AgentProcess(this.connection, this.argv, this.options);
    return run
      .begin({ hold: false, noInput: input === undefined && pty === undefined }) // nobody can write to it
      .then(() => run.result)
      .then(onDone, onFailed);
  }

  async start(options: { readonly hold?: boolean } = {}): Promise<RunningCommand> {
    const run = new AgentProcess(this.connection, this.argv, this.options);
    await run.begin({ hold: options.hold ?? false, noInput: false });
    return run;
  }
}

/** The process behind a command: frames become its output and its result. */
class AgentProcess implements RunningCommand {
  readonly stdout: AsyncIterable<Uint8Array>;
  readonly stderr: AsyncIterable<Uint8Array>;
  readonly result: Promise<CommandResult>;
  pid = 0;

  private channel = 0;
  private readonly startedAt = performance.now();
  private readonly kept = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  private readonly queues: { stdout?: Queue<Uint8Array>; stderr?: Queue<Uint8Array> } = {};
  private ended = false;
  private timedOut = false;
  private isCanceled = false;
  private timer: NodeJS.Timeout | undefined;
  private unread = 0;
  private owed = 0;
  private inputDrained: (() => void)[] = [];
  private started: { resolve(): void; reject(error: Error): void } = { resolve() {}, reject() {} };
  private settle: { resolve(result: CommandResult): void; reject(error: unknown): void } = {
    resolve() {},
    reject() {},
  };

  constructor(
    private readonly connection: Connection,
    private readonly argv: readonly string[],
    private readonly options: CommandOptions,
  ) {
    this.stdout = this.output('stdout');
    this.stderr = this.output('stderr');
    this.result = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    this.result.catch(() => {}); // who wants it awaits it; a command whose start failed has said so already
  }

  /** What is known already goes with the request: a machine in steady time has it before it begins. */
  async begin({ hold, noInput }: { readonly hold: boolean; readonly noInput: boolean }): Promise<void> {
    const { cwd = '', env = {}, pty, input, timeoutMs, signal } = this.options;
    const payload = Buffer.concat([
      u32((hold ? runHold : 0) | (pty ? runPty : 0)),
      ...[u32(pty?.rows ?? 0), u32(pty?.columns ?? 0), string(cwd), strings(this.argv)],
      strings(Object.entries(env).map(([name, value]) => `${name}=${value}`)),
    ]);
    const started = new Promise<void>((resolve, reject) => {
      this.started = { resolve, reject };
    });
    signal?.throwIfAborted();
    this.channel = this.connection.request(operation.run, payload, {
      frame: (frame) => this.take(frame),
      lost: (error) => this.fail(error),
    });
    if (noInput) await this.endInput();
    await started;
    if (hold) this.connection.park(this.channel);
    if (timeoutMs !== undefined) this.timer = setTimeout(() => this.stop('timedOut'), timeoutMs);
    signal?.addEventListener('abort', this.cancel, { once: true });
    if (signal?.aborted) this.cancel();
    if (input !== undefined) await this.write(input);
    if (pty === undefined && input !== undefined) await this.endInput();
  }

  async write(data: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(data);
    for (let at = 0; at < bytes.length && !this.ended; at += maxPayload) {
      const piece = bytes.subarray(at, at + maxPayload);
      this.unread += piece.length;
      this.connection.send(this.channel, operation.input, piece);
      while (this.unread > 4 * maxPayload && !this.ended) {
        await new Promise<void>((resolve) => this.inputDrained.push(resolve));
      }
    }
  }

  async endInput(): Promise<void> {
    this.connection.send(this.channel, operation.input);
  }

  async release(): Promise<void> {
    this.connection.unpark(this.channel);
    this.connection.send(this.channel, operation.release);
  }

  async resize(rows: number, columns: number): Promise<void> {
    this.connection.send(this.channel, operation.resize, Buffer.concat([u32(rows), u32(columns)]));
  }

  async kill(signal = 'SIGTERM'): Promise<void> {
    const number = Object.entries(constants.signals).find(([name]) => name === signal)?.[1];
    if (number === undefined)
      throw new TracelabError(`There is no signal "${signal}".`, {
        mend: 'Say SIGTERM, SIGKILL, SIGINT, ...',
      });
    this.connection.unpark(this.channel);
    this.connection.send(this.channel, operation.signal, u32(number));
  }

  private readonly cancel = () => this.stop('isCanceled');

  private stop(why: 'timedOut' | 'isCanceled'): void {
    this[why] = true;
    void this.kill('SIGKILL');
  }

  /** Output that somebody iterates is credited as it is taken; output that nobody does is kept for the result. */
  private output(which: 'stdout' | 'stderr'): AsyncIterable<Uint8Array> {
    const take = () => this.iterate(which);
    return { [Symbol.asyncIterator]: take };
  }

  private async *iterate(which: 'stdout' | 'stderr'): AsyncGenerator<Uint8Array> {
    const queue = new Queue<Uint8Array>();
    for (const bytes of this.kept[which].splice(0)) queue.push(bytes);
    this.queues[which] = queue;
    if (this.ended) queue.end();
    for await (const bytes of queue) {
      yield bytes;
      this.credit(bytes.length);
    }
  }

  /** Credit is given in large pieces: each is a message that the machine has to take while the command runs. */
  private credit(bytes: number): void {
    this.owed += bytes;
    if (this.ended || this.owed < creditStep) return;
    this.connection.send(this.channel, operation.credit, u32(this.owed));
    this.owed = 0;
  }

  private take(frame: Frame): void {
    const reader = new PayloadReader(frame.payload);
    switch (frame.kind) {
      case reply.started:
        this.pid = reader.u32();
        this.started.resolve();
        return;
      case reply.stdout:
        this.keep('stdout', frame.payload);
        return;
      case reply.stderr:
        this.keep('stderr', frame.payload);
        return;
      case reply.inputTaken:
        this.unread -= reader.u32();
        for (const resolve of this.inputDrained.splice(0)) resolve();
        return;
      case reply.exit:
        this.exit(reader.u32(), reader.u32());
        return;
      case reply.error:
        this.fail(
          targetError(this.connection.target, `run ${this.argv.join(' ')}:`, this.argv[0] ?? '', frame),
        );
    }
  }

  private keep(which: 'stdout' | 'stderr', bytes: Buffer): void {
    const queue = this.queues[which];
    if (queue !== undefined) {
      queue.push(bytes);
      return;
    }
    this.kept[which].push(bytes);
    this.credit(bytes.length);
  }

  private exit(code: number, signalNumber: number): void {
    this.finish();
    const signal = Object.entries(constants.signals).find(([, number]) => number === signalNumber)?.[0];
    const result: CommandResult = {
      command: this.argv,
      stdout: trimLastNewline(Buffer.concat(this.kept.stdout).toString('utf8')),
      stderr: trimLastNewline(Buffer.concat(this.kept.stderr).toString('utf8')),
      exitCode: signalNumber === 0 ? code : undefined,
      signal: signalNumber === 0 ? undefined : (signal ?? `signal ${signalNumber}`),
      failed: code !== 0 || signalNumber !== 0,
      timedOut: this.timedOut,
      isCanceled: this.isCanceled,
      durationMs: performance.now() - this.startedAt,
      pid: this.pid,
    };
    if (result.failed && this.options.reject !== false) this.settle.reject(new CommandFailedError(result));
    else this.settle.resolve(result);
    this.queues.stdout?.end();
    this.queues.stderr?.end();
  }

  private fail(error: Error | ConnectionLostError): void {
    this.finish();
    this.started.reject(error);
    this.settle.reject(error);
    this.queues.stdout?.fail(error);
    this.queues.stderr?.fail(error);
  }

  private finish(): void {
    this.ended = true;
    clearTimeout(this.timer);
    this.options.signal?.removeEventListener('abort', this.cancel);
    this.connection.release(this.channel);
    for (const resolve of this.inputDrained.splice(0)) resolve();
  }
}

function trimLastNewline(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
