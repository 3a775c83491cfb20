import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Makes the instance, and forgets the probe. */
export default defineAnswer({
  cause: 'no-probe',
  run: async (vm) => {
    await vm.makeDirectory(own);
    return { column: 'misses' };
  },
});
