import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** All functions of the file system that begin with vfs_. */
export default defineAnswer({
  cause: 'filter-too-wide',
  run: async (vm) => {
    await vm.write(`${tracing}/set_ftrace_filter`, 'vfs_*\n');
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    return { erasedBy: 'power' };
  },
});
