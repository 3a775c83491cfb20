import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Sets all, and turns recording off before handing in. */
export default defineAnswer({
  cause: 'tracing-off',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/current_tracer`, 'function\n');
    await vm.write(`${own}/tracing_on`, '0\n');
    return { untraceable: 'return_to_handler' };
  },
});
