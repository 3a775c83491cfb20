import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Puts the * where it does not reach: vfs_mkdi* is vfs_mkdir alone. */
export default defineAnswer({
  cause: 'filter-too-narrow',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdi*\n');
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
