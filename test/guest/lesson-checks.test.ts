import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grade } from '../../lib/lesson/check.js';
import type { AnswerDefinition } from '../../lib/lesson/definitions.js';
import {
  lessonFolders,
  loadCheck,
  loadSolution,
  loadWrongAnswer,
  wrongAnswers,
} from '../../lib/lesson/lesson-folder.js';
import { Sandbox } from '../../lib/machines/sandbox.js';
import type { KernelName } from '../../vm/kernels.js';
import { connect, down, up } from '../../vm/sandbox.js';

const lessons = lessonFolders().map((folder) => folder.slice(0, 2));

/** Each answer on the clean machine, graded by the lesson's check; the machine is the test's own. */
function onKernel(
  kernel: KernelName,
  tests: (verdictOf: (lesson: string, answer: AnswerDefinition) => ReturnType<typeof grade>) => void,
) {
  describe(`on ${kernel}`, () => {
    let vm: Sandbox;
    beforeAll(async () => {
      const state = await up({ kernel, label: 'lesson-checks' });
      vm = new Sandbox(await connect(state), state);
    });
    afterAll(async () => {
      await vm.close();
      await down(vm.state.name);
    });
    tests(async (lesson, answer) => {
      await vm.reset();
      const claim = await answer.run(vm);
      return await grade(await loadCheck(lesson), vm, claim);
    });
  });
}

onKernel('6.12', (verdictOf) => {
  for (const lesson of lessons) {
    it(`lesson ${lesson}: the starter fails, the solution passes twice`, async () => {
      expect(await verdictOf(lesson, { run: async () => ({}) })).toMatchObject({ kind: 'fail' });
      const solution = await loadSolution(lesson);
      expect(await verdictOf(lesson, solution)).toMatchObject({ kind: 'pass' });
      expect(await verdictOf(lesson, solution)).toMatchObject({ kind: 'pass' });
    });

    it.each(wrongAnswers(lesson))(`lesson ${lesson}: the wrong answer "%s" is told apart`, async (name) => {
      const answer = await loadWrongAnswer(lesson, name);
      const verdict = await verdictOf(lesson, answer);
      expect(verdict).toMatchObject({ cause: answer.cause });
      if (verdict.kind !== 'pass') expect((await loadCheck(lesson)).hints).toHaveProperty([verdict.cause]);
    });
  }
});

onKernel('5.10', (verdictOf) => {
  it.each(lessons)('lesson %s: the solution passes', async (lesson) => {
    expect(await verdictOf(lesson, await loadSolution(lesson))).toMatchObject({ kind: 'pass' });
  });
});
