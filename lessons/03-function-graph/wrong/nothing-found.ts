import { defineAnswer, runWorkload } from 'tracelab';

/** Starts the program and names nothing. */
export default defineAnswer({
  cause: 'no-claim',
  run: async (vm) => {
    await runWorkload(vm, 'readers', 'start');
    return { slow: '', ms: 0 };
  },
});
