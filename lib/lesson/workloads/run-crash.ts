import { GuestPanicError } from '../../errors/guest-panic-error.js';
import { WorkloadError } from '../../errors/workload-error.js';
import { type DumpedTrace, dumpedTrace } from '../../formats/dumped-trace.js';
import type { Sandbox } from '../../machines/sandbox.js';
import type { RunningCommand } from '../../target/command.js';
import { type Manifests, parseManifest } from './manifest.js';
import { runNonce } from './run-nonce.js';
import { workloadProgram } from './workload.js';

/** What was done before the machine panicked, and what it left behind. */
export interface Crash {
  /** What the workload said that it would do. */
  readonly truth: Manifests['crash'];
  readonly console: readonly string[];
  readonly dump: DumpedTrace;
}

/**
 * Runs the workload `crash` on a machine, which is gone then: a process makes, moves and removes directories, and the kernel panics. Take
 * a copy of the machine for it, or a checkpoint before.
 *
 * @throws WorkloadError when the machine did not panic within a minute, also of a dump that takes longer
 * @example
 * const { truth, dump } = await vm.withCopy((copy) => runCrash(copy));
 * truth.last; // the last 64 functions: vfs_mkdir, vfs_rename or vfs_rmdir
 */
export async function runCrash(vm: Sandbox): Promise<Crash> {
  const nonce = runNonce('crash', []);
  const program = await workloadProgram(vm, 'crash');
  const running = await vm.command([program, nonce], { reject: false }).start();
  const truth = parseManifest('crash', nonce, await firstLine(running));
  await running.write('\n');
  await panicked(vm, running);
  const console = await vm.console();
  return { truth, console, dump: dumpedTrace(console) };
}

async function firstLine(running: RunningCommand): Promise<string> {
  let text = '';
  for await (const bytes of running.stdout) {
    text += Buffer.from(bytes).toString('utf8');
    if (text.includes('\n')) break;
  }
  return text;
}

const patienceMs = 60_000;

async function panicked(vm: Sandbox, running: RunningCommand): Promise<void> {
  const patience = new AbortController();
  const slow = waited(patience.signal);
  const lost = running.result.then(
    ({ stderr, exitCode }) => `ended: ${stderr.trim() || `exit code ${exitCode}`}`,
    () => undefined, // the connection is lost: what of, is asked below
  );
  const trouble = await Promise.race([lost, slow]);
  patience.abort();
  if (trouble !== undefined) throw new WorkloadError('crash', trouble);
  const error = await vm.exists('/').catch((reason: unknown) => reason);
  if (!(error instanceof GuestPanicError)) throw error;
}

async function waited(signal: AbortSignal): Promise<string> {
  return await new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve(`has not ended in ${patienceMs / 1000} s: the console is still being written`),
      patienceMs,
    );
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
