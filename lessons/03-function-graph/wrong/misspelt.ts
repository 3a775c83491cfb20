import { defineAnswer, runWorkload } from 'tracelab';

/** Writes the name wrong. */
export default defineAnswer({
  cause: 'no-such-function',
  run: async (vm) => {
    await runWorkload(vm, 'readers', 'start');
    return { slow: 'eventd_read', ms: 30 };
  },
});
