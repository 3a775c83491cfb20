import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { TracelabError } from '../lib/errors/tracelab-error.js';
import { lessonFolders } from '../lib/lesson/lesson-folder.js';
import { tracelabVersion } from '../lib/record/version.js';
import type { RecordedCell, RecordingManifest } from '../lib/replay/recording.js';
import { RecordingFile, writeRecording } from '../lib/replay/recording-file.js';
import { readLog } from '../lib/replay/recording-log.js';
import { contentsFolder } from '../lib/replay/shared-contents.js';
import { projectFolder } from './project.js';

/** Where the lessons' recordings are. */
export const recordingsFolder = join(projectFolder, 'lessons', 'recordings');

/** Where the recording of a notebook is: that of a lesson with the lessons, another's in `recordings/` beside it. */
export function recordingOf(notebook: string): string {
  const name = nameOf(notebook);
  const folder = lessonFolders().includes(name) ? recordingsFolder : join(dirname(notebook), 'recordings');
  return join(folder, `${name}.json`);
}

/** Has `use` write a log, makes the notebook's recording of it when `use` says that all went well, and gives its size. */
export async function saveRecording(
  notebook: string,
  use: (log: string) => Promise<boolean>,
): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'tracelab-recording-'));
  try {
    const log = join(folder, 'log');
    if (!(await use(log))) return undefined;
    const cells = readLog(log);
    const file = recordingOf(notebook);
    const bytes = writeRecording(file, manifestOf(notebook, cells), cells);
    removeUnusedContents(dirname(file));
    return bytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function manifestOf(notebook: string, cells: readonly RecordedCell[]): RecordingManifest {
  const connects = cells.flatMap(({ events }) => events.flatMap((e) => (e.kind === 'connect' ? e : [])));
  const [first] = connects;
  if (first === undefined) {
    throw new TracelabError(`${notebook} connects to no machine, so there is nothing to record.`, {
      mend: 'A notebook without a machine runs everywhere as it is.',
    });
  }
  const { release, accelerator, image } = first.machine.state;
  return {
    name: nameOf(notebook),
    tracelab: tracelabVersion,
    recordedAt: new Date().toISOString(),
    release,
    accelerator: accelerator.name,
    image: { ...image },
  };
}

/** Removes what no recording of a folder needs any more. */
function removeUnusedContents(folder: string): void {
  const recordings = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const used = new Set(recordings.flatMap((name) => RecordingFile.open(join(folder, name)).contents));
  const contents = contentsFolder(folder);
  for (const name of readdirSync(contents)) {
    if (!used.has(basename(name, '.br'))) rmSync(join(contents, name));
  }
}

function nameOf(notebook: string): string {
  return basename(notebook, '.ipynb');
}
