import { defineAnswer } from 'tracelab';

/** Says the right thing and makes nothing. */
export default defineAnswer({
  cause: 'no-instance',
  run: async () => ({ missing: 'newest' }),
});
