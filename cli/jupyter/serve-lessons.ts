import { parseArgs } from 'node:util';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { type Lab, type LabOptions, lastWords, startLab } from './lab.js';

/** What the commands that open the lessons take: `--no-open`, `--port N`. */
export function labOptions(argv: readonly string[]): LabOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  return { open: !values['no-open'], ...(values.port && { port: Number(values.port) }) };
}

/**
 * Starts Jupyter, says where it is, and waits until the user, the system or Jupyter's own button ends it.
 *
 * @param stop resolves when this process is asked to end
 * @throws TracelabError with Jupyter's last words when it ended by itself
 */
export async function serveLessons(
  options: LabOptions,
  stop: Promise<void>,
  onStart: (lab: Lab) => void,
): Promise<void> {
  const lab = await startLab(options);
  onStart(lab);
  const code = await Promise.race([stop, lab.ended]);
  await lab.stop();
  if (code === undefined || code === 0) return;
  throw new TracelabError(`Jupyter ended by itself (${code}). Its last words:\n${lastWords(lab.log)}`);
}

/** Resolves when the user or the system asks this process to end. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
