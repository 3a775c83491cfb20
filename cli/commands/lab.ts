import type { CliCommand } from '../command.js';
import { labOptions, serveLessons, stopSignal } from '../jupyter/serve-lessons.js';
import { recordingsFolder } from '../recordings.js';

export const command: CliCommand = {
  name: 'lab',
  summary: 'open the lessons in Jupyter (npm start does that and all before it)',
  help: `tracelab lab [--replay] [--no-open] [--port N]

Starts Jupyter on notebooks/ and prints its address. Ctrl-C ends it; the sandbox runs on.

  --replay   run the lessons from their recordings, without the sandbox
  --no-open  only print the address
  --port N   Jupyter's port (default: the first free one from 8888)
`,
  async run(argv) {
    const replay = argv.includes('--replay');
    const options = labOptions(argv.filter((word) => word !== '--replay'));
    const way = { kind: 'replay', from: recordingsFolder } as const;
    await serveLessons({ ...options, ...(replay && { way }) }, stopSignal(), ({ url }) =>
      process.stdout.write(`${url}\n`),
    );
    return 0;
  },
};
