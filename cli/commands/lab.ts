import type { CliCommand } from '../command.js';
import { labOptions, serveLessons, stopSignal } from '../jupyter/serve-lessons.js';

export const command: CliCommand = {
  name: 'lab',
  summary: 'open the lessons in Jupyter (npm start does that and all before it)',
  help: `tracelab lab [--no-open] [--port N]

Starts Jupyter on notebooks/ and prints its address. Ctrl-C ends it; the sandbox runs on.

  --no-open  only print the address
  --port N   Jupyter's port (default: the first free one from 8888)
`,
  async run(argv) {
    await serveLessons(labOptions(argv), stopSignal(), ({ url }) => process.stdout.write(`${url}\n`));
    return 0;
  },
};
