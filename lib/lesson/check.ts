import { mustRepeat } from '../base/replay-mode.js';
import type { Machine } from '../machines/machine.js';
import { sandbox } from '../machines/sandbox.js';
import type { CheckDefinition } from './definitions.js';
import { loadCheck } from './lesson-folder.js';
import { type LessonProgress, updateProgress } from './progress.js';
import { Report } from './report.js';
import { inconclusive, type Verdict } from './verdict.js';

/**
 * Checks a lesson's exercise on the running sandbox, or a fresh one if none runs, and keeps the learner's progress. Asked again after the same mistake it gives
 * the next hint: first a question, then the file to look at, then nearly the solution.
 *
 * In a replay, and while one is recorded, nothing is graded: the verdict is inconclusive.
 *
 * @param answer what the exercise asks for beside the state of the kernel
 * @throws UnknownLessonError; what `sandbox` throws when none runs and none can be booted
 * @example await check('02', { untraceable: 'some_function' });
 */
export async function check(lesson: string, answer?: unknown): Promise<Report> {
  const definition = await loadCheck(lesson);
  if (mustRepeat()) return new Report(definition.lesson, definition.title, onlyReplayed);
  const { kernel } = definition;
  const vm = await (kernel === undefined ? sandbox() : sandbox({ kernel }));
  try {
    return keepProgress(definition, await grade(definition, vm, answer));
  } finally {
    await vm.close();
  }
}

const onlyReplayed = inconclusive(
  'replay',
  'This is a replay: there is no kernel on which the exercise could be done. "npm start" opens the lessons with the VM.',
);

/** The verdict alone: no progress is kept. */
export async function grade(definition: CheckDefinition, vm: Machine, answer: unknown): Promise<Verdict> {
  return await definition.grade({ vm, answer });
}

function keepProgress(definition: CheckDefinition, verdict: Verdict): Report {
  const notes: string[] = [];
  const change = (before: LessonProgress) => nextProgress(before, verdict);
  const after = updateProgress(definition.lesson, change, (note) => notes.push(note));
  return new Report(definition.lesson, definition.title, verdict, hintFor(definition, after, verdict), notes);
}

/** Progress after an attempt: a mistake that is made again has its next hint, another mistake its first. */
export function nextProgress(before: LessonProgress, verdict: Verdict): LessonProgress {
  const attempts = before.attempts + 1;
  if (verdict.kind === 'pass') return { attempts, passedAt: before.passedAt ?? new Date().toISOString() };
  const again = before.cause === verdict.cause;
  return {
    attempts,
    ...(before.passedAt !== undefined && { passedAt: before.passedAt }),
    cause: verdict.cause,
    hintsGiven: again ? Math.min((before.hintsGiven ?? 0) + 1, 3) : 1,
  };
}

function hintFor(
  definition: CheckDefinition,
  progress: LessonProgress,
  verdict: Verdict,
): string | undefined {
  if (verdict.kind === 'pass') return undefined;
  return definition.hints[verdict.cause]?.[(progress.hintsGiven ?? 1) - 1];
}
