import type { MachineState } from '../../vm/machine-state.js';
import type { AgentConnection, ChannelListener } from '../target/connection.js';
import { type Operation, operation } from '../target/protocol.js';
import type { AskHost } from './host-answers.js';
import type { RecordingLog } from './recording-log.js';
import { requestText } from './request-text.js';

/** Stands in front of the connections of this process and notes what goes over them. */
export class Recorder {
  #connections = 0;

  constructor(private readonly log: RecordingLog) {}

  /** The same connection, recorded from here on. */
  record(connection: AgentConnection, asked: string, state: MachineState): AgentConnection {
    this.#connections += 1;
    const { hello, target: name } = connection;
    const nonce = connection.nonce.toString(16);
    this.log.add({
      kind: 'connect',
      connection: this.#connections,
      machine: { asked, name, nonce, hello, state },
    });
    return new RecordedConnection(connection, this.#connections, this.log);
  }

  /** Notes what the host is asked about the machine of the connection that was recorded last. */
  askHost(): AskHost {
    const connection = this.#connections;
    return async (question, find) => {
      const answer = await find();
      this.log.add({ kind: 'host', connection, question, answer });
      return answer;
    };
  }
}

class RecordedConnection implements AgentConnection {
  constructor(
    private readonly real: AgentConnection,
    private readonly number: number,
    private readonly log: RecordingLog,
  ) {}

  get target(): string {
    return this.real.target;
  }

  get nonce(): bigint {
    return this.real.nonce;
  }

  get hello() {
    return this.real.hello;
  }

  get closed(): boolean {
    return this.real.closed;
  }

  request(op: Operation, payload: Uint8Array, listener: ChannelListener): number {
    const connection = this.number;
    const channel = this.real.request(op, payload, {
      frame: (frame) => {
        this.log.add({ kind: 'frame', connection, channel, reply: frame.kind, payload: frame.payload });
        listener.frame(frame);
      },
      lost: (error) => {
        this.log.add({ kind: 'lost', connection, channel, why: error.why });
        listener.lost(error);
      },
    });
    this.log.add({ kind: 'ask', connection, channel, request: requestText(op, payload) });
    return channel;
  }

  send(channel: number, op: Operation, payload?: Uint8Array): void {
    if (op !== operation.credit)
      this.log.add({ kind: 'act', connection: this.number, channel, operation: op });
    this.real.send(channel, op, payload);
  }

  release(channel: number): void {
    this.real.release(channel);
  }

  get alwaysRuns(): boolean {
    return this.real.alwaysRuns;
  }

  park(channel: number): void {
    this.real.park(channel);
  }

  unpark(channel: number): void {
    this.real.unpark(channel);
  }

  close(): Promise<void> {
    return this.real.close();
  }
}
