import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonFolders, lessonSource } from '../../lib/lesson/lesson-folder.js';
import { buildNotebook, printNotebook } from '../../lib/lesson/notebook-file.js';
import type { CliCommand } from '../command.js';
import { projectFolder } from '../project.js';

export const command: CliCommand = {
  name: 'build',
  summary: 'write notebooks/ from lessons/',
  help: `tracelab build

Writes notebooks/NN-topic.ipynb from each lessons/NN-topic/lesson.md. Outputs in the notebooks are lost.
`,
  async run() {
    for (const folder of lessonFolders()) {
      const file = join(projectFolder, 'notebooks', `${folder}.ipynb`);
      writeFileSync(
        file,
        printNotebook(
          buildNotebook(readFileSync(lessonSource(folder), 'utf8'), `lessons/${folder}/lesson.md`),
        ),
      );
      process.stdout.write(`notebooks/${folder}.ipynb\n`);
    }
    return 0;
  },
};
