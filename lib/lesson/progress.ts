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
  const progress = parseProgress(readFileSync(file, 'utf8'));
  if (progress !== undefined) return progress;
  const aside = `${file}.damaged-${Date.now()}`;
  renameSync(file, aside);
  say(`Your progress file was damaged. It is kept as ${aside}; a new one is begun.`);
  return {};
}

/**
 * Changes one lesson's progress; the file is replaced whole. A file that cannot be read or written is said so, and is no reason to
 * keep the verdict from the learner.
 *
 * @returns the lesson's progress after the change
 */
export function updateProgress(
  lesson: string,
  change: (before: LessonProgress) => LessonProgress,
  say: (text: string) => void,
): LessonProgress {
  const untouched: LessonProgress = { attempts: 0 };
  try {
    const all = readProgress(say);
    const after = change(all[lesson] ?? untouched);
    writeWhole(progressFile(), `${JSON.stringify({ ...all, [lesson]: after }, null, 2)}\n`);
    return after;
  } catch (error) {
    if (!isFileError(error)) throw error;
    say(`Your progress could not be kept: ${error.message}.`);
    return change(untouched);
  }
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

/** Undefined when the text is not what this program writes. */
function parseProgress(text: string): Progress | undefined {
  let progress: unknown;
  try {
    progress = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return isRecord(progress) && Object.values(progress).every(isLessonProgress)
    ? (progress as Progress)
    : undefined;
}

function isLessonProgress(value: unknown): value is LessonProgress {
  return (
    isRecord(value) &&
    typeof value.attempts === 'number' &&
    ['undefined', 'string'].includes(typeof value.passedAt) &&
    ['undefined', 'string'].includes(typeof value.cause) &&
    ['undefined', 'number'].includes(typeof value.hintsGiven)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An error of the file system has its call in it, as Node's errors do. */
function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
