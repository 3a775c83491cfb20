import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { ProgramFailedError } from '../../lib/errors/program-failed-error.js';
import type { PeerCommand } from './peers.js';

/** What a whole process took. */
export interface Cost {
  readonly ms: number;
  /** Most memory that it had at once. */
  readonly peakMb: number;
}

const memoryEveryMs = 10;

/** Runs a program with its output to /dev/null: start and end included. */
export async function costOf({ program, args, env }: PeerCommand): Promise<Cost> {
  const nowhere = openSync('/dev/null', 'w');
  try {
    const start = performance.now();
    const child = spawn(program, args, {
      stdio: ['ignore', nowhere, 'ignore'],
      env: { ...process.env, ...env },
    });
    let peakMb = 0;
    const timer = setInterval(() => {
      peakMb = Math.max(peakMb, highWaterMb(child.pid));
    }, memoryEveryMs);
    const code = await new Promise<number | string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exit, signal) => resolve(exit ?? signal ?? 'unknown'));
    });
    const ms = performance.now() - start;
    clearInterval(timer);
    if (code !== 0) throw new ProgramFailedError(program, args, code, '', 'measure it');
    return { ms, peakMb };
  } finally {
    closeSync(nowhere);
  }
}

/** `VmHWM` never falls, so that the last look before the end is close to the peak. Kernel: Documentation/filesystems/proc.rst. */
function highWaterMb(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return 0; // it ended meanwhile
    throw error;
  }
}

/** Whether the host gives memory in pages of 2 MB: `always`, `madvise` or `never`. Kernel: Documentation/admin-guide/mm/transhuge.rst. */
export function hugePages(): string {
  const file = '/sys/kernel/mm/transparent_hugepage/enabled';
  if (!existsSync(file)) return 'none';
  return /\[(\w+)\]/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'unknown';
}

/** Both programs in turn, several times, so that what disturbs one disturbs the other; the median of each. */
export async function costOfEach(commands: readonly PeerCommand[], rounds: number): Promise<Cost[]> {
  const costs: Cost[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) costs[index]?.push(await costOf(command));
  }
  return costs.map((all) => ({
    ms: median(all.map(({ ms }) => ms)),
    peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
