import { NotRootError } from '../errors/not-root-error.js';
import { TracefsNotMountedError } from '../errors/tracefs-not-mounted-error.js';
import { reap } from '../record/reap.js';
import type { AgentTarget } from '../target/agent-target.js';

/** At each connect: removes what dead owners left. Where tracing cannot be reached there is nothing that could be removed. */
export async function reapLeftovers(target: AgentTarget): Promise<void> {
  try {
    await reap(target);
  } catch (error) {
    if (error instanceof TracefsNotMountedError || error instanceof NotRootError) return;
    throw error;
  }
}
