import { tracerOf } from '../spec/spec.js';
import type { Attachment } from './attachment.js';
import { agentPid, type OwnedTarget } from './owned-target.js';

/** The agent that reads the buffers would be seen reading them, again and again. */
export async function leaveOutOurselves(target: OwnedTarget, { instance, specs }: Attachment): Promise<void> {
  const functions = specs.some((spec) => tracerOf(spec) !== undefined);
  await instance.leaveOut(await agentPid(target), { functions });
}
