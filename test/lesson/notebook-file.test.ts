import { readdirSync, readFileSync } from 'node:fs';
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
    const nested = '````md\n```ts\nno cell;\n```\n````\n\n```ts\na cell;\n```\n';
    expect(parseLesson(nested).map(({ kind, source }) => [kind, source.split('\n').length])).toEqual([
      ['text', 5],
      ['code', 1],
    ]);
    expect(parseLesson('~~~\n```ts\nno cell;\n```\n~~~').map(({ kind }) => kind)).toEqual(['text']);
    expect(parseLesson('```tsx\nno cell;\n```').map(({ kind }) => kind)).toEqual(['text']);
  });

  it.each([
    ['a cell', 'Text.\n\n```ts\nconst a = 1;\n\nText.\n', 3],
    ['a block of text', '```sh\nls\n\n```ts\nconst a = 1;\n```ts\n', 1],
  ])('says on which line %s was opened that is never closed', (_, unclosed, line) => {
    expect(() => parseLesson(unclosed, 'lessons/00/lesson.md')).toThrow(
      `lessons/00/lesson.md:${line}: This fence is never closed.`,
    );
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
    expect(buildNotebook(markdown)).toEqual(buildNotebook(markdown));
  });
});

describe('notebooks/', () => {
  const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url));

  it('has a notebook for each lesson and no other', () => {
    const notebooks = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
    expect(notebooks.sort()).toEqual(lessonFolders().map((name) => `${name}.ipynb`));
  });

  it.each(lessonFolders())('%s is what the lesson builds (else: npx tracelab build)', (lesson) => {
    const there = JSON.parse(readFileSync(`${folder}${lesson}.ipynb`, 'utf8')) as NotebookFile;
    const sources = ({ cells }: NotebookFile) =>
      cells.map(({ cell_type, source }) => ({ cell_type, source: source.join('') }));
    expect(sources(there)).toEqual(sources(buildNotebook(readFileSync(lessonSource(lesson), 'utf8'))));
  });
});
