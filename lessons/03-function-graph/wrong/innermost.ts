import { defineAnswer, runWorkload } from 'tracelab';

/** Follows the time down to its end, where every read waits. */
export default defineAnswer({
  cause: 'beneath-all',
  run: async (vm) => {
    await runWorkload(vm, 'readers', 'start');
    return { slow: 'schedule', ms: 30 };
  },
});
