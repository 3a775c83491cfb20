import { defineAnswer, runWorkload } from 'tracelab';

/** Recorded before the program drew anew. */
export default defineAnswer({
  cause: 'before-the-last-draw',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    const { processes } = await runWorkload(vm, 'noise', 'ask');
    await runWorkload(vm, 'noise', 'redraw');
    return { process: processes[0]?.comm, ms: (processes[0]?.us ?? 0) / 1000 };
  },
});
