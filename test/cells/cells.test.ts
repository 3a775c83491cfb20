import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonFolders, lessonSource } from '../../lib/lesson/lesson-folder.js';
import { parseLesson } from '../../lib/lesson/notebook-file.js';

interface Converter {
  convert(
    declared: string,
    source: string,
  ): { diagnostics: { start: { line: number }; messageText: string }[]; declOutput?: string };
  close(): void;
}

/** Every cell of every lesson, by the compiler that the notebooks' kernel has, against the compiled library. */
describe('the cells of the lessons', () => {
  const before = process.cwd();
  let converter: Converter;
  beforeAll(() => {
    process.chdir(fileURLToPath(new URL('../../notebooks', import.meta.url))); // where the kernel runs
    const { createConverter } = createRequire(import.meta.url)('tslab/dist/converter') as {
      createConverter(): Converter;
    };
    converter = createConverter();
  }, 60_000);
  afterAll(() => {
    converter.close();
    process.chdir(before);
  });

  it.each(lessonFolders())('%s compiles', { timeout: 60_000 }, (folder) => {
    let declared = '';
    const wrong: string[] = [];
    for (const piece of parseLesson(readFileSync(lessonSource(folder), 'utf8'))) {
      if (piece.kind === 'text') continue;
      const { diagnostics, declOutput } = converter.convert(declared, piece.source);
      declared = declOutput ?? declared;
      wrong.push(
        ...diagnostics.map(
          ({ start, messageText }) => `lesson.md:${piece.line + start.line}: ${messageText}`,
        ),
      );
    }
    expect(wrong).toEqual([]);
  });

  it('are held against the library: a wrong name is found', () => {
    const { diagnostics } = converter.convert('', "import { sandboxx } from 'tracelab';\nsandboxx();");
    expect(diagnostics.map(({ messageText }) => messageText).join()).toContain('sandboxx');
  });
});
