import type { Target } from '../target/target.js';
import type { MachineOrigin } from './machine-facts.js';

/** A target with a name for this session on it, by which what the session leaves behind can be told from what others use. */
export interface OwnedTarget extends Target {
  /** Sixteen hexadecimal digits; `/run/tracelab/sessions/SESSION` exists on the target while the session lives. */
  readonly session: string;
  /** What is known of a sandbox from outside. */
  readonly origin?: MachineOrigin | undefined;
  /** Waits, in the target's own time: a machine in steady time stands still while nobody asks it anything. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where the agent that serves a session says who it is: its process id and start time. */
export function sessionFile(session: string): string {
  return `/run/tracelab/sessions/${session}`;
}

/** The process on the target that serves this connection. */
export async function agentPid(target: OwnedTarget): Promise<number> {
  return Number.parseInt(await target.readText(sessionFile(target.session)), 10);
}
