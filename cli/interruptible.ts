import type { TracelabError } from '../lib/errors/tracelab-error.js';

/**
 * Runs what must tidy up before it ends: Ctrl-C (or SIGTERM) aborts its signal with an error that says how to go on.
 *
 * @example await interruptible(new TracelabError('Interrupted.'), (signal) => saveImage(file, kernels, progress, signal))
 */
export async function interruptible<T>(
  interrupted: TracelabError,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const interrupt = () => stop.abort(interrupted);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  try {
    return await run(stop.signal);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
  }
}
