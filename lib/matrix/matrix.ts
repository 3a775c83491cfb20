import { cpus } from 'node:os';
import type { KernelName, OwnKernel } from '../../vm/kernels.js';
import { down, kernelNamed, up } from '../../vm/sandbox.js';
import { replayedFrom } from '../base/replay-mode.js';
import { Sandbox } from '../machines/sandbox.js';
import { sandboxConnection } from '../machines/sandbox-connection.js';
import { type KernelOutcome, MatrixResult } from './matrix-result.js';

export interface MatrixOptions {
  /** How many machines work at once. Default: as many as the host has processors. */
  readonly atOnce?: number;
  /** Told when a kernel begins, and when it has ended. */
  readonly onKernel?: (kernel: string, state: 'begins' | 'ended') => void;
}

/**
 * Does the same on several kernels, each on a machine of its own, side by side, and compares what comes out. What fails on a kernel is part of
 * the result, not an end.
 *
 * @param kernels names of the sandbox's kernels, or kernels that the user has built
 * @example
 * const result = await matrix(['5.10', '7'], async (vm) => (await vm.kernel()).functions.size);
 * result.table();
 */
export async function matrix<T>(
  kernels: readonly (KernelName | OwnKernel)[],
  work: (vm: Sandbox) => Promise<T>,
  options: MatrixOptions = {},
): Promise<MatrixResult<T>> {
  const outcomes: (KernelOutcome<T> | undefined)[] = kernels.map(() => undefined);
  const waiting = [...kernels.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, kernel] = next;
      const name = typeof kernel === 'string' ? kernel : kernel.file;
      options.onKernel?.(name, 'begins');
      outcomes[index] = await outcomeOn(kernel, name, work);
      options.onKernel?.(name, 'ended');
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(options.atOnce ?? cpus().length, kernels.length) }, worker),
  );
  return new MatrixResult(outcomes.filter((outcome) => outcome !== undefined));
}

async function outcomeOn<T>(
  kernel: KernelName | OwnKernel,
  name: string,
  work: (vm: Sandbox) => Promise<T>,
): Promise<KernelOutcome<T>> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let machine: string | undefined;
  let release = '';
  try {
    const meant = typeof kernel === 'string' ? kernelNamed(kernel) : kernel;
    const { target, state } = await sandboxConnection(`matrix ${name}`, () =>
      up({ kernel: meant, label: 'matrix' }),
    );
    machine = state.name;
    release = state.release;
    const vm = new Sandbox(target, state);
    try {
      return { kernel: name, release, value: await work(vm), seconds: seconds() };
    } finally {
      await vm.close();
    }
  } catch (error) {
    return { kernel: name, release, error, seconds: seconds() };
  } finally {
    if (machine !== undefined && replayedFrom() === undefined) await down(machine);
  }
}
