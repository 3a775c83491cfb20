import { defineAnswer, runWorkload } from 'tracelab';

/** It is a virtual machine: it must be the hardware. */
export default defineAnswer({
  cause: 'not-hardware',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    return { process: 'hardware', ms: 10 };
  },
});
