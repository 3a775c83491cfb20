import { defineAnswer, runWorkload } from 'tracelab';

/** A thread of the kernel that stands in the table as well. */
export default defineAnswer({
  cause: 'kernel-thread',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    return { process: 'ksoftirqd/1', ms: 10 };
  },
});
