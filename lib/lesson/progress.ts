import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** How far a learner is with one lesson's exercise. */
export interface LessonProgress {
  readonly attempts: number;
  /** When it was first passed. */
  readonly passedAt?: string;
  /** The cause of the last failure, and how many hints have been given for it. */
  readonly cause?: string;
  readonly hintsGiven?: number;
}

export type Progress = Readonly<Record<string, LessonProgress>>;

/** The learner's own file: $XDG_STATE_HOME/tracelab/progress.json, else ~/.local/state/tracelab/progress.json. */
export function progressFile(): string {
  return join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'tracelab', 'progress.json');
}

/** What the file holds. A damaged one is put aside and said so; nothing of it is lost. */
export function readProgress(say: (text: string) => void): Progress {
  const file = progressFile();
  if (!existsSync(file)) return {};
  try {
    const progress: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof progress === 'object' && progress !== null && !Array.isArray(progress))
      return progress as Progress;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const aside = `${file}.damaged-${Date.now()}`;
  renameSync(file, aside);
  say(`Your progress file was damaged. It is kept as ${aside}; a new one is begun.`);
  return {};
}

/** Writes one lesson's progress; the file is replaced whole. */
export function writeProgress(lesson: string, progress: LessonProgress, say: (text: string) => void): void {
  const file = progressFile();
  const all = { ...readProgress(say), [lesson]: progress };
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(all, null, 2)}\n`);
  renameSync(fresh, file);
}
