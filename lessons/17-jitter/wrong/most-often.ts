import { defineAnswer, runWorkload } from 'tracelab';

/** The one that comes most often. */
export default defineAnswer({
  cause: 'most-often',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    const { processes } = await runWorkload(vm, 'noise', 'ask');
    return { process: processes[1]?.comm, ms: (processes[1]?.us ?? 0) / 1000 };
  },
});
