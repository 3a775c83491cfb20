import { defineAnswer } from 'tracelab';

/** Names a function without having run anything. */
export default defineAnswer({
  cause: 'not-started',
  run: async () => ({ slow: 'eventfd_read', ms: 30 }),
});
