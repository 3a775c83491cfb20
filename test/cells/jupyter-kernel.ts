import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** tslab drops the cells that come within 200 ms of one that failed. */
const afterFailureMs = 300;

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What is used of zeromq.js, which tslab brings. */
interface Socket {
  connect(address: string): void;
  close(): void;
}
interface Dealer extends Socket {
  send(parts: readonly (string | Buffer)[]): Promise<void>;
  receive(): Promise<Buffer[]>;
}
interface Subscriber extends Socket, AsyncIterable<Buffer[]> {
  subscribe(): void;
}

interface Message {
  readonly header: { readonly msg_type: string };
  readonly parent: { readonly msg_id?: string };
  readonly content: Readonly<Record<string, unknown>>;
}

/** How a cell ended: the kernel's answer, and what it wrote on stderr, where tslab tells what does not compile. */
export interface CellEnd {
  readonly status: unknown;
  readonly stderr: string;
}

/**
 * The notebooks' kernel as Jupyter starts it, spoken to over its own sockets.
 *
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
 */
export class JupyterKernel {
  readonly #session = randomUUID();
  readonly #stderr = new Map<string, string>();
  readonly #idle = new Map<string, () => void>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly shell: Dealer,
    private readonly iopub: Subscriber,
    private readonly key: string,
  ) {}

  /** Starts it in the folder of the notebooks. */
  static async start(): Promise<JupyterKernel> {
    const folder = mkdtempSync(join(tmpdir(), 'tracelab-kernel-'));
    const ports = await freePorts(5);
    const [shell_port, iopub_port, stdin_port, control_port, hb_port] = ports;
    const key = randomUUID();
    const connection = join(folder, 'connection.json');
    const signature = { key, signature_scheme: 'hmac-sha256', transport: 'tcp', ip: '127.0.0.1' };
    writeFileSync(
      connection,
      JSON.stringify({ ...signature, shell_port, iopub_port, stdin_port, control_port, hb_port }),
    );
    const tslab = join(project, 'node_modules', 'tslab', 'bin', 'tslab');
    const child = spawn(process.execPath, [tslab, 'kernel', '--config-path', connection], {
      cwd: join(project, 'notebooks'),
      stdio: 'ignore',
    });
    const zmq = require('zeromq') as { Dealer: new () => Dealer; Subscriber: new () => Subscriber };
    const [shell, iopub] = [new zmq.Dealer(), new zmq.Subscriber()];
    shell.connect(`tcp://127.0.0.1:${shell_port}`);
    iopub.connect(`tcp://127.0.0.1:${iopub_port}`);
    iopub.subscribe();
    const kernel = new JupyterKernel(child, folder, shell, iopub, key);
    void kernel.#listen();
    await kernel.#request('kernel_info_request', {});
    return kernel;
  }

  async execute(code: string): Promise<CellEnd> {
    const { id, content } = await this.#request('execute_request', {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: false,
    });
    if (content.status !== 'ok') await sleep(afterFailureMs);
    return { status: content.status, stderr: this.#stderr.get(id) ?? '' };
  }

  /** What is offered at the end of a text. */
  async complete(code: string): Promise<readonly string[]> {
    const { content } = await this.#request('complete_request', { code, cursor_pos: code.length });
    return Array.isArray(content.matches) ? content.matches.map(String) : [];
  }

  /** What is told of the word at the end of a text. */
  async inspect(code: string): Promise<string> {
    const { content } = await this.#request('inspect_request', {
      code,
      cursor_pos: code.length - 1,
      detail_level: 0,
    });
    return JSON.stringify(content.data ?? {});
  }

  async stop(): Promise<void> {
    this.shell.close();
    this.iopub.close();
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
    rmSync(this.folder, { recursive: true });
  }

  /** Sends a request and waits for its reply, and until the kernel has told all of it. */
  async #request(type: string, content: object): Promise<{ id: string; content: Message['content'] }> {
    const id = randomUUID();
    const idle = new Promise<void>((resolve) => {
      this.#idle.set(id, resolve);
    });
    const header = {
      msg_id: id,
      session: this.#session,
      username: 'test',
      msg_type: type,
      version: '5.3',
      date: new Date(),
    };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const hmac = createHmac('sha256', this.key);
    for (const part of parts) hmac.update(part);
    await this.shell.send(['<IDS|MSG>', hmac.digest('hex'), ...parts]);
    for (;;) {
      const message = parse(await this.shell.receive());
      if (message.parent.msg_id !== id) continue;
      if (type !== 'kernel_info_request') await idle; // the first one may be before the subscription
      return { id, content: message.content };
    }
  }

  async #listen(): Promise<void> {
    for await (const raw of this.iopub) {
      const { header, parent, content } = parse(raw);
      const id = parent.msg_id ?? '';
      if (header.msg_type === 'stream' && content.name === 'stderr') {
        this.#stderr.set(id, `${this.#stderr.get(id) ?? ''}${content.text}`);
      }
      if (header.msg_type === 'status' && content.execution_state === 'idle') this.#idle.get(id)?.();
    }
  }
}

function parse(raw: readonly Buffer[]): Message {
  const start = raw.findIndex((part) => part.toString() === '<IDS|MSG>') + 2;
  const [header, parent, , content] = raw.slice(start).map((part) => JSON.parse(part.toString()));
  return { header, parent, content };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
