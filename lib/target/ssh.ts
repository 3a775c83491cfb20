import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { ConnectionLostError } from '../errors/connection-lost-error.js';
import { AgentTarget } from './agent-target.js';
import { childStream } from './child-stream.js';
import { Connection } from './connection.js';

export interface SshOptions {
  /** As for ssh: a host, user@host, or a name of ~/.ssh/config. */
  readonly destination: string;
  /** The static agent for the host's architecture, on this machine. */
  readonly agentPath: string;
  /** More arguments for ssh, such as ['-p', '2222']. */
  readonly sshArguments?: readonly string[];
  readonly timeoutMs?: number;
  /** How the target is called in messages. Default `ssh` and the destination. */
  readonly name?: string;
  /** Where the agent is on the host already; else it is copied there. */
  readonly agentThere?: string;
  /** Become root there by sudo, which must not ask for a password. */
  readonly sudo?: boolean;
}

/**
 * Any host with a Linux kernel, by ssh. The agent is copied into a file of its own there, started, and removed at once: it runs on with no name.
 *
 * @throws ConnectionLostError with ssh's own words
 */
export async function connectSsh(options: SshOptions): Promise<AgentTarget> {
  const { destination, agentPath, sshArguments = [], timeoutMs = 30_000, sudo = false } = options;
  const name = options.name ?? `ssh ${destination}`;
  const start =
    options.agentThere === undefined
      ? startOnce(await copyAgent(name, [...sshArguments, destination], agentPath))
      : `exec ${options.agentThere} --stdio`;
  const child = spawn('ssh', [...sshArguments, destination, sudo ? `exec sudo -n sh -c '${start}'` : start]);
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  try {
    return new AgentTarget(await Connection.open(childStream(child), { name, timeoutMs }));
  } catch (error) {
    throw said.length === 0
      ? error
      : new ConnectionLostError(name, Buffer.concat(said).toString('utf8').trim(), { cause: error });
  }
}

/** Gives the path of the agent on the host. */
function copyAgent(name: string, ssh: readonly string[], agentPath: string): Promise<string> {
  return run(name, [...ssh, 'f=$(mktemp) && cat > "$f" && chmod 700 "$f" && echo "$f"'], agentPath);
}

function startOnce(place: string): string {
  return `exec 3<${place}; rm -f ${place}; exec /proc/self/fd/3 --stdio`;
}

function run(name: string, args: readonly string[], inputFile: string): Promise<string> {
  const child = spawn('ssh', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  child.stdin.on('error', () => child.stdin.destroy()); // ssh has ended; its exit code and words follow
  createReadStream(inputFile).pipe(child.stdin);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new ConnectionLostError(name, error.message, { cause: error })));
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8').trim());
      else
        reject(
          new ConnectionLostError(
            name,
            Buffer.concat(said).toString('utf8').trim() || `ssh ended with ${code}`,
          ),
        );
    });
  });
}
