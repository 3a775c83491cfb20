import { agentProgram } from '../../vm/image/agent.js';
import { noProgress } from '../../vm/progress.js';
import { connectLocal } from '../target/local.js';
import { connectSsh, type SshOptions } from '../target/ssh.js';
import { Machine } from './machine.js';
import { reapLeftovers } from './reap-leftovers.js';

/**
 * A host that is reached by ssh: the agent is copied there and runs while the connection lasts. Tracing needs root there.
 *
 * @throws ConnectionLostError with ssh's own words
 * @example const host = await ssh('root@testbox', ['-p', '2222']);
 */
export async function ssh(
  destination: string,
  sshArguments: SshOptions['sshArguments'] = [],
): Promise<Machine> {
  const { program } = await agentProgram(noProgress);
  const target = await connectSsh({ destination, agentPath: program, sshArguments });
  await reapLeftovers(target);
  return new Machine(target);
}

/**
 * This very machine. What a probe breaks here is broken: a sentence on stderr says so each time.
 *
 * @example const me = await local();
 */
export async function local(): Promise<Machine> {
  process.stderr.write(
    'tracelab: local() traces this very machine, not the sandbox; what breaks here is broken.\n',
  );
  const { program } = await agentProgram(noProgress);
  const target = await connectLocal({ agentPath: program });
  await reapLeftovers(target);
  return new Machine(target);
}
