import { describe, expect, it } from 'vitest';
import { nextProgress } from '../../lib/lesson/check.js';
import type { LessonProgress } from '../../lib/lesson/progress.js';
import { Report } from '../../lib/lesson/report.js';
import { fail, inconclusive, pass } from '../../lib/lesson/verdict.js';

const noFilter = fail('no-filter', 'No filter is set.', '#### all functions enabled ####\n');

describe('nextProgress', () => {
  it('gives the next hint for the same mistake, the first for another, and no fourth', () => {
    const given: (number | undefined)[] = [];
    let progress: LessonProgress = { attempts: 0 };
    for (const verdict of [noFilter, noFilter, noFilter, noFilter, fail('tracing-off', ''), noFilter]) {
      progress = nextProgress(progress, verdict);
      given.push(progress.hintsGiven);
    }
    expect(given).toEqual([1, 2, 3, 3, 1, 1]);
    expect(progress.attempts).toBe(6);
  });

  it('keeps when the exercise was first passed, also through later failures', () => {
    const passed = nextProgress({ attempts: 1, passedAt: '2026-01-01' }, pass());
    expect(passed).toEqual({ attempts: 2, passedAt: '2026-01-01' });
    expect(nextProgress(passed, noFilter)).toMatchObject({ attempts: 3, passedAt: '2026-01-01' });
  });
});

describe('Report', () => {
  it("prints the cause, the kernel's words and the hint", () => {
    expect(new Report('02', 'The function tracer', noFilter, 'What is empty?').toString()).toBe(
      [
        'Lesson 02, The function tracer: not yet. [no-filter]',
        'No filter is set.',
        'The kernel says:',
        '    #### all functions enabled ####',
        'Hint: What is empty?',
      ].join('\n'),
    );
  });

  it('never calls what cannot be told a failure', () => {
    const report = new Report('02', 'Loss', inconclusive('lost-events', '7 events were lost.'));
    expect(report.passed).toBe(false);
    expect(report.toString()).toContain('cannot be told this time. [lost-events]');
  });

  it('ends with what else there is to know', () => {
    expect(new Report('02', 'T', pass(), undefined, ['A note.']).toString()).toBe(
      'Lesson 02, T: passed. ✔\nA note.',
    );
  });
});
