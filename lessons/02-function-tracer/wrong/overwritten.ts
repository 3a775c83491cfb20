import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Writes the second function as the first, so that the second write empties the filter. */
export default defineAnswer({
  cause: 'filter-too-narrow',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n');
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
