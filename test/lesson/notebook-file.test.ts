import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lessonFolders, lessonSource } from '../../lib/lesson/lesson-folder.js';
import { buildNotebook, type NotebookFile, parseLesson } from '../../lib/lesson/notebook-file.js';

const markdown = `# Title

Text.

\`\`\`ts
const a = 1;
a;
\`\`\`

More, with a fence of another kind:

\`\`\`sh
echo '\`\`\`ts'
\`\`\`

\`\`\`ts starter
await check('00');
\`\`\`
`;

describe('parseLesson', () => {
  it('takes text and cells apart and knows their lines', () => {
    expect(parseLesson(markdown).map(({ kind, line, tags }) => ({ kind, line, tags }))).toEqual([
      { kind: 'text', line: 1, tags: [] },
      { kind: 'code', line: 6, tags: [] },
      { kind: 'text', line: 10, tags: [] },
      { kind: 'code', line: 17, tags: ['starter'] },
    ]);
  });

  it('leaves other fences in the text', () => {
    expect(parseLesson(markdown)[2]?.source).toContain("echo '```ts'");
  });
});

describe('buildNotebook', () => {
  it('gives cells as nbformat 4.5 has them', () => {
    const { cells, nbformat, nbformat_minor } = buildNotebook(markdown);
    expect([nbformat, nbformat_minor]).toEqual([4, 5]);
    expect(cells[1]).toEqual({
      id: 'cell-02',
      cell_type: 'code',
      metadata: {},
      source: ['const a = 1;\n', 'a;'],
      execution_count: null,
      outputs: [],
    });
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });
});

describe('notebooks/', () => {
  it.each(lessonFolders())('%s is what the lesson builds (else: npx tracelab build)', (folder) => {
    const file = fileURLToPath(new URL(`../../notebooks/${folder}.ipynb`, import.meta.url));
    const there = JSON.parse(readFileSync(file, 'utf8')) as NotebookFile;
    const sources = ({ cells }: NotebookFile) =>
      cells.map(({ cell_type, source }) => ({ cell_type, source: source.join('') }));
    expect(sources(there)).toEqual(sources(buildNotebook(readFileSync(lessonSource(folder), 'utf8'))));
  });
});
