import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** Everything. */
export default defineAnswer({
  cause: 'no-filter',
  run: async (vm) => {
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    return { erasedBy: 'power' };
  },
});
