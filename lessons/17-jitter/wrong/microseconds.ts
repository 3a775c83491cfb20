import { defineAnswer, runWorkload } from 'tracelab';

/** Microseconds for milliseconds. */
export default defineAnswer({
  cause: 'wrong-unit',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    const { processes } = await runWorkload(vm, 'noise', 'ask');
    return { process: processes[0]?.comm, ms: processes[0]?.us };
  },
});
