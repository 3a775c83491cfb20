import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lessonFolders, loadCheck, loadWrongAnswer, wrongAnswers } from '../../lib/lesson/lesson-folder.js';

/** The command as a user types it; its lines of JSON and its exit code. */
function tracelab(...args: string[]): Promise<{ code: number | null; lines: Record<string, unknown>[] }> {
  const child = spawn(process.execPath, ['cli/tracelab.mjs', ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  return new Promise((resolve) =>
    child.once('close', (code) =>
      resolve({
        code,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      }),
    ),
  );
}

describe.each(lessonFolders())('the exercise of %s', (folder) => {
  const lesson = folder.slice(0, 2);

  it('fails with the untouched starter', async () => {
    const { code, lines } = await tracelab('check', lesson, '--starter');
    expect(lines).toMatchObject([{ kind: 'fail' }]);
    expect(code).toBe(1);
  });

  it('is passed by the solution, twice', async () => {
    const { code, lines } = await tracelab('check', lesson, '--solution');
    expect(lines).toMatchObject([{ kind: 'pass' }, { kind: 'pass' }]);
    expect(code).toBe(0);
  });

  it('fails with each known wrong answer for its own cause', async () => {
    const { code, lines } = await tracelab('check', lesson, '--wrong', 'all');
    const expected = await Promise.all(
      wrongAnswers(lesson).map(async (name) => ({
        wrong: name,
        cause: (await loadWrongAnswer(lesson, name)).cause,
      })),
    );
    expect(lines.map(({ wrong, cause }) => ({ wrong, cause }))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(code).toBe(0);
  }, 400_000); // a machine of its own for each of them

  it('has three hints for each cause that a wrong answer has', async () => {
    const { hints } = await loadCheck(lesson);
    const causes = await Promise.all(
      wrongAnswers(lesson).map(async (name) => (await loadWrongAnswer(lesson, name)).cause ?? ''),
    );
    for (const cause of causes) expect(hints[cause], cause).toHaveLength(3);
  });
});
