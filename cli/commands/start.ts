import { lessonPrograms } from '../../vm/host-packages.js';
import { runningMachines } from '../../vm/machine-state.js';
import { neededPrograms } from '../../vm/needed-programs.js';
import { down, up } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { labOptions, serveLessons, stopSignal } from '../jupyter/serve-lessons.js';
import { installMissing } from '../setup.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'start',
  summary: 'set up what is missing, boot the sandbox, open the lessons',
  help: `npm start -- [--no-open] [--port N]

Installs what is missing, builds the image (once), boots the sandbox and opens the lessons in Jupyter.
Ctrl-C ends Jupyter and the sandbox; nothing runs on.

  --no-open  only print the address
  --port N   Jupyter's port (default: the first free one from 8888)
`,
  async run(argv) {
    const options = labOptions(argv);
    const stop = stopSignal();
    const progress = new TerminalProgress();
    await installMissing([...neededPrograms(), ...lessonPrograms], progress);
    try {
      await up({ progress });
      progress.step('Start Jupyter');
      await serveLessons(options, stop, ({ url }) => {
        progress.end();
        process.stdout.write(`\nThe lessons are at\n  ${url}\nCtrl-C ends Jupyter and the sandbox.\n`);
      });
    } finally {
      for (const { name } of runningMachines()) await down(name);
    }
    process.stdout.write('\nJupyter and the sandbox have ended.\n');
    return 0;
  },
};
