import { parseArgs } from 'node:util';
import type { CliCommand } from '../command.js';
import { startLab } from '../jupyter/lab.js';

export const command: CliCommand = {
  name: 'lab',
  summary: 'open the lessons in Jupyter (npm start does that and all before it)',
  help: `tracelab lab [--no-open] [--port N]

Starts Jupyter on notebooks/ and prints its address. Ctrl-C ends it; the sandbox runs on.
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
    await Promise.race([stop, lab.ended]);
    await lab.stop();
    return 0;
  },
};

/** Resolves when the user or the system asks this process to end. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
