import { defineAnswer, runWorkload } from 'tracelab';

/** A name that is nowhere in the trace. */
export default defineAnswer({
  cause: 'no-such-process',
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    return { process: 'firmware-daemon', ms: 10 };
  },
});
