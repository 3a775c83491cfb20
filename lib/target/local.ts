import { spawn } from 'node:child_process';
import { AgentTarget } from './agent-target.js';
import { childStream } from './child-stream.js';
import { Connection } from './connection.js';

/** This very machine, by an agent that runs as a child. Nothing protects the machine: ask for it by name only. */
export async function connectLocal(options: {
  readonly agentPath: string;
  readonly timeoutMs?: number;
}): Promise<AgentTarget> {
  const child = spawn(options.agentPath, ['--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.resume();
  const { timeoutMs } = options;
  return new AgentTarget(
    await Connection.open(childStream(child), { name: 'local', ...(timeoutMs && { timeoutMs }) }),
  );
}
