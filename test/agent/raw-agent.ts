import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { greeting, type Operation, string, u32, u64 } from '../../lib/target/protocol.js';

/** The agent as a child, spoken to byte by byte: what a client must never send can be sent. */
export class RawAgent {
  private readonly child: ChildProcessWithoutNullStreams;
  private received = Buffer.alloc(0);
  private wake: (() => void) | undefined;
  errors = '';
  readonly ended: Promise<number | string>;

  constructor(agentPath: string, folder: string) {
    this.child = spawn(agentPath, ['--stdio'], { cwd: folder });
    this.child.stdout.on('data', (bytes: Buffer) => {
      this.received = Buffer.concat([this.received, bytes]).subarray(-(1 << 20));
      this.wake?.();
    });
    this.child.stderr.on('data', (bytes: Buffer) => {
      this.errors += bytes.toString();
    });
    this.child.stdin.on('error', (error) => {
      this.errors += error.message;
    });
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code, signal) => resolve(signal ?? code ?? 'unknown')),
    );
  }

  async send(...bytes: Uint8Array[]): Promise<void> {
    await new Promise<void>((resolve) => this.child.stdin.write(Buffer.concat(bytes), () => resolve()));
  }

  /** Greets the agent and waits for its answer with this nonce. */
  async greet(nonce: bigint, before: Uint8Array = Buffer.alloc(0)): Promise<void> {
    await this.send(before, greeting, u64(nonce));
    await this.receive(Buffer.concat([greeting, u64(nonce)]));
  }

  async receive(expected: Buffer, timeoutMs = 5000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (!this.received.includes(expected)) {
      if (Date.now() > until)
        throw new Error(`the agent did not send ${expected.toString('latin1')}; ${this.errors}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.received = Buffer.alloc(0);
  }

  async end(): Promise<number | string> {
    this.child.stdin.end();
    return await this.ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** A frame whose length, body and trailer may each be a lie. */
export function frame(op: Operation | number, body: Uint8Array, nonce: bigint, length = body.length): Buffer {
  return Buffer.concat([u32(length), u32(1), u32(op), body, u64(nonce)]);
}

/** The body of a write that makes the file. */
export function writeBody(path: string, data: string): Buffer {
  return Buffer.concat([u32(2), u32(0o644), string(path), Buffer.from(data)]);
}
