import { defineAnswer, runWorkload } from 'tracelab';

/** The name alone. */
export default defineAnswer({
  cause: 'no-duration',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    const { processes } = await runWorkload(vm, 'noise', 'ask');
    return { process: processes[0]?.comm };
  },
});
