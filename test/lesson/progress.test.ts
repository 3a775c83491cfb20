import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  type LessonProgress,
  progressFile,
  readProgress,
  updateProgress,
} from '../../lib/lesson/progress.js';

let folder: string;
const said: string[] = [];
const say = (text: string) => void said.push(text);
const become = (progress: LessonProgress) => () => progress;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-progress-'));
  vi.stubEnv('XDG_STATE_HOME', folder);
  said.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('is empty at first and keeps each lesson by itself', () => {
  expect(readProgress(say)).toEqual({});
  updateProgress('02', become({ attempts: 1, cause: 'no-filter', hintsGiven: 1 }), say);
  updateProgress('04', become({ attempts: 3, passedAt: '2026-01-01' }), say);
  expect(updateProgress('02', (before) => ({ ...before, attempts: before.attempts + 1 }), say)).toEqual({
    attempts: 2,
    cause: 'no-filter',
    hintsGiven: 1,
  });
  expect(readProgress(say)).toEqual({
    '02': { attempts: 2, cause: 'no-filter', hintsGiven: 1 },
    '04': { attempts: 3, passedAt: '2026-01-01' },
  });
  expect(readdirSync(dirname(progressFile()))).toEqual(['progress.json']);
  expect(said).toEqual([]);
});

it.each([
  '',
  '{"02": {"attempts"',
  '[]',
  'null',
  '{"02": "passed"}',
  '{"02": {"attempts": "3"}}',
])('puts a damaged file aside and says so: %j', (damaged) => {
  mkdirSync(dirname(progressFile()), { recursive: true });
  writeFileSync(progressFile(), damaged);
  updateProgress('02', become({ attempts: 1 }), say);
  expect(readProgress(say)).toEqual({ '02': { attempts: 1 } });
  const aside = readdirSync(dirname(progressFile())).filter((name) => name.includes('damaged'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(dirname(progressFile()), aside[0] ?? ''), 'utf8')).toBe(damaged);
  expect(said.join()).toContain('was damaged');
});

it('says that it cannot be kept, and still tells what it would be', () => {
  writeFileSync(join(folder, 'tracelab'), 'a file where the folder should be');
  expect(updateProgress('02', (before) => ({ attempts: before.attempts + 1 }), say)).toEqual({ attempts: 1 });
  expect(said.join()).toMatch(/could not be kept: (EEXIST|ENOTDIR)/);
});
