import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Turns the tracer on and means to filter later. */
export default defineAnswer({
  cause: 'no-filter',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
