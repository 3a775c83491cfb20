import { parseArgs } from 'node:util';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import type { CliCommand } from '../command.js';
import { lastWords, startLab } from '../jupyter/lab.js';

export const command: CliCommand = {
  name: 'lab',
  summary: 'open the lessons in Jupyter (npm start does that and all before it)',
  help: `tracelab lab [--no-open] [--port N]

Starts Jupyter on notebooks/ and prints its address. Ctrl-C ends it; the sandbox runs on.

  --no-open  only print the address
  --port N   Jupyter's port (default: the first free one from 8888)
`,
  async run(argv) {
    const { values } = parseArgs({
      args: [...argv],
      options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } },
    });
    const stop = stopSignal();
    const lab = await startLab({
      open: !values['no-open'],
      ...(values.port && { port: Number(values.port) }),
    });
    process.stdout.write(`${lab.url}\n`);
    const code = await Promise.race([stop, lab.ended]);
    await lab.stop();
    if (code === undefined || code === 0) return 0; // asked to end, here or by Jupyter's own button
    throw new TracelabError(`Jupyter ended by itself (${code}). Its last words:\n${lastWords(lab.log)}`);
  },
};

/** Resolves when the user or the system asks this process to end. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
