import { defineAnswer, runWorkload } from 'tracelab';

/** It runs, and nothing is said. */
export default defineAnswer({
  cause: 'no-claim',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    return {};
  },
});
