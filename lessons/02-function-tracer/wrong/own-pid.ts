import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Limits the tracer to one process, the shell that it was set up with. */
export default defineAnswer({
  cause: 'pid-filter',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/set_ftrace_pid`, '1\n');
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
