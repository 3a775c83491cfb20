import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJupyter } from '../../cli/jupyter/find-jupyter.js';
import { lessonFolders } from '../../lib/lesson/lesson-folder.js';
import { tracelab } from '../tracelab-command.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const replayLine = /Replay: recorded on \d+\.\d+\S* \((tcg|kvm|hvf)\), \d{4}-\d\d-\d\d/;

/** A text in a notebook: whole, or line by line. */
type Text = string | readonly string[];

interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: Text;
    readonly outputs?: readonly {
      readonly output_type: string;
      readonly text?: Text;
      readonly data?: Readonly<Record<string, Text>>;
    }[];
  }[];
}

/** The lessons where there is no QEMU, no compiler, no `ssh`, nothing built and nothing known of a kernel. */
describe('tracelab run --replay', () => {
  let folder: string;
  let poor: Record<string, string>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracelab-replay-'));
    mkdirSync(join(folder, 'bin'));
    const { path } = findJupyter();
    symlinkSync(process.execPath, join(folder, 'bin', 'node'));
    symlinkSync(path, join(folder, 'bin', basename(path)));
    for (const name of ['python3', 'env']) symlinkSync(programOnPath(name), join(folder, 'bin', name));
    poor = {
      PATH: join(folder, 'bin'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_RUNTIME_DIR: join(folder, 'run'),
      TMPDIR: folder,
    };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const replay = async (notebook: string) => {
    const output = join(folder, 'output.ipynb');
    const { code, stderr } = await tracelab(['run', '--replay', notebook, '--output', output], poor);
    const outputs = code === 0 ? readNotebook(output).cells.flatMap((cell) => cell.outputs ?? []) : [];
    return { code, stderr, outputs };
  };

  it.each(
    lessonFolders(),
  )('%s runs to its end, and each plot and table says that it is a replay', async (lesson) => {
    const { code, stderr, outputs } = await replay(`notebooks/${lesson}.ipynb`);
    expect(stderr).not.toContain('FAILED');
    expect(code).toBe(0);
    const shown = outputs.flatMap(({ data }) => data ?? []);
    for (const data of shown) {
      for (const type of ['text/plain', 'text/html', 'image/svg+xml'].filter((name) => name in data))
        expect([type, textOf(data[type])]).toEqual([type, expect.stringMatching(replayLine)]);
      const html = textOf(data['text/html']);
      if ('image/svg+xml' in data) expect(/aria-label="([^"]*)"/.exec(html)?.[1]).toMatch(replayLine);
    }
    const said = outputs.map(({ text }) => textOf(text)).join('');
    expect(said).toContain(`Lesson ${lesson.slice(0, 2)}`);
    expect(said).toContain('cannot be told this time. [replay]');
    expect(existsSync(join(folder, 'cache'))).toBe(false);
  });

  it('shows the same again where a cell is run again, and says how to record anew what was never asked', async () => {
    const name = '04-tracepoints.ipynb';
    const lesson = readNotebook(join(project, 'notebooks', name));
    const [connect, imports, record, other] = [
      ...['await sandbox()', 'available_events', 'const switches =', 'const everything ='],
    ].map((words) =>
      lesson.cells.find(({ cell_type, source }) => cell_type === 'code' && textOf(source).includes(words)),
    );
    const changed = { ...record, source: textOf(record?.source).replace('sleep 0.05', 'sleep 0.5') };
    const cells = [connect, imports, record, other, record, changed];
    const { code, stderr } = await replay(inProject(name, { ...lesson, cells }));
    const [, , first, , again] = readNotebook(join(folder, 'output.ipynb')).cells;
    expect(first?.outputs?.length).toBeGreaterThan(1);
    expect(again?.outputs).toEqual(first?.outputs);
    expect(code).toBe(1);
    expect(stderr).toContain('cell 6 failed');
    expect(stderr).toContain(
      'NotRecordedError: The recording 04-tracepoints has no answer to: run ["sh","-c","sleep 0.5;',
    );
    expect(stderr).toContain('npx tracelab run --save-recording notebooks/04-tracepoints.ipynb');
  });

  it('of a notebook that was never recorded says so before it runs', async () => {
    const { code, stderr } = await replay(join(folder, '99-never.ipynb'));
    expect(code).toBe(1);
    expect(stderr).toContain('recordings/99-never.json.');
    expect(stderr).toContain('--save-recording');
  });

  it('grades nothing: tracelab check tells so and exits with 2', async () => {
    const recordings = join(project, 'lessons', 'recordings');
    const { code, stdout } = await tracelab(['check', '02'], { ...poor, TRACELAB_REPLAY: recordings });
    expect(stdout).toContain('[replay]');
    expect(code).toBe(2);
  });
});

function programOnPath(name: string): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((place) => join(place, name))
    .find(existsSync);
  if (found === undefined) throw new TypeError(`there is no ${name}`);
  return found;
}

/** A notebook in the project, where its cells find tracelab. */
function inProject(name: string, notebook: unknown): string {
  const place = join(project, '.tracelab', 'replay');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), JSON.stringify(notebook));
  return join(place, name);
}

function textOf(text: Text | undefined): string {
  return [text ?? ''].flat().join('');
}

function readNotebook(file: string): Notebook {
  return JSON.parse(readFileSync(file, 'utf8')) as Notebook;
}
