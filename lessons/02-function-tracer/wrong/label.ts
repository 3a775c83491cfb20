import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Takes the first name that is missing from the list: a label in front of a function. */
export default defineAnswer({
  cause: 'no-function',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: '__pfx_vfs_read' };
  },
});
