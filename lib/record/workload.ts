import { CommandFailedError } from '../errors/command-failed-error.js';
import type { Command, CommandResult, RunningCommand } from '../target/command.js';
import type { OwnedTarget } from './owned-target.js';

/** What runs while it is recorded. */
export type Workload = Command | (() => Promise<unknown>);

/** How a workload ended. */
export interface WorkloadEnd {
  /** Of a command: its result, also when it failed. */
  readonly result?: CommandResult;
  /** Of a function: what it threw. */
  readonly error?: unknown;
}

/** When a workload ends that does not end by itself. */
interface WorkloadLimits {
  readonly durationMs?: number;
  readonly until?: Promise<unknown>;
}

interface WorkloadRequest extends WorkloadLimits {
  readonly workload?: Workload;
}

/** A workload that is ready to run: a command is started already and waits just before its exec. */
export class ReadyWorkload {
  private constructor(
    private readonly target: OwnedTarget,
    private readonly running: RunningCommand | undefined,
    private readonly call: (() => Promise<unknown>) | undefined,
    private readonly limits: WorkloadLimits,
  ) {}

  static async prepare(
    target: OwnedTarget,
    { workload, ...limits }: WorkloadRequest,
  ): Promise<ReadyWorkload> {
    if (workload === undefined || typeof workload === 'function') {
      return new ReadyWorkload(target, undefined, workload, limits);
    }
    return new ReadyWorkload(target, await workload.start({ hold: true }), undefined, limits);
  }

  /** Process id of a command. */
  get pid(): number | undefined {
    return this.running?.pid;
  }

  /** Lets it run, until it ends or its time is over. */
  async run(signal: AbortSignal | undefined): Promise<WorkloadEnd> {
    const ended = new AbortController();
    const stopped = signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]);
    try {
      return await Promise.race([this.#work(), aborted(signal, ended.signal), this.#timeOver(stopped)]);
    } finally {
      ended.abort();
    }
  }

  /** Ends a command that runs still. */
  async stop(): Promise<void> {
    await this.running?.kill('SIGKILL');
  }

  async #work(): Promise<WorkloadEnd> {
    if (this.running !== undefined) {
      await this.running.release();
      return { result: await resultOf(this.running) };
    }
    if (this.call === undefined) return new Promise(() => {}); // only its time ends it
    try {
      await this.call();
      return {};
    } catch (error) {
      return { error };
    }
  }

  async #timeOver(stopped: AbortSignal): Promise<WorkloadEnd> {
    const { durationMs, until } = this.limits;
    if (durationMs === undefined && until === undefined) return new Promise(() => {});
    const ends = [
      ...(durationMs === undefined ? [] : [this.target.wait(durationMs, stopped)]),
      ...(until === undefined ? [] : [until]),
    ];
    try {
      await Promise.race(ends);
    } catch (error) {
      if (stopped.aborted) return new Promise(() => {}); // it ended before its time
      throw error;
    }
    if (this.running === undefined) return {};
    await this.stop();
    return { result: await resultOf(this.running) };
  }
}

/** Rejects when the caller gives up. */
function aborted(signal: AbortSignal | undefined, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true, signal: ended });
  });
}

/** A failed command has a result all the same; a lost connection or a program that is not there has none. */
async function resultOf(running: RunningCommand): Promise<CommandResult> {
  try {
    return await running.result;
  } catch (error) {
    if (error instanceof CommandFailedError) return { ...plain(error) };
    throw error;
  }
}

function plain(error: CommandFailedError): CommandResult {
  const { command, stdout, stderr, exitCode, signal, failed, timedOut, isCanceled, durationMs, pid } = error;
  return { command, stdout, stderr, exitCode, signal, failed, timedOut, isCanceled, durationMs, pid };
}
