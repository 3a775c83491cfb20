import { defineAnswer, runWorkload } from 'tracelab';

/** Names a read function that this program never calls. */
export default defineAnswer({
  cause: 'not-a-read',
  run: async (vm) => {
    await runWorkload(vm, 'readers', 'start');
    return { slow: 'tty_read', ms: 30 };
  },
});
