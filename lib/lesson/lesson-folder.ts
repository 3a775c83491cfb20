import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UnknownLessonError } from '../errors/unknown-lesson-error.js';
import type { AnswerDefinition, CheckDefinition } from './definitions.js';

/** The project's folder: three up from the compiled file in dist/lib/lesson, two from the source. */
const project = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../..' : '../..', import.meta.url),
);
const compiled = join(project, 'dist', 'lessons');

/** Names of the lessons' folders, in order: `01-what-can-this-kernel-do` and so on. */
export function lessonFolders(): string[] {
  return readdirSync(join(project, 'lessons'))
    .filter((name) => /^\d\d-/.test(name))
    .sort();
}

/** Where a lesson's source is. */
export function lessonSource(folder: string): string {
  return join(project, 'lessons', folder, 'lesson.md');
}

/** The folder of a lesson by its number or name. */
export function lessonFolder(lesson: string): string {
  const number = /^\d+/.exec(lesson)?.[0].padStart(2, '0');
  const folder = lessonFolders().find((name) => name.slice(0, 2) === number);
  if (folder === undefined) throw new UnknownLessonError(`lesson "${lesson}"`, lessonFolders());
  return folder;
}

/** How a lesson's exercise is graded. */
export async function loadCheck(lesson: string): Promise<CheckDefinition> {
  return await load<CheckDefinition>(join(lessonFolder(lesson), 'check.js'));
}

/** The lesson's solution. */
export async function loadSolution(lesson: string): Promise<AnswerDefinition> {
  return await load<AnswerDefinition>(join(lessonFolder(lesson), 'solution.js'));
}

/** Names of the known wrong answers: by their sources, as what was compiled from one that is gone may still be there. */
export function wrongAnswers(lesson: string): string[] {
  const folder = join(project, 'lessons', lessonFolder(lesson), 'wrong');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.slice(0, -3))
        .sort()
    : [];
}

/** A known wrong answer, with the cause that the check must find. */
export async function loadWrongAnswer(lesson: string, name: string): Promise<AnswerDefinition> {
  if (!wrongAnswers(lesson).includes(name)) {
    throw new UnknownLessonError(`wrong answer "${name}" of lesson ${lesson}`, wrongAnswers(lesson));
  }
  return await load<AnswerDefinition>(join(lessonFolder(lesson), 'wrong', `${name}.js`));
}

async function load<T>(file: string): Promise<T> {
  const module = (await import(pathToFileURL(join(compiled, file)).href)) as { default: T };
  return module.default;
}
