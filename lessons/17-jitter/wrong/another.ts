import { defineAnswer, runWorkload } from 'tracelab';

/** The one in between. */
export default defineAnswer({
  cause: 'another-process',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    const { processes } = await runWorkload(vm, 'noise', 'ask');
    return { process: processes[2]?.comm, ms: (processes[2]?.us ?? 0) / 1000 };
  },
});
