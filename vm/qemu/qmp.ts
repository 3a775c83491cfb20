import { connect, type Socket } from 'node:net';
import { QmpError } from '../../lib/errors/qmp-error.js';

interface Reply {
  readonly return?: unknown;
  readonly error?: { readonly class: string; readonly desc: string };
  readonly event?: string;
}

/** One connection to QEMU's machine protocol (docs/interop/qmp-spec in QEMU): commands go out, one answer each comes back. */
export class Qmp {
  private readonly waiting: { resolve(value: unknown): void; reject(error: Error): void; command: string }[] =
    [];
  private rest = '';
  /** Told of each event by its name, such as `STOP`. */
  onEvent: (event: string) => void = () => {};

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => this.take(text));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('QEMU closed the connection')));
  }

  static async connect(path: string): Promise<Qmp> {
    const socket = connect(path);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const qmp = new Qmp(socket);
    await qmp.execute('qmp_capabilities');
    return qmp;
  }

  execute(command: string, args?: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.socket.ref();
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject, command });
      this.socket.write(
        `${JSON.stringify({ execute: command, ...(args === undefined ? {} : { arguments: args }) })}\n`,
      );
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      const reply = JSON.parse(line) as Reply;
      if (reply.error !== undefined) {
        const waiter = this.waiting.shift();
        waiter?.reject(new QmpError(waiter.command, reply.error.desc));
      } else if ('return' in reply) {
        this.waiting.shift()?.resolve(reply.return);
      } else if (reply.event !== undefined) {
        this.onEvent(reply.event);
      } // else the greeting
    }
    if (this.waiting.length === 0) this.socket.unref(); // one that only listens keeps no process alive
  }

  private fail(error: Error): void {
    for (const waiter of this.waiting.splice(0)) waiter.reject(new QmpError(waiter.command, error.message));
  }
}
