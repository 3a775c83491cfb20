import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressFile, readProgress, writeProgress } from '../../lib/lesson/progress.js';

let folder: string;
const said: string[] = [];
const say = (text: string) => void said.push(text);
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
  writeProgress('02', { attempts: 1, cause: 'no-filter', hintsGiven: 1 }, say);
  writeProgress('04', { attempts: 3, passedAt: '2026-01-01' }, say);
  expect(readProgress(say)).toEqual({
    '02': { attempts: 1, cause: 'no-filter', hintsGiven: 1 },
    '04': { attempts: 3, passedAt: '2026-01-01' },
  });
  expect(said).toEqual([]);
});

it.each(['{"02": {"attempts"', '[]', 'null'])('puts a damaged file aside and says so: %s', (damaged) => {
  mkdirSync(dirname(progressFile()), { recursive: true });
  writeFileSync(progressFile(), damaged);
  writeProgress('02', { attempts: 1 }, say);
  expect(readProgress(say)).toEqual({ '02': { attempts: 1 } });
  const aside = readdirSync(dirname(progressFile())).filter((name) => name.includes('damaged'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(dirname(progressFile()), aside[0] ?? ''), 'utf8')).toBe(damaged);
  expect(said.join()).toContain('was damaged');
});
