import { defineAnswer, runWorkload } from 'tracelab';

/** All its noise of some seconds, added up. */
export default defineAnswer({
  cause: 'wrong-duration',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    const { processes } = await runWorkload(vm, 'noise', 'ask');
    return { process: processes[0]?.comm, ms: (8 * (processes[0]?.us ?? 0)) / 1000 };
  },
});
