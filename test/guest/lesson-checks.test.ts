import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grade } from '../../lib/lesson/check.js';
import { lessonFolders, loadCheck, loadSolution } from '../../lib/lesson/lesson-folder.js';
import { Sandbox } from '../../lib/machines/sandbox.js';
import { connect, down, up } from '../../vm/sandbox.js';

/** Exercises that a kernel cannot have, and what their check says then. */
const lacking: Readonly<Record<string, string>> = {
  '5.10 06-which-one-when': 'unsupported',
  '6.1 06-which-one-when': 'unsupported', // fprobe events came with 6.5
  '5.10 09-histograms': 'no-histograms',
  '5.10 17-jitter': 'no-osnoise',
  '6.1 17-jitter': 'no-osnoise',
  '7 17-jitter': 'no-osnoise',
};

// What the kernel calls things, and what it compiled into what, differs between kernels: the exercises must not depend on it.
describe.each(['5.10', '6.1', '6.12-rt', '7'] as const)('the exercises on %s', (kernel) => {
  let vm: Sandbox;
  beforeAll(async () => {
    const state = await up({ kernel, label: 'lesson-checks' });
    vm = new Sandbox(await connect(state), state);
  });
  afterAll(async () => {
    await vm.close();
    await down(vm.state.name);
  });

  it.each(lessonFolders())('%s: the solution passes, or it is said what the kernel lacks', async (lesson) => {
    await vm.reset();
    const cause = lacking[`${kernel} ${lesson}`];
    if (cause !== undefined) {
      const solution = await loadSolution(lesson);
      const claim = await solution.run(vm).catch(() => undefined); // it is refused, or it is only what is said
      const verdict = await grade(await loadCheck(lesson), vm, claim);
      expect(verdict).toMatchObject({ kind: 'inconclusive', cause });
      return;
    }
    const claim = await (await loadSolution(lesson)).run(vm);
    expect(await grade(await loadCheck(lesson), vm, claim)).toMatchObject({ kind: 'pass' });
  });
});
